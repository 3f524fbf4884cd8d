/**
 * As much of a browser as most unit tests need. Tests set what it holds, and look at it. Test files share their modules:
 * whoever mocks `webextension-polyfill` otherwise resets them before and after.
 */
export const held = {
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  /** How many things a storage takes. */
  mostKept: Number.POSITIVE_INFINITY,
  /** The open tabs by id. */
  tabs: new Map<number, { incognito: boolean; url?: string; windowId?: number; active?: boolean }>(),
  /** The window in front. */
  windowId: 0,
  isPrivateContext: false,
  /** Who sends the next message. */
  sender: { id: 'own', url: '' },
  /** What answers messages; null when nobody does. */
  listener: null as Listener | null,
  /** What becomes of a script that is injected; null when the page may not be touched. */
  inject: null as ((script: Injection) => unknown) | null,
  /** Who hears of what changes in `local`. */
  storageListeners: new Set<(changes: object) => void>(),
};

type Injection = { files?: string[]; func?: (...args: unknown[]) => unknown; args?: unknown[] };

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

export function forgetAll(): void {
  Object.assign(held, { local: {}, session: {}, mostKept: Number.POSITIVE_INFINITY });
  Object.assign(held, { isPrivateContext: false, listener: null, inject: null });
  held.tabs.clear();
  held.windowId = 0;
  held.storageListeners.clear();
}

const area = (name: 'local' | 'session') => ({
  get: async (keys: string | string[] | null) => {
    const wanted = keys === null ? Object.keys(held[name]) : [keys].flat();
    const found = wanted.filter((key) => key in held[name]).map((key) => [key, held[name][key]]);
    return structuredClone(Object.fromEntries(found));
  },
  set: async (values: object) => {
    const filled = { ...held[name], ...structuredClone(values) };
    if (Object.keys(filled).length > held.mostKept) throw new Error('Session storage quota bytes exceeded');
    Object.assign(held[name], filled);
  },
  remove: async (key: string) => void delete held[name][key],
});

const nothing = async () => undefined;

export const fakeBrowser = {
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
  extension: {
    get inIncognitoContext() {
      return held.isPrivateContext;
    },
  },
  // A text is its key.
  i18n: { getMessage: (key: string) => key },
  runtime: {
    id: 'own',
    getURL: (path: string) => `chrome-extension://own/${path}`,
    // Messages go over as data, and an answer that fails never comes as a rejection.
    sendMessage: async (message: unknown) => structuredClone(await held.listener?.(message, held.sender)),
    onMessage: {
      addListener: (listener: Listener) => {
        held.listener = listener;
      },
      removeListener: () => {
        held.listener = null;
      },
    },
  },
  scripting: {
    executeScript: async (script: Injection) => {
      if (!held.inject) throw new Error('Cannot access contents of the page');
      return [{ result: structuredClone(await held.inject(script)) }];
    },
  },
  storage: {
    local: {
      ...area('local'),
      set: async (values: object) => {
        await area('local').set(values);
        for (const hear of held.storageListeners) hear(values);
      },
      onChanged: {
        addListener: (hear: (changes: object) => void) => held.storageListeners.add(hear),
        removeListener: (hear: (changes: object) => void) => held.storageListeners.delete(hear),
      },
    },
    session: area('session'),
  },
  windows: {
    update: async (id: number) => {
      held.windowId = id;
    },
  },
  tabs: {
    create: async (tab: { url: string }) => {
      held.tabs.set(held.tabs.size + 1, { incognito: held.isPrivateContext, ...tab });
    },
    update: async (id: number, changes: object) => {
      held.tabs.set(id, { ...(held.tabs.get(id) ?? { incognito: false }), ...changes });
    },
    get: async (id: number) => {
      const tab = held.tabs.get(id);
      if (!tab) throw new Error('No tab with this id');
      return { id, url: 'https://www.example-ilbo.test/', status: 'complete', ...tab };
    },
    remove: async (id: number) => void held.tabs.delete(id),
    query: async () => [...held.tabs].map(([id, tab]) => ({ id, ...tab })),
    sendMessage: async (_id: number, message: unknown) =>
      structuredClone(await held.listener?.(message, held.sender)),
  },
};

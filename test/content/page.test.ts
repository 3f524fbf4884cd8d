import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ON_MARK } from '../../src/declutter/style.ts';

/** A browser with settings, and a background that answers each call as the test says. */
const extension = vi.hoisted(() => ({
  /** null: they cannot be read. */
  settings: null as Record<string, unknown> | null,
  /** Settings are not read before. */
  open: Promise.resolve(),
  /** Whether what hides can be put into the page. */
  isLoadable: true,
  answers: {} as Record<string, (isOn: unknown) => Promise<unknown>>,
  calls: [] as [string, unknown][],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async ({ call, args: [isOn] }: { call: string; args: unknown[] }) => {
        extension.calls.push([call, isOn]);
        if (call === 'loadDeclutter' && extension.isLoadable) await import('../../src/content/declutter.ts');
        return { value: await extension.answers[call]?.(isOn) };
      },
    },
    storage: {
      local: {
        get: async () => {
          await extension.open;
          if (!extension.settings) throw new Error('the settings cannot be read');
          return extension.settings;
        },
        onChanged: { addListener: () => undefined },
      },
    },
  },
}));

const never = () => new Promise<never>(() => undefined);
const fail = () => Promise.reject(new Error('the tab is gone'));

let dom: JSDOM;
const isMarked = () => dom.window.document.documentElement.hasAttribute(ON_MARK);

/** Runs the script at the beginning of a listed outlet's page. */
async function startPage(): Promise<void> {
  let open: () => void = () => undefined;
  extension.open = new Promise((resolve) => {
    open = resolve;
  });
  await import('../../src/content/page.ts');
  expect(isMarked()).toBe(true);
  open();
  // Whatever need not wait for the background has come to its end by then.
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  dom = new JSDOM('<body><p>글</p></body>', { url: 'https://www.gaon.test/1', pretendToBeVisual: true });
  const { document, location } = dom.window;
  for (const [name, value] of Object.entries({ window: dom.window, document, location }))
    vi.stubGlobal(name, value);
  vi.stubGlobal('jeongdokRule', {});
  vi.stubGlobal('jeongdokPage', undefined);
  vi.stubGlobal('jeongdokStartDeclutter', undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  // Test files share their modules: ours are to be bound to this browser, and nobody else's.
  vi.resetModules();
  Object.assign(extension, { settings: {}, answers: {}, calls: [], isLoadable: true });
});
afterAll(() => vi.resetModules());
afterEach(async () => {
  await globalThis.jeongdokPage?.setDeclutter(false);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  dom.window.close();
});

describe('what the stylesheet of the manifest hides', () => {
  it('stays hidden while hiding is on', async () => {
    await startPage();
    expect(isMarked()).toBe(true);
    expect(globalThis.jeongdokPage?.report().isOn).toBe(true);
  });

  it.each([
    ['has answered', async () => undefined],
    ['has awoken', never],
    ['has failed', fail],
  ])(
    'is shown at once where hiding is off, before the background %s about something else',
    async (_, unblockPage) => {
      extension.settings = { declutter: false, unblockReading: true };
      extension.answers = { unblockPage };
      await startPage();
      expect(extension.calls).toContainEqual(['unblockPage', true]);
      expect(isMarked()).toBe(false);
    },
  );

  it('is shown when hiding cannot start, until it can', async () => {
    extension.answers = { setHideStyle: (isOn) => (isOn ? fail() : Promise.resolve()) };
    await startPage();
    expect(isMarked()).toBe(false);
    expect(globalThis.jeongdokPage?.report().isOn).toBe(false);
    // Half of it may have been done.
    expect(extension.calls).toContainEqual(['setHideStyle', false]);
    extension.answers = {};
    await globalThis.jeongdokPage?.setDeclutter(true);
    expect(isMarked()).toBe(true);
  });

  it('is shown when what hides cannot be loaded', async () => {
    extension.isLoadable = false;
    await startPage();
    expect(isMarked()).toBe(false);
    expect(globalThis.jeongdokPage?.report().isOn).toBe(false);
    expect(extension.calls).toContainEqual(['setHideStyle', false]);
  });

  it('is shown when the settings cannot be read', async () => {
    extension.settings = null;
    await startPage();
    expect(isMarked()).toBe(false);
  });
});

it('waits for the opening of a page that the browser has only drawn so far', async () => {
  const { document } = dom.window;
  Object.defineProperty(Object.getPrototypeOf(document), 'prerendering', {
    configurable: true,
    get: () => true,
  });
  await startPage();
  expect(isMarked()).toBe(true);
  expect(extension.calls.map(([call]) => call)).not.toContain('loadDeclutter');
  document.dispatchEvent(new dom.window.Event('prerenderingchange'));
  await vi.waitUntil(() => globalThis.jeongdokPage?.report().isOn);
});

describe('what hides', () => {
  const loads = () => extension.calls.filter(([call]) => call === 'loadDeclutter');

  it('is not loaded where hiding is off', async () => {
    extension.settings = { declutter: false };
    await startPage();
    expect(loads()).toHaveLength(0);
  });

  it('is loaded once, however often it is turned on', async () => {
    await startPage();
    await globalThis.jeongdokPage?.setDeclutter(false);
    await globalThis.jeongdokPage?.setDeclutter(true);
    expect(loads()).toHaveLength(1);
  });
});

it('gives the page back to the script that an update of the extension has brought', async () => {
  await startPage();
  expect(isMarked()).toBe(true);
  // What is in force in this file's browser: the interfaces of an extension that is gone have no id.
  dom.window.dispatchEvent(new dom.window.Event('jeongdok-arrived'));
  await vi.waitUntil(() => globalThis.jeongdokPage?.report().isOn === false);
  expect(isMarked()).toBe(false);
});

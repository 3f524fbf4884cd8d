import browser, { type Tabs } from 'webextension-polyfill';

/** What we need to know of a tab; `url` is null where the browser does not tell us. */
export type Tab = { id: number; url: string | null; isLoading: boolean; isPrivate: boolean };

/** The tab that the user looks at, or null when there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? asTab(tab) : null;
}

/** All tabs of all windows. */
export async function listTabs(): Promise<Tab[]> {
  return (await browser.tabs.query({})).map(asTab).filter((tab) => tab !== null);
}

/** @returns null when the tab is gone */
export async function findTab(id: number): Promise<Tab | null> {
  return browser.tabs.get(id).then(asTab, () => null);
}

/** Whether an address is one of the web, and not of the browser, an extension or a file. */
export const isWebPage = (url: string): boolean => /^https?:/.test(url);

/** Narrows the browser's tab; one without an id (a devtools window) is null. */
export function asTab(tab: Tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, isLoading: tab.status === 'loading', isPrivate: tab.incognito };
}

/** Opens one of our own pages in a new tab, beside `nextTo` if given. */
export async function openOwnPage(path: string, nextTo?: number): Promise<void> {
  const opener = nextTo === undefined ? undefined : await browser.tabs.get(nextTo).catch(() => undefined);
  await browser.tabs.create({
    url: browser.runtime.getURL(path),
    ...(opener && { index: opener.index + 1, windowId: opener.windowId }),
  });
}

/**
 * Goes to one of our own pages: to a tab that shows it, wherever that is, or else to a new one.
 * @param path of a page that one needs once; what its address asks for besides counts for nothing
 * @param isPrivate whether it is wanted in a private window: those have tabs of their own
 */
export async function showOwnPage(path: string, isPrivate: boolean): Promise<void> {
  const address = browser.runtime.getURL(path);
  const open = (await listOwnTabs()).find(
    (tab) => tab.isPrivate === isPrivate && tab.url?.split(/[?#]/)[0] === address,
  );
  if (open?.id === undefined) return openOwnPage(path);
  await browser.tabs.update(open.id, { active: true });
  // Android has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

type OwnTab = {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  isPrivate: boolean;
};

/** The tabs that show pages of ours; others may be among them, without their addresses. */
async function listOwnTabs(): Promise<OwnTab[]> {
  // Some Chromiums tell no address with the tab (seen with 150), and some Firefoxes know no contexts.
  if (!browser.runtime.getContexts)
    return (await browser.tabs.query({})).map((tab) => ({ ...tab, isPrivate: tab.incognito }));
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.map((context) => ({
    id: context.tabId,
    windowId: context.windowId,
    url: context.documentUrl,
    isPrivate: context.incognito,
  }));
}

/** Closes a tab. */
export function closeTab(id: number): Promise<void> {
  return browser.tabs.remove(id);
}

/** Closes the tab that this page of ours is in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Whether this page of ours is in a private window, of which nothing may be kept. */
export async function isPrivateWindow(): Promise<boolean> {
  return (await browser.tabs.getCurrent())?.incognito ?? false;
}

/** Whether this very script belongs to private windows alone: its databases are in memory. */
export const isPrivateContext = (): boolean => browser.extension.inIncognitoContext ?? false;

/** Calls `listener` whenever a tab has loaded another page or finished loading. */
export function onTabLoaded(tabId: number, listener: () => void, signal: AbortSignal): void {
  const receive = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && change.status === 'complete') listener();
  };
  browser.tabs.onUpdated.addListener(receive);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(receive));
}

/** Calls `listener` whenever a tab has been closed. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** Whether an address is one of our own pages. */
export function isOwnAddress(url: string | null): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** The absolute address of a file of ours. Throws after the extension has been updated or removed. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path);
}

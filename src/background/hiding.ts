import { hideStyle } from '../declutter/style.ts';
import { findRule } from '../outlets/registry.ts';
import { siteOf } from '../outlets/site.ts';
import type { DeclutterReport, DeclutterScope } from '../platform/calls.ts';
import type { PageReport } from '../platform/injected.ts';
import { type Sender, tellPages } from '../platform/messages.ts';
import { addUserStyle, callInTab, injectScript, removeUserStyle } from '../platform/scripts.ts';
import { readSettings, type Settings, writeSettings } from '../platform/settings.ts';
import { isAllowed, listedScripts } from '../platform/sites.ts';
import { findTab, isWebPage } from '../platform/tabs.ts';
import { UNBLOCK_STYLE } from '../unblock/unblock.ts';
import { notTouched } from './failures.ts';
import { changeSettings, changeSite } from './site-settings.ts';
import { showTabState } from './toolbar-button.ts';

/** Adds or removes the stylesheet that hides, on the page that asks. */
export function setHideStyle(sender: Sender, isOn: boolean): Promise<void> {
  return setStyle(sender, hideStyle(findRule(new URL(sender.url).hostname)), isOn);
}

/** Puts what hides into the page that asks. */
export async function loadDeclutter({ tabId, isFramed }: Sender): Promise<void> {
  if (tabId !== null && !isFramed) await injectScript(tabId, 'content/declutter.js');
}

/** Lets the page that asks be selected and copied, or leaves it as it was. */
export async function unblockPage(sender: Sender, isOn: boolean): Promise<void> {
  if (sender.tabId === null || sender.isFramed) return;
  if (isOn) await injectScript(sender.tabId, 'content/unblock.js');
  else await callInTab(sender.tabId, () => globalThis.jeongdokUnblock?.abort());
  await setStyle(sender, UNBLOCK_STYLE, isOn);
}

async function setStyle({ tabId, isFramed }: Sender, style: string, isOn: boolean): Promise<void> {
  if (tabId === null || isFramed) return;
  // Once, however often a page asks: each addition would need a removal of its own.
  await removeUserStyle(tabId, style);
  if (isOn) await addUserStyle(tabId, style);
}

/** Counts on the toolbar button what is hidden on the page that reports. */
export async function reportHidden({ tabId, isFramed }: Sender, count: number): Promise<void> {
  if (tabId === null || isFramed) return;
  await showTabState(tabId, count);
  tellPages({ event: 'hidden-changed', tabId });
}

/** What is hidden on the page in a tab; null where nothing of ours can run. */
export async function inspectDeclutter(tabId: number): Promise<DeclutterReport | null> {
  const tab = await findTabSite(tabId);
  if (!tab) return null;
  const readReport = () => callInTab(tabId, () => globalThis.jeongdokPage?.report() ?? null);
  try {
    const settings = await readSettings();
    let page = await readReport();
    // Where nothing of ours runs by itself, the popup is what lets us do what the settings say.
    if (settings.unblockReading && !page?.isUnblocked) {
      await turnUnblocked(tabId, tab, true);
      page = await readReport();
    }
    const report = page ?? UNTOUCHED;
    const { site, isListed, hosts, isAlways } = tab;
    return { ...report, site, isListed, hosts, isAlways, offFor: offFor(report, tab, settings) };
  } catch (error) {
    return notTouched(error);
  }
}

/** Nothing of ours runs there yet. */
const UNTOUCHED: PageReport = {
  isOn: false,
  isOffHere: false,
  isRefused: false,
  isUnblocked: false,
  hidden: [],
  shown: [],
};

function offFor(
  { isOn, isOffHere }: PageReport,
  { site, isAlways }: TabSite,
  { declutter, declutterOffSites }: Settings,
): DeclutterScope | null {
  if (isOn || !isAlways) return null;
  if (!declutter) return 'everywhere';
  if (declutterOffSites.includes(site)) return 'site';
  return isOffHere ? 'page' : null;
}

/**
 * Hides on the page in a tab, or shows it as it is.
 * @param scope how far it holds: in a private window, or where nothing of ours runs by itself, for this page at most
 */
export async function setDeclutter(tabId: number, isOn: boolean, scope: DeclutterScope): Promise<void> {
  const tab = await findTabSite(tabId);
  if (!tab) return;
  await injectPage(tabId, tab);
  if (isHereOnly(tab, isOn ? 'site' : scope)) return turnPage(tabId, isOn);
  if (isOn || scope === 'site') await changeSite(tab.site, !isOn);
  if (isOn || scope === 'everywhere')
    await changeSettings(({ declutter }) => (declutter === isOn ? {} : { declutter: isOn }));
  // It may not follow the settings by itself: what was chosen for the page alone, before the site was granted, goes.
  await turnPage(tabId, null);
}

/** In a private window nothing about its sites is stored. */
function isHereOnly({ isAlways, isPrivate }: TabSite, scope: DeclutterScope): boolean {
  return !isAlways || scope === 'page' || (isPrivate && scope === 'site');
}

/** Also where it runs by itself: a tab may be older than the extension, or than the grant. */
async function injectPage(tabId: number, { isAlways, hostname }: TabSite): Promise<void> {
  const rule = findRule(hostname);
  const scripts = rule ? listedScripts(rule.hosts) : [];
  if (isAlways && !rule) scripts.push('content/granted.js');
  for (const script of scripts) await injectScript(tabId, script);
  await injectScript(tabId, 'content/page.js');
}

async function turnPage(tabId: number, isOn: boolean | null): Promise<void> {
  await callInTab(tabId, (on: boolean | null) => globalThis.jeongdokPage?.setDeclutter(on), isOn);
}

/**
 * Shows again one thing that is hidden on the page in a tab, or hides it. It holds for all pages of its site, but from a
 * private window for this page alone.
 * @param key as the page reports it
 */
export async function setShown(tabId: number, key: string, isShown: boolean): Promise<void> {
  const tab = await findTabSite(tabId);
  if (!tab) return;
  const show = (find: string, on: boolean) => globalThis.jeongdokPage?.setShown(find, on);
  await callInTab(tabId, show, key, isShown);
  if (tab.isPrivate) return;
  await changeSettings(({ shownFinds }) => {
    const others = (shownFinds[tab.site] ?? []).filter((other) => other !== key);
    const { [tab.site]: _, ...otherSites } = shownFinds;
    const keys = isShown ? [...others, key] : others;
    return { shownFinds: keys.length > 0 ? { ...otherSites, [tab.site]: keys } : otherSites };
  });
}

/** Lets text be selected and copied, or leaves pages as they are; everywhere from now on, and at once in a tab. */
export async function setUnblocked(tabId: number, isOn: boolean): Promise<void> {
  const tab = await findTabSite(tabId);
  await writeSettings({ unblockReading: isOn });
  if (tab) await turnUnblocked(tabId, tab, isOn);
}

async function turnUnblocked(tabId: number, tab: TabSite, isOn: boolean): Promise<void> {
  await injectPage(tabId, tab);
  await callInTab(tabId, (on: boolean) => globalThis.jeongdokPage?.setUnblocked(on), isOn);
}

type TabSite = Pick<DeclutterReport, 'site' | 'isListed' | 'hosts' | 'isAlways'> & {
  hostname: string;
  isPrivate: boolean;
};

/** Where a tab is; null when it is gone or shows no page of the web. */
async function findTabSite(tabId: number): Promise<TabSite | null> {
  const tab = await findTab(tabId);
  if (!tab?.url || !isWebPage(tab.url)) return null;
  const { hostname } = new URL(tab.url);
  const site = siteOf(hostname);
  const hosts = findRule(hostname)?.hosts;
  const isAlways = await isAllowed(hostname);
  return {
    hostname,
    site,
    isListed: hosts !== undefined,
    hosts: [...(hosts ?? [site])],
    isAlways,
    isPrivate: tab.isPrivate,
  };
}

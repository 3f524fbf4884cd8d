import { hideStyle } from '../declutter/style.ts';
import { findRule } from '../outlets/registry.ts';
import { siteOf } from '../outlets/site.ts';
import type { DeclutterReport, DeclutterScope } from '../platform/calls.ts';
import type { PageReport } from '../platform/injected.ts';
import { type Sender, tellPages } from '../platform/messages.ts';
import { addUserStyle, callInTab, injectScript, removeUserStyle } from '../platform/scripts.ts';
import { readSettings, type Settings, writeSettings } from '../platform/settings.ts';
import { grantedSites, isGranted, listedScripts, onSitesChanged, registerSites } from '../platform/sites.ts';
import { findTab } from '../platform/tabs.ts';
import { UNBLOCK_STYLE } from '../unblock/unblock.ts';
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
  const tab = await findPlace(tabId);
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
    const { site, isAlways } = tab;
    return { ...report, site, isAlways, offFor: offFor(report, tab, settings) };
  } catch (error) {
    console.info('정독: the page may not be touched', error);
    return null;
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
  { site, isAlways }: Place,
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
  const place = await findPlace(tabId);
  if (!place) return;
  await injectPage(tabId, place);
  // In a private window nothing about its sites is stored.
  const isHereOnly = !place.isAlways || scope === 'page' || (place.isPrivate && scope === 'site');
  if (!isOn && isHereOnly) return turnPage(tabId, false);
  if (isOn && (!place.isAlways || place.isPrivate)) return turnPage(tabId, true);
  if (isOn || scope === 'site') await changeSite(place.site, !isOn);
  if (isOn !== (await readSettings()).declutter && (isOn || scope === 'everywhere'))
    await writeSettings({ declutter: isOn });
  // It may not follow the settings by itself: what was chosen for the page alone, before the site was granted, goes.
  await turnPage(tabId, null);
}

/** Also where it runs by itself: a tab may be older than the extension, or than the grant. */
async function injectPage(tabId: number, { isAlways, hostname }: Place): Promise<void> {
  const rule = findRule(hostname);
  const scripts = rule ? listedScripts(rule.hosts) : [];
  if (isAlways && !rule) scripts.push('content/granted.js');
  for (const script of scripts) await injectScript(tabId, script);
  await injectScript(tabId, 'content/page.js');
}

async function turnPage(tabId: number, isOn: boolean | null): Promise<void> {
  await callInTab(tabId, (on: boolean | null) => globalThis.jeongdokPage?.setDeclutter(on), isOn);
}

function changeSite(site: string, isOff: boolean): Promise<void> {
  return changeSettings(({ declutterOffSites: sites }) => {
    if (sites.includes(site) === isOff) return {};
    return { declutterOffSites: isOff ? [...sites, site] : sites.filter((other) => other !== site) };
  });
}

/**
 * Shows again one thing that is hidden on the page in a tab, or hides it. It holds for all pages of its site, but from a
 * private window for this page alone.
 * @param key as the page reports it
 */
export async function setShown(tabId: number, key: string, isShown: boolean): Promise<void> {
  const place = await findPlace(tabId);
  if (!place) return;
  const show = (find: string, on: boolean) => globalThis.jeongdokPage?.setShown(find, on);
  await callInTab(tabId, show, key, isShown);
  if (place.isPrivate) return;
  await changeSettings(({ shownFinds }) => {
    const others = (shownFinds[place.site] ?? []).filter((other) => other !== key);
    const { [place.site]: _, ...otherSites } = shownFinds;
    const keys = isShown ? [...others, key] : others;
    return { shownFinds: keys.length > 0 ? { ...otherSites, [place.site]: keys } : otherSites };
  });
}

/** Lets text be selected and copied, or leaves pages as they are; everywhere from now on, and at once in a tab. */
export async function setUnblocked(tabId: number, isOn: boolean): Promise<void> {
  const place = await findPlace(tabId);
  await writeSettings({ unblockReading: isOn });
  if (place) await turnUnblocked(tabId, place, isOn);
}

async function turnUnblocked(tabId: number, place: Place, isOn: boolean): Promise<void> {
  await injectPage(tabId, place);
  await callInTab(tabId, (on: boolean) => globalThis.jeongdokPage?.setUnblocked(on), isOn);
}

/** Forgets what was chosen for a site: hiding is on there again, and hides everything. */
export function forgetSite(site: string): Promise<void> {
  return changeSettings(({ declutterOffSites, shownFinds }) => {
    const { [site]: _, ...otherSites } = shownFinds;
    return {
      declutterOffSites: declutterOffSites.filter((other) => other !== site),
      shownFinds: otherSites,
    };
  });
}

/** Takes that back, beside what has been chosen for the site since. @param keys of what was shown again there */
export function restoreSite(site: string, isOff: boolean, keys: string[]): Promise<void> {
  return changeSettings(({ declutterOffSites, shownFinds }) => {
    const shown = [...new Set([...(shownFinds[site] ?? []), ...keys])];
    return {
      ...(isOff && { declutterOffSites: [...new Set([...declutterOffSites, site])] }),
      ...(shown.length > 0 && { shownFinds: { ...shownFinds, [site]: shown } }),
    };
  });
}

let changing = Promise.resolve();

/** One at a time: each writes lists that it has read. */
function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const next = async () => writeSettings(change(await readSettings()));
  changing = changing.then(next, next);
  return changing;
}

/** Runs by itself on the sites that the user has granted, from now on. */
export function followGrantedSites(): void {
  const follow = () => {
    registerGrantedSites().catch((error: unknown) => console.error('정독: sites not registered', error));
  };
  onSitesChanged(follow);
  follow();
}

let registering = Promise.resolve();

/** One at a time: a registration that exists cannot be made again. */
function registerGrantedSites(): Promise<void> {
  const next = async () =>
    registerSites(await grantedSites(), ['content/granted.js', 'content/page.js'], ['content/page.css']);
  registering = registering.then(next, next);
  return registering;
}

type Place = { hostname: string; site: string; isAlways: boolean; isPrivate: boolean };

/** Where a tab is; null when it is gone or shows no page of the web. */
async function findPlace(tabId: number): Promise<Place | null> {
  const tab = await findTab(tabId);
  if (!tab?.url || !/^https?:/.test(tab.url)) return null;
  const { hostname } = new URL(tab.url);
  const site = siteOf(hostname);
  const isAlways = findRule(hostname) !== null || (await isGranted(hostname));
  return { hostname, site, isAlways, isPrivate: tab.isPrivate };
}

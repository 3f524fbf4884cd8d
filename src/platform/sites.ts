import browser from 'webextension-polyfill';
import { isNumeric } from '../outlets/site.ts';

/** What registers the scripts of granted sites: there is one registration, for all of them. */
const REGISTRATION = 'granted-sites';

/** Stands among the granted sites for all that there are: browsers let the user grant them whole. */
export const EVERY_SITE = '*';

/** Match pattern of a site and all its hosts: "*://*.gaon.test/*"; a numeric address has no others. */
const patternOf = (site: string) =>
  site === EVERY_SITE || isNumeric(site) ? `*://${site}/*` : `*://*.${site}/*`;

/** The site of a match pattern; null: it is of no pages of the web. */
function siteIn(pattern: string): string | null {
  if (pattern === '<all_urls>') return EVERY_SITE;
  return /^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\/\*$/.exec(pattern)?.[1] ?? null;
}

/**
 * Asks the user to let us run on sites, and all their hosts, for always. Call it straight from a click: the browser wants one.
 * @returns whether the user agreed
 */
export function requestSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternOf) });
}

/** Gives a site back, by whatever patterns it was granted. */
export async function removeSite(site: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => siteIn(origin) === site);
  await browser.permissions.remove({ origins });
}

/** Lists the sites that the user has granted beyond the listed outlets; `EVERY_SITE` may be among them. */
export async function grantedSites(): Promise<string[]> {
  const sites = (await grantedOrigins()).flatMap((origin) => siteIn(origin) ?? []);
  return [...new Set(sites)].sort();
}

/**
 * Whether we may run on a host by ourselves: on that of a listed outlet or of a granted site. Firefox lets the user take
 * back the listed ones, and asks for none that an update brings; other browsers can hold them back as well.
 */
export async function isAllowed(host: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .map(siteIn)
    .some((site) => site !== null && (site === EVERY_SITE || site === host || host.endsWith(`.${site}`)));
}

async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedPatterns());
  return origins.filter((origin) => !listed.has(origin));
}

/** Match patterns of the listed outlets. */
function listedPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** The scripts of the manifest that are one listed outlet's own, by its hosts. */
export function listedScripts(hosts: readonly string[]): string[] {
  const entries = browser.runtime.getManifest().content_scripts ?? [];
  const own = entries.find(({ matches }) => hosts.every((host) => matches.includes(patternOf(host))));
  // Firefox gives whole addresses, Chromium what is written.
  const files = (own?.js ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
  return files.filter((file) => file !== 'content/page.js');
}

/** Calls `listener` whenever sites were granted or given back, also in the browser's own settings. */
export function onSitesChanged(listener: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}

/** Makes scripts and stylesheets of ours run on exactly these sites, besides those of the manifest; until told otherwise. */
export async function registerSites(sites: readonly string[], js: string[], css: string[]): Promise<void> {
  const ids = [REGISTRATION];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (sites.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches: sites.map(patternOf),
    // All sites have the outlets among them, and those get our scripts with their rules from the manifest.
    excludeMatches: listedPatterns(),
    js,
    css,
    runAt: 'document_start',
  } as const;
  if (registered.length > 0) await browser.scripting.updateContentScripts([{ ...script }]);
  else await browser.scripting.registerContentScripts([{ ...script }]);
}

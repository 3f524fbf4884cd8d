import browser from 'webextension-polyfill';
import { isNumeric } from '../outlets/site.ts';

/** What registers the scripts of granted sites: there is one registration, for all of them. */
const REGISTRATION = 'granted-sites';

/** Match pattern of a site and all its hosts: "*://*.gaon.test/*"; a numeric address has no others. */
const patternOf = (site: string) => (isNumeric(site) ? `*://${site}/*` : `*://*.${site}/*`);

/**
 * Asks the user to let us run on a site for always. Call it straight from a click: the browser wants one.
 * @returns whether the user agreed
 */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

/** Gives a site back. */
export async function removeSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Lists the sites that the user has granted beyond the listed outlets. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: ours = [] } = browser.runtime.getManifest();
  const listed = new Set<string>(ours);
  return origins
    .filter((origin) => !listed.has(origin))
    .flatMap((origin) => /^\*:\/\/(?:\*\.)?(.+)\/\*$/.exec(origin)?.[1] ?? [])
    .sort();
}

/** Calls `listener` whenever sites were granted or given back, also in the browser's own settings. */
export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
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
    js,
    css,
    runAt: 'document_start',
  } as const;
  if (registered.length > 0) await browser.scripting.updateContentScripts([{ ...script }]);
  else await browser.scripting.registerContentScripts([{ ...script }]);
}

import { makeQueue } from '../base/make-queue.ts';
import { readSettings, type Settings, writeSettings } from '../platform/settings.ts';

/** Remembers for a site that hiding is off there, or on again. */
export function changeSite(site: string, isOff: boolean): Promise<void> {
  return changeSettings(({ declutterOffSites: sites }) => {
    if (sites.includes(site) === isOff) return {};
    return { declutterOffSites: isOff ? [...sites, site] : sites.filter((other) => other !== site) };
  });
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

const inTurn = makeQueue(Promise.resolve());

/** Changes the settings by what they are, one change at a time: each writes lists that it has read. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return inTurn(async () => writeSettings(change(await readSettings())));
}

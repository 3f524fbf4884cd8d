import type { Frame, Page } from 'puppeteer-core';
import type { ReaderSettings } from '../../../src/platform/reader-settings.ts';
import type { Settings } from '../../../src/platform/settings.ts';

/** What is stored need not be complete. */
type Stored<Values> = { [Name in keyof Values]?: Partial<Values[Name]> };

/** Changes settings as the settings page does; every page follows at once. */
export async function writeSettings(
  ownPage: Page | Frame,
  changes: Stored<Settings> | Stored<ReaderSettings>,
): Promise<void> {
  await ownPage.evaluate(async (values) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { set(items: object): Promise<void> } } }
    >;
    await (browser ?? chrome)?.storage.local.set(values);
  }, changes);
}

/** What the toolbar button bears on each tab. */
export function readBadges(ownPage: Page): Promise<string[]> {
  return ownPage.evaluate(async () => {
    // Chromium and Firefox call it differently, and no type of ours describes it.
    const browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs: { id: number }[] = await browser.tabs.query({});
    return Promise.all(tabs.map(({ id }): Promise<string> => browser.action.getBadgeText({ tabId: id })));
  });
}

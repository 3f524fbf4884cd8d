import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../src/platform/settings.ts';

/** Changes settings as the settings page does; every page follows at once. */
export async function writeSettings(ownPage: Page, changes: Partial<Settings>): Promise<void> {
  await ownPage.evaluate(async (values) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { set(items: object): Promise<void> } } }
    >;
    await (browser ?? chrome)?.storage.local.set(values);
  }, changes);
}

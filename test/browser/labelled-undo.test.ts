import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { isListed, readLabelledPages, settlePage, untilHidden } from './harness/labelled-pages.ts';
import { useBrowser } from './harness/session.ts';
import { writeSettings } from './harness/settings.ts';

const pages = readLabelledPages();

describe('labelled pages, switched off', () => {
  const session = useBrowser('chromium');

  const setHiding = async (ownPage: Page, page: Page, isOn: boolean) => {
    await writeSettings(ownPage, { declutter: isOn });
    const mark = () => page.evaluate(() => document.documentElement.outerHTML.includes('data-jeongdok'));
    await until('the page follows', async () => (await mark()) === isOn);
  };

  it('are to the letter what they were before', async () => {
    const ownPage = await openOwnPage(session.running, 'options/index.html');
    for (const { name, address } of pages.filter(isListed)) {
      const page = await session.visit(address);
      await settlePage(page);
      await setHiding(ownPage, page, false);
      const before = await page.content();
      await setHiding(ownPage, page, true);
      // Nothing comes late any more.
      await untilHidden(page);
      await setHiding(ownPage, page, false);
      expect(await page.content(), name).toBe(before);
      await setHiding(ownPage, page, true);
      await page.close();
    }
  }, 300_000);
});

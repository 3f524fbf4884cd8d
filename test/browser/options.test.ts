import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { useBrowser } from './harness/session.ts';

const FIELD = 'input[type="number"]';

describe.each(['chromium', 'firefox'] as const)('the settings in %s', (kind) => {
  const session = useBrowser(kind);

  it.each([
    ['520', '520'],
    ['50', '100'],
    ['20', '100'],
    ['9999', '3000'],
    ['', '3000'],
  ])('keep a reading speed typed as "%s" as %s', async (typed, kept) => {
    const page = await openSettings();
    await page.click(FIELD, { count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
    await untilSpeed(page, kept);
    const later = await openSettings();
    await untilSpeed(later, kept);
    await Promise.all([page.close(), later.close()]);
  });

  async function openSettings(): Promise<Page> {
    const page = await openOwnPage(session.running, 'options/index.html');
    await page.waitForSelector(FIELD);
    return page;
  }
});

const untilSpeed = (page: Page, speed: string) =>
  until(`the field says "${speed}"`, () =>
    page.$eval(FIELD, (input, speed) => (input as HTMLInputElement).value === speed, speed),
  );

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findReader } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, textOf } from './harness/controls.ts';
import { pageAddress } from './harness/news-site.ts';
import { countRed } from './harness/red.ts';
import { type Session, useBrowser } from './harness/session.ts';

const folder = join(import.meta.dirname, 'pages/hostile');
const hostilePages = readdirSync(folder).map((file) => file.replace('.html', ''));
const actsLate = (name: string) =>
  /set(?:Timeout|Interval)|Observer/.test(readFileSync(join(folder, `${name}.html`), 'utf8'));
const FIRST_WORDS = '솔바람시 나루마을 주민들이 십 년 전 끊긴 나룻배를 다시 띄운다.';
/** Pages that leave no overlay alone: the reader in a tab of its own is what they get. */
const OVERLAY_IS_HOPELESS = ['endless-dialog', 'removed-strangers', 'new-root'];

describe('a page that fights back', () => {
  const sessions = [useBrowser('chromium'), useBrowser('firefox')];

  // Most of the time goes by in waiting: both browsers may do that at once.
  it.each(hostilePages)('%s: gets the reader all the same', { retry: 0 }, async (name) => {
    await Promise.all(sessions.map((session) => checkReader(session, name)));
  });
});

async function checkReader({ running, visit }: Session, name: string): Promise<void> {
  try {
    const page = await visit(pageAddress(`hostile/${name}`));
    const popup = await pressToolbarButton(running, page);
    await popup.press('읽기 모드');
    // Whatever the page does against it, it does in the first seconds.
    await sleep(actsLate(name) ? 2500 : 800);
    const tab = await findReaderTab(running.browser.pages());
    if (!tab) return await checkOverlay(page, await findReader(page));
    expect(OVERLAY_IS_HOPELESS).toContain(name);
    await until('the article is in the tab', async () => (await textOf(tab)).includes(FIRST_WORDS));
  } catch (cause) {
    throw new Error(`in ${running.kind}: ${cause}`, { cause });
  }
}

async function checkOverlay(page: Page, reader: Frame): Promise<void> {
  expect(await textOf(reader)).toContain(FIRST_WORDS);
  expect(await countRed(page)).toBe(0);
  // By mouse, where the button is to be seen: nothing invisible lies over it.
  await press(reader, '닫기');
  await until('the reader closes', async () => reader.detached);
}

async function findReaderTab(pages: Promise<Page[]>): Promise<Page | null> {
  for (const page of await pages) {
    const path = await page.evaluate(() => location.pathname + location.search).catch(() => '');
    if (path.startsWith('/reader/index.html?tab=')) return page;
  }
  return null;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { press, textOf, waitForText } from './harness/controls.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader, openReaderOver } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

const words = '남쪽 마을 사람들은';
const resumed = '지난번에 읽던 곳입니다.';

/** Distance of a paragraph from the upper edge, in CSS pixels. */
const topOf = (reader: Frame, words: string) =>
  reader.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('.body p')].find((p) => p.textContent?.startsWith(words));
    if (!paragraph) throw new Error(`expected a paragraph that begins with "${words}"`);
    return paragraph.getBoundingClientRect().top;
  }, words);

const readProgress = (reader: Frame) =>
  reader.$eval('[role="progressbar"]', (line) => line.getAttribute('aria-valuenow'));

const isAtTop = async (reader: Frame) => Math.abs((await topOf(reader, words)) - 76) < 60;

describe.each(['chromium', 'firefox'] as const)('the place in an article in %s', (kind) => {
  const session = useBrowser(kind);

  it('is where reading goes on the next time', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/long'));
    expect(await textOf(reader)).not.toContain(resumed);
    expect(await readProgress(reader)).toBe('0');
    await reader.evaluate(
      (words) =>
        [...document.querySelectorAll('.body p')]
          .find((p) => p.textContent?.startsWith(words))
          ?.scrollIntoView({ block: 'start', behavior: 'instant' }),
      words,
    );
    // It is kept once the scrolling has rested.
    await sleep(1500);
    await press(reader, '닫기');
    await until('the reader is gone', async () => reader.detached);
    const again = await openReaderOver(session, page);
    await waitForText(again, resumed);
    await until('the reader is there', () => isAtTop(again));
  });

  it('stays under the eye when the letters grow', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/long'));
    await until('the reader is there', () => isAtTop(reader));
    for (let step = 0; step < 6; step++) await page.keyboard.press('Equal');
    await until('the reader is still there', () => isAtTop(reader));
    await page.keyboard.press('Digit0');
  });

  it('is forgotten when the article was read to its end', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/long'));
    await page.keyboard.press('End');
    await until('all is read', async () => (await readProgress(reader)) === '100');
    await sleep(1500);
    await press(reader, '닫기');
    await until('the reader is gone', async () => reader.detached);
    const again = await openReaderOver(session, page);
    await until('the headline is there', async () => (await textOf(again)).includes('등대'));
    expect(await again.evaluate(() => window.scrollY)).toBe(0);
  });
});

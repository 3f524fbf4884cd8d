import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, textOf, waitFor, waitForText } from './harness/controls.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader, openReaderOver } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

const WORDS = '남쪽 마을 사람들은';
const RESUMED = '지난번에 읽던 곳입니다.';

/** Distance of a paragraph from the upper edge, in CSS pixels. */
const topOf = (reader: Frame, words: string) =>
  reader.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('.body p')].find((p) => p.textContent?.startsWith(words));
    if (!paragraph) throw new Error(`expected a paragraph that begins with "${words}"`);
    return paragraph.getBoundingClientRect().top;
  }, words);

/** Brings a paragraph to the upper edge. */
const scrollTo = (reader: Frame, words: string) =>
  reader.evaluate(
    (words) =>
      [...document.querySelectorAll('.body p')]
        .find((p) => p.textContent?.startsWith(words))
        ?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    words,
  );

/** The same in a frame of a page of ours; undefined as long as it is not there. */
const topInFrame = (page: Page, frame: string, words: string) =>
  page.$eval(
    frame,
    (frame, words) =>
      [...((frame as HTMLIFrameElement).contentDocument?.querySelectorAll('.body p') ?? [])]
        .find((p) => p.textContent?.startsWith(words))
        ?.getBoundingClientRect().top,
    words,
  );

const readProgress = (reader: Frame) =>
  reader.$eval('[role="progressbar"]', (line) => line.getAttribute('aria-valuenow'));

const isTop = (top: number) => Math.abs(top - 76) < 60;
const isAtTop = async (reader: Frame) => isTop(await topOf(reader, WORDS));

describe.each(['chromium', 'firefox'] as const)('the place in an article in %s', (kind) => {
  const session = useBrowser(kind);

  it('is where reading goes on the next time', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/long'));
    expect(await textOf(reader)).not.toContain(RESUMED);
    expect(await readProgress(reader)).toBe('0');
    await scrollTo(reader, WORDS);
    // It is kept once the scrolling has rested.
    await sleep(1500);
    await press(reader, '닫기');
    await until('the reader is gone', async () => reader.detached);
    const again = await openReaderOver(session, page);
    await waitForText(again, RESUMED);
    await until('the reader is there', () => isAtTop(again));
  });

  it('stays under the eye when the letters grow', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/long'));
    await until('the reader is there', () => isAtTop(reader));
    for (let step = 0; step < 6; step++) await page.keyboard.press('Equal');
    await until('the reader is still there', () => isAtTop(reader));
    await page.keyboard.press('Digit0');
  });

  it('is found also by a reader that had no size when its article came', async () => {
    const { reader } = await openReader(session, pageAddress('reader/long'));
    await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
    const library = await openOwnPage(session.running, 'library/index.html');
    const row = await until('the note is listed', () => library.$('li.note'));
    await row.evaluate((row) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { id: 'small', src: `../reader/index.html?note=${row.dataset.id}` });
      frame.style.cssText = 'position: fixed; inset: 0; width: 0; height: 0';
      document.body.append(frame);
    });
    await until(
      'the article is there',
      async () => (await topInFrame(library, '#small', WORDS)) !== undefined,
    );
    await sleep(500);
    await library.$eval('#small', (frame) => {
      Object.assign((frame as HTMLElement).style, { width: '700px', height: '700px' });
    });
    await until('the reader is there', async () => {
      const top = await topInFrame(library, '#small', WORDS);
      return top !== undefined && isTop(top);
    });
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

  it('does not move when something else is set than the letters', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/long'));
    await scrollTo(reader, WORDS);
    // In the middle of a line, where no letter begins.
    await reader.evaluate(() => window.scrollBy({ top: 417, behavior: 'instant' }));
    const scrolledTo = () => reader.evaluate(() => Math.round(window.scrollY));
    const before = await scrolledTo();
    const changeSpeed = async () => {
      for (const key of ['BracketRight', 'BracketLeft'] as const) {
        await page.keyboard.press(key);
        // It comes back from where it is kept.
        await sleep(500);
      }
    };
    await changeSpeed();
    expect(await scrolledTo()).toBe(before);
    await reader.evaluate(() => window.scrollBy({ top: 600, behavior: 'instant' }));
    const farther = await scrolledTo();
    expect(farther).toBeGreaterThan(before + 300);
    await changeSpeed();
    expect(await scrolledTo()).toBe(farther);
  });

  it('stays under the eye at the end of the article as well', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/long'));
    const goToEnd = () =>
      reader.evaluate(() => {
        window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
        return document.querySelector('.body')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
      });
    // Pictures come as they are scrolled to.
    await until('the end has come to rest', async () => {
      const before = await goToEnd();
      await sleep(300);
      return before === (await goToEnd());
    });
    // Its paragraphs begin alike.
    const number = await reader.evaluate(() =>
      [...document.querySelectorAll('.body p')].findIndex((p) => p.getBoundingClientRect().top > 80),
    );
    const readTop = () =>
      reader.$$eval('.body p', (all, number) => all[number]?.getBoundingClientRect().top ?? 0, number);
    const top = await readTop();
    for (let step = 0; step < 3; step++) await page.keyboard.press('Equal');
    await until('it has been set', async () => (await readTop()) !== top);
    await sleep(300);
    expect(Math.abs((await readTop()) - top)).toBeLessThan(120);
    await page.keyboard.press('Digit0');
  });
});

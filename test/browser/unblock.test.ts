import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { readLabelledPages } from './harness/labelled-pages.ts';
import { pageAddress } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const SWITCH_NAME = '복사·선택 제한 풀기';

declare global {
  /** What the page's own listeners got to hear, in `test/browser/pages/declutter/blocked.html`. */
  var heard: string[];
}

describe.each(['chromium', 'firefox'] as const)('a page that forbids copying, in %s', (kind) => {
  const session = useBrowser(kind);
  const [blocked] = readLabelledPages('browser/pages/declutter').filter(({ name }) => name === 'blocked');

  it('lets its words be selected and copied when the user wants it, and forbids it again afterwards', async () => {
    const page = await session.visit(blocked?.address ?? '');
    expect(await trySelecting(page)).toBe('');
    await toggle(page);
    await until('words can be selected', async () => (await trySelecting(page)).length > 1);
    await page.evaluate(() => {
      globalThis.heard = [];
    });
    await press(page, 'words', 'right');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => globalThis.heard)).toEqual([]);
    await press(page, 'field', 'right');
    expect(await page.evaluate(() => globalThis.heard)).toEqual(['contextmenu field']);

    expect((await trySelecting(page, 'pressed')).length).toBeGreaterThan(1);
    // The page has to say no once before it is known to.
    await trySelecting(page, 'refused');
    await until(
      'words are selected though the page refuses presses',
      async () => (await trySelecting(page, 'refused')).length > 1,
    );
    await press(page, 'slider', 'left');
    expect((await page.evaluate(() => globalThis.heard)).at(-1)).toBe('mousedown slider');
    await press(page, 'bar', 'left');
    expect((await page.evaluate(() => globalThis.heard)).at(-1)).toBe('mousedown bar');

    await toggle(page);
    await until(
      'nothing of ours is left',
      async () => !(await page.content()).includes('data-jeongdok-unblocked'),
    );
    expect(await trySelecting(page)).toBe('');
  });

  it('says what is so on this page, and frees the next when the popup is opened over it', async () => {
    const [first, next] = [
      await session.visit(blocked?.address ?? ''),
      await session.visit(pageAddress('odd/plain')),
    ];
    await toggle(first);
    await until('the first is free', () => isFree(first));
    expect(await isFree(next)).toBe(false);
    const popup = await pressToolbarButton(session.running, next);
    await until('the next is free', () => isFree(next));
    await until('the popup says so', () => popup.isOn(SWITCH_NAME));
    await toggle(next);
    await until('it no longer is', async () => !(await isFree(next)));
  });

  const isFree = async (page: Page) => (await page.content()).includes('data-jeongdok-unblocked');
  const toggle = async (page: Page) => {
    const popup = await pressToolbarButton(session.running, page);
    await until('the switch is there', async () => (await popup.isOn(SWITCH_NAME)) !== null);
    await popup.press(SWITCH_NAME);
  };
});

/** What a double click selects. */
async function trySelecting(page: Page, id = 'words'): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await press(page, id, 'left', 2);
  return page.evaluate(() => getSelection()?.toString().trim() ?? '');
}

async function press(page: Page, id: string, button: 'left' | 'right', count = 1): Promise<void> {
  const place = await page.$eval(`#${id}`, (element) => {
    const { x, y } = element.getBoundingClientRect();
    return { x: x + 20, y: y + 10 };
  });
  await page.mouse.click(place.x, place.y, { button, count });
}

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { killBackground } from './harness/kill-background.ts';
import { readLabelledPages } from './harness/labelled-pages.ts';
import { isShown } from './harness/page-state.ts';
import { countRed } from './harness/red.ts';
import { useBrowser } from './harness/session.ts';
import { writeSettings } from './harness/settings.ts';

const addressOf = (name: string) => {
  const page = readLabelledPages('browser/pages/declutter').find((one) => one.name === name);
  if (!page) throw new Error(`expected a page ${name}`);
  return page.address;
};

declare global {
  // What `test/browser/pages/declutter/slow.html` has painted that had been hidden before.
  var paintedAgain: string[];
  // What the app of `test/browser/pages/declutter/app.html` can be told.
  function openStory(id: number, title: string, sentence: string): void;
  function openList(): void;
  function addStory(id: number, title: string, sentence: string): void;
}

describe('before the first paint', () => {
  const session = useBrowser('chromium');

  it('an ad slot that the stylesheet knows is hidden, also while the background sleeps', async () => {
    const settings = await openOwnPage(session.running, 'options/index.html');
    expect(await paintedRed()).toBe(0);
    await killBackground(session.running);
    expect(await paintedRed()).toBe(0);
    await writeSettings(settings, { declutter: false });
    expect(await paintedRed()).toBeGreaterThan(10_000);
    await writeSettings(settings, { declutter: true });
  });

  /** What is painted of the red slot, in pictures taken while the page is halfway here. */
  const paintedRed = async () => {
    const page = await session.visit(addressOf('first-paint'), 'none');
    await until('the page begins', () =>
      page.evaluate(() => document.querySelector('#articleBody p') !== null).catch(() => false),
    );
    let red = 0;
    for (let picture = 0; picture < 4; picture += 1) red = Math.max(red, await countRed(page));
    await page.close();
    return red;
  };
});

describe('on a slow machine', () => {
  const session = useBrowser('chromium');

  it('what is hidden stays out of sight while the whole page is looked at anew', async () => {
    const page = await session.visit('about:blank');
    await page.emulateCPUThrottling(6);
    await page.goto(addressOf('slow'), { waitUntil: 'domcontentloaded' });
    for (const part of ['.box', '.promo'])
      await until(`${part} is hidden`, async () => !(await isShown(page, part)));
    await page.evaluate(() => history.pushState(null, '', '/news/society/11000032'));
    await page.evaluate(() => document.body.append(document.createElement('div')));
    await sleep(1500);
    expect(await page.evaluate(() => paintedAgain)).toEqual([]);
    expect(await isShown(page, '.box')).toBe(false);
  });
});

describe.each(['chromium', 'firefox'] as const)('an app in %s', (kind) => {
  const session = useBrowser(kind);
  const first = [
    11000011,
    '달무리섬 등대에 다시 불 켜진다',
    '달무리섬 등대가 열두 해 만에 다시 불을 켠다고 항로표지소가 4일 밝혔다.',
  ] as const;
  const second = [
    11000012,
    '새물내천에 놓인 징검다리 백 개',
    '새물내천에 징검다리 백 개가 새로 놓였다고 물내구가 6일 밝혔다.',
  ] as const;

  it('keeps the ranking of a list, loses the box of an article, and gives the ranking back', async () => {
    const page = await session.visit(addressOf('app'));
    await sleep(400);
    expect(await isShown(page, '.rank')).toBe(true);
    await page.evaluate((...story) => openStory(...story), ...first);
    await until('the box is hidden', async () => !(await isShown(page, '.box')));
    expect(await isShown(page, 'h1')).toBe(true);
    expect(await isShown(page, '.story p')).toBe(true);
    await page.evaluate(() => openList());
    await sleep(400);
    expect(await isShown(page, '.rank')).toBe(true);
  });

  it('loses the boxes of articles that are scrolled to, and keeps those articles', async () => {
    const page = await session.visit(addressOf('app'));
    await page.evaluate((...story) => openStory(...story), ...first);
    await page.evaluate((...story) => addStory(...story), ...second);
    await until('both boxes are hidden', async () => !(await isShown(page, '.box')));
    const shown = await page.$$eval('.story h1, .story p', (found) =>
      found.every((element) => element.getClientRects().length > 0),
    );
    expect(shown).toBe(true);
  });
});

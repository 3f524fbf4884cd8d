import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { REFERENCE_ADDRESS, SAMPLE_ADDRESS } from './harness/news-site.ts';
import { isShown, readPageState } from './harness/page-state.ts';
import { useBrowser } from './harness/session.ts';

const SWITCH_NAME = '광고·추천 기사 숨기기';
const STICKY_AD = '[class*=ArticleBottomFixedAd]';
const NOISE = [
  '[class*=BaseAd_]',
  '[class*=ArticleAdTop_]',
  '[class*=rankWrap]',
  '[class*=NativeLab]',
  STICKY_AD,
];
const KEPT = [
  '[class*=ArticleDetailView_title]',
  '[class*=ArticleDetailView_subtitle]',
  '.article-text img',
  'figcaption',
  'header [class*=logo]',
  'nav li',
  'footer li',
];

describe.each(['chromium', 'firefox'] as const)('on a listed outlet in %s', (kind) => {
  const session = useBrowser(kind);

  /** The sticky ad comes a second after the rest. */
  const openWithAllAds = async () => {
    const page = await session.visit(REFERENCE_ADDRESS);
    await until('the sticky ad arrives', () => page.$(STICKY_AD));
    return page;
  };
  const setHiding = async (page: Page, isOn: boolean) => {
    const popup = await pressToolbarButton(session.running, page);
    await until('the switch is there', async () => (await popup.isOn(SWITCH_NAME)) !== null);
    if ((await popup.isOn(SWITCH_NAME)) !== isOn) await popup.press(SWITCH_NAME);
    await until('the page follows', async () => (await isShown(page, '[class*=BaseAd_]')) !== isOn);
  };

  it('hides ads and the ranking box, late ones too, and nothing else', async () => {
    const page = await openWithAllAds();
    await until('everything is hidden', async () => !(await isShown(page, NOISE.join())));
    for (const selector of KEPT) expect(await isShown(page, selector), selector).toBe(true);
    expect(await page.$$eval('p.text', (paragraphs) => paragraphs.every((p) => p.clientHeight > 0))).toBe(
      true,
    );
  });

  it('leaves no hole where they were', async () => {
    const page = await openWithAllAds();
    await until('everything is hidden', async () => !(await isShown(page, NOISE.join())));
    expect(await listGaps(page)).toEqual([]);
  });

  it('gives the page back exactly when switched off', async () => {
    await setHiding(await openWithAllAds(), false);
    const page = await openWithAllAds();
    await until('the ads have filled', async () => (await page.$$('iframe')).length === 8);
    expect(await isShown(page, STICKY_AD)).toBe(true);
    const before = await readPageState(page);

    await setHiding(page, true);
    await until('everything is hidden', async () => !(await isShown(page, NOISE.join())));
    await setHiding(page, false);
    const after = await readPageState(page);
    expect(after.html).toBe(before.html);
    expect(after.layout).toEqual(before.layout);
    await setHiding(page, true);
  });
});

describe.each(['chromium', 'firefox'] as const)('on a site that is not listed in %s', (kind) => {
  const session = useBrowser(kind);
  const boxes = '.ad, .ranking, .recommended';

  it('hides only when asked to, and gives the page back exactly', async () => {
    const page = await session.visit(SAMPLE_ADDRESS);
    // What moves would lie somewhere else each time.
    await page.addStyleTag({ content: '* { animation: none !important }' });
    const before = await readPageState(page);
    const popup = await pressToolbarButton(session.running, page);
    await until('the switch is there', async () => (await popup.isOn(SWITCH_NAME)) === false);
    expect(await isShown(page, '.ad')).toBe(true);

    await popup.press(SWITCH_NAME);
    await until('everything is hidden', async () => !(await isShown(page, boxes)));
    expect(await isShown(page, '.article-body figcaption')).toBe(true);

    await popup.press(SWITCH_NAME);
    await until(
      'everything is back',
      async () => (await isShown(page, '.ad')) && (await isShown(page, '.ranking')),
    );
    expect(await readPageState(page)).toEqual(before);
  });
});

/** Lists where two neighbours that are to be seen lie further apart than a paragraph and a figure would. */
function listGaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const widest = 60;
    const gaps: string[] = [];
    for (const selector of [
      '#__next',
      'main',
      'article',
      '.article-text',
      '[class*=viewWrap]',
      '[class*=viewWrap] > div',
    ]) {
      const holder = document.querySelector(selector);
      const shown = Array.from(holder?.children ?? []).filter(
        (child) => child.getBoundingClientRect().height > 1 && getComputedStyle(child).position !== 'fixed',
      );
      shown.forEach((child, index) => {
        const before =
          shown[index - 1]?.getBoundingClientRect().bottom ?? holder?.getBoundingClientRect().top ?? 0;
        const gap = child.getBoundingClientRect().top - before;
        if (gap > widest) gaps.push(`${gap} px over ${child.localName}.${child.className}`);
      });
    }
    return gaps;
  });
}

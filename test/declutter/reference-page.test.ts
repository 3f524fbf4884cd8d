import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import hani from '../../src/outlets/rules/hani.ts';
import { declutter } from './news-page.ts';

const html = readFileSync(new URL('../outlets/hani/2023-02-27.html', import.meta.url), 'utf8');
const ADDRESS = 'https://www.hani.co.kr/arti/economy/economy_general/1081478.html';
const STICKY_AD = `<div class="ArticleBottomFixedAd_wrap__y5Gk7"><button type="button">광고닫기</button>
  <div class="BaseAd_adWrapper__kTNSx"><span class="sr-only">광고</span><a href="https://adservice.hani.co.kr/click"><img src="b.svg"></a></div></div>`;

describe.each([
  ['with the rule', hani],
  ['without a rule', null],
])('the reference page, %s', (_, rule) => {
  it('loses every ad with its label and its close button, also those that come late', async () => {
    const page = declutter(html, rule, ADDRESS);
    await page.settle();
    for (const slot of page.document.querySelectorAll('[data-slot]'))
      slot.append(page.document.createElement('iframe'));
    page.document.getElementById('__next')?.insertAdjacentHTML('beforeend', STICKY_AD);
    await page.settle();
    const labels = [...page.document.querySelectorAll('span, button')].filter((element) =>
      element.textContent?.trim().startsWith('광고'),
    );
    expect(labels.length).toBeGreaterThan(8);
    expect(labels.filter((label) => !label.closest('[data-jeongdok-hidden="ad"]'))).toEqual([]);
    expect(
      [...page.document.querySelectorAll('iframe')].every((frame) => frame.closest('[data-jeongdok-hidden]')),
    ).toBe(true);
  });

  it('loses the ranking box', async () => {
    const page = declutter(html, rule, ADDRESS);
    await page.settle();
    expect(page.hidden?.filter(({ kind }) => kind === 'box').map(({ words }) => words)).toEqual([
      '경제 많이 보는 기사',
    ]);
    expect(page.document.querySelectorAll('[data-jeongdok-hidden="box"] li')).toHaveLength(5);
  });

  it('keeps the article, its picture and caption, header, menu and footer', async () => {
    const page = declutter(html, rule, ADDRESS);
    await page.settle();
    const kept = page.document.querySelectorAll(
      'header, header a, nav li, h3, h4, [class*=dateListItem], p.text, figure, figure img, figcaption, footer, footer li',
    );
    expect(kept.length).toBeGreaterThan(45);
    expect([...kept].filter((element) => element.closest('[data-jeongdok-hidden]'))).toEqual([]);
  });

  it('comes back to the letter', async () => {
    const page = declutter(html, rule, ADDRESS);
    await page.settle();
    page.stop();
    const untouched = declutter(html, rule, ADDRESS);
    untouched.stop();
    expect(page.document.documentElement.outerHTML).toBe(untouched.document.documentElement.outerHTML);
    expect(page.document.documentElement.outerHTML).not.toContain('jeongdok');
  });
});

import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([
    [
      'the label ADVERTISEMENT',
      '<div id="AD169" class="ad-template"><p class="ad_title">ADVERTISEMENT</p><ins></ins></div>',
      'ad',
    ],
    [
      'a slot with a few words',
      '<div class="view_ad01"><a href="https://ad.example.kr">지금 바로 만나보세요</a></div>',
      'ad',
    ],
    ['a slot in camel case', '<div class="BaseAd_adWrapper__kT"><span>광고</span></div>', 'ad'],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(around(noise), reason);
  });
});

it('leaves a sentence whole that a slot has parted, and lines apart that it has', () => {
  const [first = '', second = '', ...others] = PARAGRAPHS;
  const slot = '<div class="ad_slot"><a href="https://ad.example.kr">지금 바로</a></div>';
  const at = first.indexOf(' ', 20);
  const parted = `<div>${first.slice(0, at)} ${slot} ${first.slice(at)}</div>`;
  expect(cleanHtml(parted + asParagraphs([second, ...others])).text).toBe(asText());
  expect(cleanHtml(`<div>${first}${slot}${second}</div>${asParagraphs(others)}`).text).toBe(asText());
});

it('keeps a table of figures, whatever it is called', () => {
  const table = (cell: string) =>
    around(
      `<table class="tbl ad_rank"><tr><th>순위</th><th>종류</th></tr><tr><td>1</td><td>${cell}</td></tr></table>`,
    );
  expect(cleanHtml(table('이사 전단')).text).toContain('이사 전단');
  expect(cleanHtml(table('<a href="https://ad.example.kr">이사 견적</a>')).text).not.toContain('이사');
});

it('keeps a quotation, whatever its style is called', () => {
  const quote =
    '<blockquote class="pull-sponsor"><p>“물이 이상하다고 하니 나더러 이상하다고 합디다”</p></blockquote>';
  expect(cleanHtml(around(quote)).text).toContain('물이 이상하다고');
  const ad = '<blockquote class="sponsor"><a href="https://x.test/">가람 정수기</a></blockquote>';
  expect(cleanHtml(around(ad)).text).toBe(asText());
});

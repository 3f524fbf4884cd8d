import { describe, expect, it } from 'vitest';
import { cleanHtml } from './clean-html.ts';
import { around, expectArticleAlone } from './expect-article.ts';

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

it('leaves out a banner behind a counter of presses, whatever it stands in, and no other linked picture', () => {
  const linked = (address: string) =>
    around(
      `<div class="x4"><a href="${address}"><img src="/data/in.jpg" width="640" height="100"></a></div>`,
    );
  expect(cleanHtml(linked('https://example.kr/ad/adclick.php?adid=18')).images).toEqual([]);
  expect(cleanHtml(linked('https://example.kr/photo/18')).images).toHaveLength(1);
});

it('leaves out what a script makes a link to such a counter, and no other', () => {
  const made = (address: string) =>
    around(`<div role="link" tabindex="0" data-go="${address}"><b>창고 자동화, 첫 달 사용료 면제</b></div>`);
  expect(cleanHtml(made('/v2/t/6f/bG9naXN0aWNz/9/r')).text).not.toContain('사용료');
  expect(cleanHtml(made('/news/20261130')).text).toContain('사용료');
});

import { describe, it } from 'vitest';
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

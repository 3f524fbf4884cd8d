import { describe, expect, it } from 'vitest';
import { articlePage, declutter } from '../news-page.ts';

const AD = '<div id="ad" class="ad_box"><iframe src="https://ad.gaon.test/1"></iframe></div>';
const look = (beside: string) => {
  const page = declutter(
    articlePage(`<div id="util">${AD}<div class="tools">${beside}</div></div><p>끝</p>`),
  );
  return [page.isHidden('ad'), page.isHidden('util')];
};

describe('a link without words beside an ad', () => {
  it.each([
    ['the size of letters', '<a href="#" class="ico_plus" title="글자 크게"></a>'],
    ['sharing', `<a href="javascript:share('fb')" title="페이스북 공유"></a>`],
    ['sharing, by its label', `<a href="javascript:share('fb')" aria-label="페이스북 공유"></a>`],
  ])('stays, drawn by the style sheet: %s', (_, link) => {
    expect(look(link)).toEqual([true, false]);
  });

  it.each([
    ['what closes it', '<a href="#" title="닫기"></a>'],
    ['what turns its pages', '<a href="#" title="다음 배너"></a>'],
    ['what is no more than a place', '<a name="ad"></a>'],
    ['another ad', '<a href="https://sofa.test/" title="온담 소파"></a>'],
  ])('goes with it: %s', (_, link) => {
    expect(look(link)).toEqual([true, true]);
  });
});

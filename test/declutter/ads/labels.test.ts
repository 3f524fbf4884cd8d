import { describe, expect, it } from 'vitest';
import { articlePage, declutter } from '../news-page.ts';

const AWAY = ['온담가구 가을 소파 모음', '새들은행 이야기 마당']
  .map((title, at) => `<li><a href="https://shop${at}.test/a">${title}</a></li>`)
  .join('');

describe('a label above links that lead away', () => {
  it.each(['광고(AD)', 'AD·PR', '제휴 콘텐츠', '비즈사이트', '브랜디드 콘텐츠', 'Sponsored Post'])(
    'makes them an ad: %s',
    (label) => {
      const page = declutter(articlePage(`<div id="box"><h4>${label}</h4><ul>${AWAY}</ul></div><p>끝</p>`));
      expect(page.isHidden('box')).toBe(true);
    },
  );

  it('makes none of them: 기업 소식', () => {
    const page = declutter(articlePage(`<div id="box"><h4>기업 소식</h4><ul>${AWAY}</ul></div><p>끝</p>`));
    expect(page.isHidden('box')).toBe(false);
  });
});

describe('an advertorial of the house in a list', () => {
  const list = (entry: string) =>
    `<html><body><header><a href="/">가온일보</a></header><ul><li><a href="/news/1">나래천 물길 되살린다</a></li>
    <li id="sold">${entry}</li><li><a href="/news/2">다솜마을 빵집 백 년</a></li></ul></body></html>`;

  it.each(['advertorial', 'sponsored', 'brand-content'])('goes with its label: /%s/', (folder) => {
    const page = declutter(list(`<a href="/${folder}/123"><em>AD</em> 온담가구 소파 이야기</a>`));
    expect(page.isHidden('sold')).toBe(true);
  });

  it('stays where nothing says so', () => {
    expect(declutter(list('<a href="/brand/123">온담가구 소파 이야기</a>')).isHidden('sold')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { BODY, declutter, ENTRIES } from '../news-page.ts';

describe('a page that calls itself an article', () => {
  const box = `<aside id="box"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside>`;
  const page = (type: string, heading: string, text: string) =>
    declutter(
      `<html><head><meta property="og:type" content="${type}"><title>파라솔이 빼곡한 은모래 바닷가 - 가온방송</title></head>
      <body><h2>${heading}</h2>${text}${box}<p>끝</p></body></html>`,
    ).isHidden('box');
  const polite =
    '<div><p>지난해 사백만 명이 찾은 은모래 바닷가가 인기 순위 첫째에 올랐습니다.</p><p>머문 시간까지 따져 보니 순위가 완전히 달라졌다고 합니다.</p><p>큰물시는 백사장 전광판 열두 개를 내년까지 걷어내기로 했습니다.</p></div>';
  const headline = '파라솔이 빼곡한 은모래 바닷가';

  it('is one, also with the few polite sentences of a broadcaster, when it shows its title', () => {
    expect(page('article', headline, polite)).toBe(true);
    expect(page('website', headline, polite)).toBe(false);
    expect(page('article', '오늘의 소식을 모았습니다', polite)).toBe(false);
    expect(page('article', headline, '')).toBe(false);
  });

  it('shows its title also behind the name of a section', () => {
    expect(page('article', `<span>여행</span> ${headline}`, polite)).toBe(true);
    expect(page('article', `<span>오늘 하루 많이 읽힌 이야기 가운데</span> ${headline}`, polite)).toBe(false);
  });

  it('shows its title also with other quotation marks', () => {
    expect(page('article', '“파라솔이” 빼곡한 ‘은모래’ 바닷가…', polite)).toBe(true);
  });

  it('is one in an English edition too', () => {
    const english =
      '<div><p>Four million people came to the beach last year, the city said on Monday.</p><p>It wants to take twelve billboards off the sand by next spring.</p></div>';
    expect(page('article', headline, english)).toBe(true);
    expect(page('website', headline, english)).toBe(false);
  });

  it('is one when its body is full of links', () => {
    const linked = `${BODY}<ul>${ENTRIES}${ENTRIES}${ENTRIES}</ul>`;
    expect(page('article', headline, `<div>${linked}</div>`)).toBe(true);
  });
});

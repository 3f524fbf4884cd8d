import { describe, expect, it } from 'vitest';
import { BODY, declutter, ENTRIES } from '../news-page.ts';

describe('a list of teasers', () => {
  const lead =
    '가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다고 지난 열흘날 밝혔다. 예산은 여덟 억 원이며 마을 열두 곳을 잇는다. 공사는 이듬해 봄에 끝난다.';
  const titles = [
    '나래천 물길 되살린 사람들',
    '다솜마을 빵집 백 년의 이야기',
    '라온역 첫차를 당긴 사람',
    '마루항 방파제 첫 삽',
  ];
  const box = `<aside id="box"><h3>많이 본 기사</h3><ol>${ENTRIES}</ol></aside>`;
  const open = (path: string, entryOf: (title: string, at: number) => string) =>
    declutter(
      `<html><head><title>정치 소식을 모두 모았습니다 - 가온일보</title></head><body><header><a href="/">가온일보</a></header><h1>정치 소식을 모두 모았습니다</h1>
      <div>${titles.map(entryOf).join('')}</div>${box}<p>끝</p></body></html>`,
      null,
      `https://news.gaon.test${path}`,
    ).isHidden('box');

  it.each([
    [
      'called titles',
      (title: string, at: number) =>
        `<div><div class="tit"><a href="/n/${at}">${title}</a></div><p>${lead}</p></div>`,
    ],
    [
      'called nothing',
      (title: string, at: number) => `<div><a href="/n/${at}">${title}</a><p>${lead}</p></div>`,
    ],
  ])('is no article, with headlines that are %s', (_, entryOf) => {
    expect(open('/politics', entryOf)).toBe(false);
    expect(open('/search?q=강', entryOf)).toBe(false);
  });

  it('is none of paragraphs that name a source each', () => {
    expect(open('/politics', (title, at) => `<p>${lead}(<a href="/n/${at}">${title}</a>)</p>`)).toBe(true);
  });
});

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

  it('shows its title also without the tag that names the outlet', () => {
    const tagged = (heading: string) =>
      declutter(
        `<html><head><meta property="og:title" content="[가온방송] ${headline}"><meta property="og:type" content="video.other">
        <meta property="article:published_time" content="2026-11-26T20:21:00+09:00"></head><body><h2>${heading}</h2>${polite}${box}<p>끝</p></body></html>`,
      ).isHidden('box');
    expect(tagged(headline)).toBe(true);
    expect(tagged('오늘의 소식을 모았습니다')).toBe(false);
  });

  it('is one when all that it tells stands below a picture', () => {
    const photo = (time: string, caption: string) =>
      declutter(
        `<html><head><title>${headline} - 가온일보</title>${time}</head><body><h1>${headline}</h1>
        <figure><img src="/p.jpg" alt=""><figcaption>${caption}</figcaption></figure>${box}<p>끝</p></body></html>`,
      ).isHidden('box');
    const time = '<meta property="article:published_time" content="2026-11-28T09:12:40+09:00">';
    const told = '28일 은모래 바닷가에서 학생들이 파라솔을 펴고 있다. 바닷가는 이날 처음 문을 열었다.';
    expect(photo(time, told)).toBe(true);
    const comment = '<li id="said">할아버지는 얼음이 아침에 제일 단단하다고 하셨다고 한다.</li>';
    expect(photo(time, `${told}</figcaption></figure><ul>${comment}</ul>`)).toBe(true);
    expect(photo(time, '은모래 바닷가 / 가온일보')).toBe(false);
    expect(photo('', told)).toBe(false);
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

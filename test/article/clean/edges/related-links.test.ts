import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, OTHER_HEADLINES, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

const [FIRST, SECOND] = PARAGRAPHS;

describe('taken out after the last sentence', () => {
  it('click-bait links in the last paragraph, and only they', () => {
    const links = OTHER_HEADLINES.map((title) => `▶ <a href="/ad">${title}</a>`).join('<br>');
    expect(cleanHtml(`<p>${FIRST}</p><p>${SECOND}<br><br>${links}</p>`).text).toBe(asText([FIRST, SECOND]));
  });
});

it('takes out what can be read together, with its words, and no sentence that begins so', () => {
  const [first, ...rest] = PARAGRAPHS;
  const read = (line: string) => cleanHtml(`<p>${first}</p><p>${line}</p>${asParagraphs(rest)}`).text;
  expect(read('<b>함께 보면 좋은 기사 ▶ <a href="/7">서촌 찻집 다섯 곳</a></b>')).toBe(asText());
  expect(read('함께 볼 만한 <a href="/7">전시</a>도 이달 말까지 열린다.')).toContain('전시');
});

it('keeps what a pointing hand explains', () => {
  const line = '☞ 빗물 저장고 : 큰비가 올 때 빗물을 잠시 담아 두는 지하 시설이다.';
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});

it.each(['', '신청: ', '홈페이지 '])('keeps an address that leads out of the site: %s', (label) => {
  const [first, ...rest] = PARAGRAPHS;
  const line = `<p>${label}<a href="https://garam.go.kr/apply">https://garam.go.kr/apply</a></p>`;
  const kept = `${label}https://garam.go.kr/apply`;
  expect(cleanHtml(`<p>${first}</p>${line}${asParagraphs(rest)}`).text).toBe(asText([first, kept, ...rest]));
  expect(cleanHtml(asParagraphs() + line).text).toBe(asText([...PARAGRAPHS, kept]));
});

it('takes out the address of another article', () => {
  const line = '<p><a href="https://www.example.kr/7">https://www.example.kr/7</a></p>';
  expect(cleanHtml(asParagraphs() + line).text).toBe(asText());
});

it('keeps what a term means, behind a hand', () => {
  const line = '☞흙길지수=비가 온 뒤 길이 마르는 데 걸리는 시간을 잰 값.';
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});

it.each([
  '<p><a href="https://kdca.example/">질병관리청 예방접종 도우미 누리집</a></p>',
  '<p>▶ <a href="https://garam.example/">가람시 청년 지원 센터</a> 누리집에서 신청</p>',
  '<ul><li><a href="https://song.example/1">봄비 내리는 강가에서</a></li><li><a href="https://song.example/2">흙길을 걷는 사람들</a></li></ul>',
])('keeps links to places out of the site, of which the article tells: %s', (links) => {
  expect(cleanHtml(around(links)).removed).toEqual([]);
  expect(cleanHtml(asParagraphs() + links).removed).toEqual([]);
});

it.each([
  '<p>[관련기사] <a href="https://sister.example/1">봄비 내리는 강가에서</a></p>',
  '<p><a href="https://n.news.naver.com/article/1">봄비 내리는 강가에서 만난 사람들</a></p>',
  '<p><a href="https://ad.example.test/1">아침마다 무릎 시큰하다면 이것</a></p>',
  '<p>▶ <a href="https://stock.example/1">다음 주 급등주 3종목 무료 공개</a></p>',
])('takes out what leads out of the site to other articles or to ads: %s', (line) => {
  expect(cleanHtml(around(line)).text).toBe(asText());
});

it.each(['☞ 가는 길: 가람역 2번 출구에서 걸어서 5분', '☞ 신청 방법: 가람시 누리집에서 12월 5일까지 접수'])(
  'keeps a fact behind a hand: %s',
  (line) => {
    expect(cleanHtml(around(`<p>${line}</p>`)).text).toContain(line);
    expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
  },
);

it.each([
  '☞ 관련 기사: 서촌 찻집 다섯 곳의 하루',
  '☞ 강가의 사람들: 서촌 찻집 다섯 곳의 하루',
  '☞ 더 보기: 서촌 찻집 다섯 곳의 하루',
  '☞ 서촌 찻집 다섯 곳의 하루',
])('takes out what a hand points to elsewhere: %s', (line) => {
  expect(cleanHtml(around(`<p>${line}</p>`)).text).toBe(asText());
});

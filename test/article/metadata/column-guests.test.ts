import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const TEXT = '<p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p>';
const page = (title: string, body: string) =>
  readHtml(`<title>${title}</title><h1>${title}</h1><p>2026.02.27 15:26</p><div id="body">${body}</div>`)
    .authors;

test.each([
  ['나도윤 가람군수', '가람군수'],
  ['나도윤 가람경찰서 경위', '가람경찰서 경위'],
  ['가람소방서장 나도윤', '가람소방서장'],
  ['나도윤(국회의원)', '국회의원'],
  ['필자: 나도윤 국회의원', '국회의원'],
  ['필자 나도윤 국회의원', '국회의원'],
])('reads who signs a letter: "%s"', (line, affiliation) => {
  expect(page('[기고] 시장의 봄', `${TEXT}<p>${line}</p>`)).toEqual([
    { name: '나도윤', affiliation, email: null },
  ]);
});

test('reads who is named as the writer with any office, also when notes follow', () => {
  const line = '<p>글=나도윤 가람 나루지기모임 총무</p>';
  expect(page('[기고] 시장의 봄', `${TEXT}${line}<p>1 작년에 센 것이다.</p>`)).toEqual([
    { name: '나도윤', affiliation: '가람 나루지기모임 총무', email: null },
  ]);
});

test('reads a mere name that is marked as the writer', () => {
  expect(page('[기고] 시장의 봄', `${TEXT}<p>글=나도윤</p>`)).toEqual([
    { name: '나도윤', affiliation: null, email: null },
  ]);
});

test('reads name and office on two lines over the text', () => {
  expect(page('[시론] 시장의 봄', `<p>나도윤</p><p>가람대 경제학과 교수</p>${TEXT}`)).toEqual([
    { name: '나도윤', affiliation: '가람대 경제학과 교수', email: null },
  ]);
});

test('takes such a line over other articles for a caption', () => {
  expect(page('가람시, 새 시장 문 연다', `<p>나도윤 가람전자 대표</p>${TEXT}${TEXT}${TEXT}`)).toEqual([]);
});

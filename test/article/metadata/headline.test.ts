import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const BODY =
  '<div id="body"><p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p></div>';
const titleOf = (head: string, headline: string) =>
  readHtml(
    `<title>${head}</title><meta property="og:site_name" content="가람일보"><h1>${headline}</h1>${BODY}`,
  ).title;

test('keeps the last part of a headline that the page itself shows', () => {
  expect(titleOf('물과 시장 | 둘째 밤 | 가람일보', '물과 시장 | 둘째 밤')).toBe('물과 시장 | 둘째 밤');
});

test('cuts the section before the outlet’s name where the page does not show it', () => {
  expect(titleOf('새 시장 문 연다 | 사회 | 가람일보', '새 시장 문 연다')).toBe('새 시장 문 연다');
});

test('passes over what a stale rule finds when the page shows the headline that its head claims', () => {
  const rule = { name: '예시일보', hosts: ['example.kr'], title: ['h1'] };
  const html = `<title>새 시장 문 연다</title><h1>오늘의 운세 보기</h1><h2>새 시장 문 연다</h2><div id="body"><p>시장이 문을 연다.</p></div>`;
  expect(readHtml(html, { rule }).title).toBe('새 시장 문 연다');
});

test('takes what a rule finds when the head claims something else that the page shows nowhere', () => {
  const rule = { name: '예시일보', hosts: ['example.kr'], title: ['h1'] };
  const html = `<title>예시일보 모바일 기사 보기</title><h1>새 시장 문 연다</h1><div id="body"><p>시장이 문을 연다.</p></div>`;
  expect(readHtml(html, { rule }).title).toBe('새 시장 문 연다');
});

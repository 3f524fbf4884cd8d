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

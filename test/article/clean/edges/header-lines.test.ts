import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

it.each([
  '예시투데이 나루터 기자 VIEW 12,312 2022.03.05 05:40',
  '2022-03-05 05:40:11 | 조회 : 1,204',
  '사회부 나루터 · 승인 2022.03.05 05:40 · 댓글 0',
  '1 / 3',
])('takes out the line under the headline: %s', (line) => {
  expect(cleanHtml(`<p>${line}</p>${asParagraphs()}`).text).toBe(asText());
});

it.each([
  ['who speaks in a transcript', ['■ 진행 : 나루터 앵커', '■ 출연 : 도라온 예시대 교수']],
  ['a day', ['2014년 3월 5일.']],
  ['a day and its place', ['1980년 3월 5일, 가람시']],
  ['a moment', ['2024년 3월 5일 오후 10시 27분.']],
  ['a moment and its place', ['2024년 3월 5일 오후 10시 27분, 가람시청 앞']],
])('but keeps %s', (_name, lines) => {
  expect(cleanHtml(asParagraphs([...lines, ...PARAGRAPHS])).text).toBe(asText([...lines, ...PARAGRAPHS]));
});

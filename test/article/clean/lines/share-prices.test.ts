import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

it.each([
  '두레페이 21,450 ▲ 350(1.66%)',
  '가온전자 61,300원 ▼1,200 (-1.92%)',
  '마루애드18,450 ▲ 350 (+1.93%)07.22 장마감',
])('takes out the price of a share between the paragraphs: %s', (line) => {
  const [first, ...rest] = PARAGRAPHS;
  expect(cleanHtml(`<p>${first}</p><div><p>${line}</p></div>${asParagraphs(rest)}`).text).toBe(asText());
});

it('keeps a table of share prices', () => {
  const prices = [
    '두레페이 21,450 ▲ 350(1.66%)',
    '가온전자 61,300원 ▼1,200 (-1.92%)',
    '누리항공 9,450 ▲ 50(0.53%)',
  ];
  const [first, ...rest] = PARAGRAPHS;
  const lines = [first, ...prices, ...rest];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});

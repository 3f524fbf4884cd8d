import { expect, it } from 'vitest';
import { PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
const read = (inside: string) =>
  cleanHtml(`<p>${FIRST}</p><p>${SECOND}</p>${inside}<p>${THIRD}</p><p>${FOURTH}</p>`);
const ROWS = '<tr><td>다리</td><td>1,240억</td></tr><tr><td>나루</td><td>80억</td></tr>';

it.each([
  ['a heading over all columns', `<tr><th colspan="2">단위: 원</th></tr>${ROWS}`],
  ['a cell beside two rows', `<tr><td rowspan="2">가람시</td><td>1,240억</td></tr><tr><td>80억</td></tr>`],
])('reads a table with %s', (_, inside) => {
  expect(read(`<table>${inside}</table>`).html).toContain('<table>');
});

it('reads a table of one column as what it lays out', () => {
  const { html } = read('<table><tr><td>나루터 소식</td></tr><tr><td>다리 소식</td></tr></table>');
  expect(html).not.toContain('<table>');
});

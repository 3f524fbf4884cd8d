import { expect, it } from 'vitest';
import { readHeadings } from '../../../src/reader/body/headings.ts';
import { openBody } from './open-body.ts';

it('leads to each heading', () => {
  const body = openBody('<h3>가람</h3><p>글</p><h3>나래 <b>역</b></h3>');
  const headings = readHeadings(body);
  expect(headings.map(({ text }) => text)).toEqual(['가람', '나래 역']);
  expect(headings.map(({ id }) => body.querySelector(`#${id}`)?.textContent)).toEqual(['가람', '나래 역']);
});

it.each([
  ['◇ 가람의 봄', '가람의 봄'],
  ['■가람의 봄', '가람의 봄'],
  ['▷▷ 가람의 봄', '가람의 봄'],
  ['※ 가람의 봄', '가람의 봄'],
  ['"가람의 봄" 나래', '"가람의 봄" 나래'],
  ['① 가람의 봄', '① 가람의 봄'],
  ['3·1절의 가람', '3·1절의 가람'],
])('names %s without painted marks: %s', (heading, text) => {
  expect(readHeadings(openBody(`<h3>${heading}</h3>`)).map((found) => found.text)).toEqual([text]);
});

it.each([
  ['h3 h3', [2, 2]],
  ['h4 h3 h4', [2, 2, 3]],
  ['h2 h4 h4', [2, 3, 3]],
  ['h2 h3 h4 h2', [2, 3, 4, 2]],
])('counts levels from the headline on, without gaps: %s', (names, levels) => {
  const html = names.split(' ').map((name) => `<${name}>가</${name}>`);
  expect(readHeadings(openBody(html.join(''))).map(({ level }) => level)).toEqual(levels);
});

it('is empty for a body without headings', () => {
  expect(readHeadings(openBody('<p>글</p>'))).toEqual([]);
});

import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';

const [FIRST, SECOND, ...REST] = PARAGRAPHS;

it.each([
  ['1', '2'],
  ['#1', '#2'],
  ['09:30', '10:00'],
])('keeps what numbers the parts of the article: %s', (one, two) => {
  const lines = [one, FIRST, two, SECOND, ...REST];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
  const headed = `<h3>${one}</h3><p>${FIRST}</p><h3>${two}</h3>${asParagraphs([SECOND, ...REST])}`;
  expect(cleanHtml(headed).text).toBe(asText(lines));
});

it.each([
  ['a single number', ['12']],
  ['the counts of a page', ['0', '3']],
  ['a length', ['03:20']],
])('takes out %s above the first sentence', (_name, lines) => {
  expect(cleanHtml(asParagraphs([...lines, ...PARAGRAPHS])).text).toBe(asText());
});

import { expect } from 'vitest';
import { asText, PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml, type Given, reasons } from './clean-html.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

/** Section and outlet of the invented article. */
export const OUTLET: Given = { labels: ['사회', '예시일보'], outlet: '예시일보' };

/** The picture of the invented article: its address, its mark-up, and the words below it. */
export const SOURCE = 'https://img.example.kr/p.jpg';
export const PICTURE = `<img src="${SOURCE}">`;
export const CAPTION = '새로 연 다온천 산책로를 시민들이 걷고 있다. 가람시 제공';

/** The invented article with something between its paragraphs. */
export function around(part: string): string {
  return `<p>${FIRST}</p><p>${SECOND}</p>${part}<p>${THIRD}</p><p>${FOURTH}</p>`;
}

/** Expects that of a body the invented article is left, and that all else is on record for one reason. */
export function expectArticleAlone(html: string, reason: string, given?: Given): void {
  const { text, removed } = cleanHtml(html, given);
  expect(text).toBe(asText());
  expect(reasons(removed)).toEqual([reason]);
}

/** Expects that a picture between the paragraphs keeps its caption, and that the text has it no more. */
export function expectCaptionOnce(markup: string): void {
  const { text, images, html } = cleanHtml(around(markup));
  expect(text).toBe(asText());
  expect(images).toEqual([{ src: SOURCE, alt: markup.includes('alt=') ? CAPTION : null, caption: CAPTION }]);
  expect(html.split(CAPTION)).toHaveLength(markup.includes('alt=') ? 3 : 2);
}

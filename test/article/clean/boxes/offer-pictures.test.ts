import { expect, it } from 'vitest';
import { asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, CAPTION, PICTURE } from '../expect-article.ts';

const FIGURE = `<figure>${PICTURE}<figcaption>${CAPTION}</figcaption></figure>`;
const strip = (source: string, words: string) =>
  `<div><img src="${source}" alt=""><span>${words}</span></div>`;
const OFFER = '겨울 온천 여행, 평일 객실 반값 — 가람호텔';

it('takes out a picture that is made for each visit, with an offer for its words', () => {
  const { text, images } = cleanHtml(FIGURE + around(strip('/_a/i/strip', OFFER)));
  expect(text).toBe(asText());
  expect(images).toHaveLength(1);
});

it.each([
  ['a file', FIGURE + around(strip('/2026/11/strip.jpg', OFFER))],
  ['one that tells', FIGURE + around(strip('/_a/i/strip', '반값 행사가 열린 가게 앞에 줄이 길다.'))],
  ['one among others of its kind', around(strip('/_a/i/strip', OFFER))],
])('keeps %s', (_name, html) => {
  expect(cleanHtml(html).images.at(-1)?.src).toMatch(/strip/);
});

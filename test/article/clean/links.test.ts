import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';
import { around } from './expect-article.ts';

const [FIRST, SECOND] = PARAGRAPHS;

describe('kept between the paragraphs', () => {
  it.each([
    ['a sub-head that leads to its place', '<h3><a href="#s1">다온천의 봄</a></h3>', '다온천의 봄'],
    ['a line that is a place', '<p><a id="s1">다온천의 봄</a></p>', '다온천의 봄'],
    [
      'contents that lead to their places',
      '<ul><li><a href="#s1">다온천의 봄</a></li><li><a href="#s2">다온천의 가을</a></li></ul>',
      '다온천의 봄',
    ],
  ])('%s', (_name, part, words) => {
    expect(cleanHtml(around(part)).text).toContain(words);
  });
});

describe('kept', () => {
  it('a link inside a sentence, made absolute', () => {
    const { html } = cleanHtml(
      `<p>${FIRST} 자세한 내용은 <a href="/notice/3" onclick="x()">가람시 누리집</a>에 있다.</p><p>${SECOND}</p>`,
    );
    expect(html).toContain('<a href="https://news.example.kr/notice/3">가람시 누리집</a>에 있다.');
  });
});

import { describe, expect, it } from 'vitest';
import { asParagraphs, asText } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';
import { around, expectArticleAlone } from './expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([
    ['a hidden layer', '<div style="display:none"><p>주소가 복사되었습니다.</p></div>'],
    ['filler that nobody is to hear', '<div aria-hidden="true"><p>글의 모양만 흉내 낸 것입니다.</p></div>'],
  ])('%s', (_name, noise) => {
    expectArticleAlone(around(noise), 'hidden');
  });
});

it('keeps what nobody is to hear where it is most of the text, or a part of a line', () => {
  expect(cleanHtml(`<div aria-hidden="true">${asParagraphs()}</div>`).text).toBe(asText());
  expect(cleanHtml(asParagraphs().replace('가', '<span aria-hidden="true">가</span>')).text).toBe(asText());
});

import { expect, it } from 'vitest';
import { asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

it.each(['이 소식 공유', '이 글을 공유하기', '이 기사 링크 복사'])(
  'takes out what a button between the paragraphs says: %s',
  (words) => {
    expectArticleAlone(around(`<div>${words}</div>`), 'share');
  },
);

it('takes out the words of a button that stands below each part', () => {
  const parts = PARAGRAPHS.map((text) => `<section><p>${text}</p><div>공유하기</div></section>`);
  expect(cleanHtml(parts.join('')).text).toBe(asText());
});

it.each(['공유', '이 글을 공유한 사람들', '이 소식 공유에 시민들도 나섰다'])(
  'keeps a sub-head: %s',
  (words) => {
    expect(cleanHtml(around(`<h3>${words}</h3>`)).text).toContain(words);
  },
);

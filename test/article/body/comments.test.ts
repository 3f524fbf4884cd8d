import { expect, it } from 'vitest';
import { asParagraphs, asText, openArticle } from '../invented-page.ts';
import { textOf } from './read-body.ts';

it.each(['전체 댓글 3', '댓글 3개', '3개의 댓글', '기사 댓글 0', '독자의견'])(
  'leaves out what readers wrote below "%s"',
  (heading) => {
    const comment =
      '이런 식으로 세금을 쓰면 누가 좋아하겠나. 시장은 당장 물러나야 한다. 시민을 바보로 아는 것이다.';
    const box = `<div class="x7"><strong>${heading}</strong><ul><li><span>sky</span><p>${comment}</p></li><li><span>sea</span><p>${comment}</p></li></ul></div>`;
    expect(textOf(openArticle(`<div class="read">${asParagraphs()}</div>`, { after: box }))).toBe(asText());
  },
);

it('leaves out short comments in the box of the article', () => {
  const comments =
    '<section><h2>댓글 2</h2><p><b>솔방울</b> 창문 열고 적어봤어요.</p><p><b>밤산책</b> 소리 정말 큽니다.</p><textarea></textarea></section>';
  expect(textOf(openArticle(`<section><div class="x1">${asParagraphs()}</div>${comments}</section>`))).toBe(
    asText(),
  );
});

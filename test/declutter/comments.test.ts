import { describe, expect, it } from 'vitest';
import { articlePage, declutter } from './news-page.ts';

const comments =
  '<section id="seen" class="comment-area"><h3>댓글 2</h3><ul class="comment-list"><li>잘 읽었습니다.</li></ul><textarea></textarea></section>';

describe('comments', () => {
  it('stay', () => {
    expect(declutter(articlePage(comments)).isHidden('seen')).toBe(false);
  });

  it('go when the user wants none, as one find', () => {
    const page = declutter(articlePage(comments), null, undefined, { hidesComments: true });
    expect(page.isHidden('seen')).toBe(true);
    expect(page.hidden?.map(({ kind, clue }) => ({ kind, clue }))).toEqual([
      { kind: 'box', clue: 'comments' },
    ]);
  });

  it('are not taken for a button that counts them, or for the article', () => {
    const button = '<a id="kept" class="btn-comment" href="#comments">댓글 2</a>';
    const page = declutter(articlePage(button), null, undefined, { hidesComments: true });
    expect([page.isHidden('kept'), page.isHidden('story')]).toEqual([false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { isCommentName } from '../../../src/declutter/names.ts';
import { articlePage, declutter, ENTRIES } from '../news-page.ts';

const COMMENTS =
  '<section id="seen" class="comment-area"><h3>댓글 2</h3><ul class="comment-list"><li>잘 읽었습니다.</li></ul><textarea></textarea></section>';

describe('comments', () => {
  it('stay', () => {
    expect(declutter(articlePage(COMMENTS)).isHidden('seen')).toBe(false);
  });

  it('go when the user wants none, as one find', () => {
    const page = declutter(articlePage(COMMENTS), null, undefined, { hidesComments: true });
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

  const list = `<h2>머리기사</h2><ul>${ENTRIES}</ul>`;
  const field = '<textarea></textarea>';

  it.each([
    ['a page that can be commented on', `<div id="probe" class="skin commentable">${list}${field}</div>`],
    ['a commentary', `<section id="probe" class="news-commentary">${list}${field}</section>`],
    [
      'a list of what is much commented on',
      `<div id="probe" class="comment-rank"><h3>댓글 많은 글</h3>${list}</div>`,
    ],
    ['a list without any sign of comments', '<div id="probe" class="reply"><ul><li>가온</li></ul></div>'],
    ['another frame', '<div id="probe" class="reply"><iframe src="/weather.html"></iframe></div>'],
    [
      'most of a page without an article',
      `<div id="probe" class="reply">${field}<p>물음과 답을 모았습니다.</p></div>`,
    ],
  ])('are not taken for %s', async (_, inside) => {
    const front = `<html><body><header><h1>가온일보</h1></header>${inside}<p>가온</p></body></html>`;
    const page = declutter(front, null, 'https://news.gaon.test/', { hidesComments: true });
    await page.settle();
    expect(page.isHidden('probe')).toBe(false);
  });

  it.each([
    ['a field to write into', '<div id="probe" class="comment_area"><textarea></textarea></div>'],
    ['their number', '<div id="probe" class="replyWrap"><em>3</em>개의 댓글<ol><li>가온</li></ol></div>'],
    [
      'the frame of a service',
      '<div id="probe" class="livere_wrap"><iframe src="https://w.livere.test/"></iframe></div>',
    ],
    [
      'a frame of their own',
      '<div id="probe" class="replybox"><iframe src="/reply/list?id=7"></iframe></div>',
    ],
    [
      'inside what can be commented on',
      `<div class="commentable"><ul>${ENTRIES}</ul><div id="probe" class="comment"><textarea></textarea></div></div>`,
    ],
    [
      'links to who wrote them',
      `<div id="probe" class="comment">댓글 ${[1, 2, 3].map((at) => `<a href="/user/${at}">산책하는사람${at}호</a>`).join('')}</div>`,
    ],
    [
      'links to themselves',
      `<div id="probe" class="comment">댓글 ${[1, 2, 3].map((at) => `<a href="/news/7#c${at}">2026년 2월 ${at}일 오전</a>`).join('')}</div>`,
    ],
  ])('are known by %s', async (_, inside) => {
    const page = declutter(articlePage(inside), null, undefined, { hidesComments: true });
    await page.settle();
    expect(page.isHidden('probe')).toBe(true);
  });
});

describe('the name of comments', () => {
  it.each(
    'comment comments-area commentList commentlist user-comment reply01 replyArea replybox media_end_comment u_cbox cbox_module livereBox livere_wrap lv-container disqus_thread Comment_root__9Qe ArticleDetail_footerComment__aOVr_ REPLY'.split(
      ' ',
    ),
  )('is %s', (name) => expect(isCommentName(name)).toBe(true));

  it.each(
    'commentable news-commentary commentator fa-commenting-o replying topicbox checkbox livereport livere_ad recommend _comment_body_b2024051130b1 _comment_body_p2025090315'.split(
      ' ',
    ),
  )('is not %s', (name) => expect(isCommentName(name)).toBe(false));
});

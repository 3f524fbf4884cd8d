import { expect, it } from 'vitest';
import { writeNoteMarkdown } from '../../../src/export/note/markdown.ts';
import { makeArticle } from '../../make-article.ts';
import { makeFullNote, makeHighlight, makeNote } from '../../notes/backup/make-note.ts';
import { lineOf, parseBody, render } from '../render.ts';

const write = (note: ReturnType<typeof makeNote>) => writeNoteMarkdown(note, parseBody(note.article.html));

/** What a reader of CommonMark makes of the file, without its front matter. */
const renderNote = (note: ReturnType<typeof makeNote>) =>
  render(write(note).replace(/^---\n.*?\n---\n/s, ''));

it('has headline, byline, memo, highlights, body and source, in this order', () => {
  const root = renderNote(makeFullNote());
  expect(Array.from(root.querySelectorAll('h1, h2, h3'), lineOf)).toEqual([
    '[단독] "가람시": 다리 # 열어',
    '메모',
    '형광펜',
    '본문',
    '작은 제목',
  ]);
  expect(lineOf(root.lastElementChild)).toBe('원문: https://www.example-ilbo.test/article/1');
});

it('shows memo, quotes and remarks as they were typed', () => {
  const root = renderNote(makeFullNote());
  const texts = Array.from(root.querySelectorAll('h2 ~ p, blockquote'), ({ textContent }) =>
    textContent?.trim(),
  );
  expect(texts).toContain('# 제목이 아니다\n- 목록도 아니다');
  expect(texts).toContain('네 칸 들여 씀\n*별* <b>태그</b> https://a.example.kr/x_y_z 끝');
  expect(texts).toContain('다리(교량)를 열었다.\n첫날이다.');
  expect(texts).toContain('> 따옴표\n둘째 줄');
  expect(texts).toContain('분홍 · 2026년 1월 3일 09:00');
});

it('leaves out what is not there', () => {
  const note = makeNote({ article: makeArticle({ outlet: null, publishedAt: null, modifiedAt: null }) });
  expect(write(note)).toBe(`---
title: "지어낸 제목"
saved: "2026-01-02T00:00:00.000Z"
updated: "2026-01-02T00:00:00.000Z"
changed: "2026-01-02T00:00:00.000Z"
url: "https://www.example-ilbo.test/article/1"
canonicalUrl: "https://www.example-ilbo.test/article/1"
keys:
  - "example-ilbo.test/article/1"
state: "unread"
extractor: "generic"
id: "00000000-0000-4000-8000-000000000001"
jeongdok: "1"
---

# 지어낸 제목

## 본문

지어낸 본문이다.

원문: <https://www.example-ilbo.test/article/1>
`);
});

it('puts every string of the front matter in quotes, on one line', () => {
  const title = 'a: "b"\n---\u2028\u0085\ufeff #no \\ 👨‍👩‍👧 \u0000';
  const [line] = write(makeNote({ article: makeArticle({ title }) })).match(/^title: .*$/m) ?? [];
  expect(line).toBe(String.raw`title: "a: \"b\"\n---\u2028\u0085\ufeff #no \\ 👨‍👩‍👧 \u0000"`);
});

it('lets nothing of a highlight end its comment', () => {
  const highlight = makeHighlight({ prefix: '--><script>alert(1)</script>', suffix: '--!> <!--' });
  const root = renderNote(makeNote({ highlights: [highlight] }));
  expect(root.querySelector('script')).toBeNull();
  expect(root.textContent).not.toContain('alert');
});

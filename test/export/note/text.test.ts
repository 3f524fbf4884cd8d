import { expect, it } from 'vitest';
import { writeNoteText } from '../../../src/export/note/text.ts';
import { makeHighlight, makeNote } from '../../notes/backup/make-note.ts';

it('is the article, the memo, the highlights, and what it is kept as', () => {
  const highlights = [makeHighlight({ remark: '왜?' }), makeHighlight({ color: 'green' })];
  const note = makeNote({ memo: '다시 볼 것\n', highlights, tags: ['경제'], state: 'archived' });
  expect(writeNoteText(note)).toBe(`지어낸 제목

예시일보
입력 2026년 1월 2일 03:04

지어낸 본문이다.

https://www.example-ilbo.test/article/1

[메모]

다시 볼 것

[형광펜]

“본문이다” (노랑)
→ 왜?

“본문이다” (초록)

보관 · #경제 · 저장 2026년 1월 2일 09:00
`);
});

it('is the article alone when the user has written nothing', () => {
  expect(writeNoteText(makeNote())).toMatch(/article\/1\n\n안 읽음 · 저장 2026년 1월 2일 09:00\n$/);
});

import { expect, it } from 'vitest';
import { layAside, type Taken, takeOver } from '../../src/notes/import-notes.ts';
import {
  LONGEST_MEMO,
  LONGEST_REMARK,
  LONGEST_TYPED_MEMO,
  LONGEST_TYPED_REMARK,
} from '../../src/notes/limits.ts';
import type { WholeNote } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/store.ts';
import { makeHighlight, makeNote } from './backup/make-note.ts';
import { useFreshDatabase } from './fresh-database.ts';

useFreshDatabase();

async function take(...notes: WholeNote[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  await layAside(notes.map((note, index) => ({ row: index + 1, note })));
  await takeOver((_, what) => taken.push(what));
  return taken;
}

const remarked = (remark: string) => makeNote({ highlights: [makeHighlight({ remark })] });

it('joins the longest that can be typed on either side', async () => {
  const [mine, theirs] = ['가', '나'].map((letter) => ({
    ...remarked(letter.repeat(LONGEST_TYPED_REMARK)),
    memo: letter.repeat(LONGEST_TYPED_MEMO),
  }));
  if (!mine || !theirs) throw new Error('expected two notes');
  expect(await take(mine, theirs)).toEqual(['added', 'merged']);
  const note = await readNote(mine.id);
  expect(note?.memo.length).toBe(LONGEST_TYPED_MEMO * 2 + 2);
  expect(note?.highlights[0]?.remark.length).toBe(LONGEST_TYPED_REMARK * 2 + 1);
});

it.each([
  ['a memo', (letter: string) => makeNote({ memo: letter.repeat(LONGEST_MEMO) })],
  ['a remark', (letter: string) => remarked(letter.repeat(LONGEST_REMARK))],
])('leaves a note as it is when %s would be too long, says so, and takes the others', async (_, make) => {
  const other = makeNote({ id: '00000000-0000-4000-8000-000000000002', keys: ['b'] });
  const url = 'https://www.example-ilbo.test/article/2';
  const next = { ...other, article: { ...other.article, url, canonicalUrl: url } };
  expect(await take(make('가'), make('나'), next)).toEqual(['added', 'too-long', 'added']);
  expect(await readNote(make('가').id)).toMatchObject({
    memo: make('가').memo,
    highlights: make('가').highlights,
  });
});

import { describe, expect, it } from 'vitest';
import { type Taken, takeOver } from '../../src/notes/import-notes.ts';
import { layAside } from '../../src/notes/laid-aside.ts';
import {
  LONGEST_MEMO,
  LONGEST_REMARK,
  LONGEST_TYPED_MEMO,
  LONGEST_TYPED_REMARK,
} from '../../src/notes/limits.ts';
import { readSummaries } from '../../src/notes/listing.ts';
import type { WholeNote } from '../../src/notes/note.ts';
import { findNote, readNote, saveArticle } from '../../src/notes/store.ts';
import { makeArticle } from '../make-article.ts';
import { idOf, makeHighlight, makeNote } from './backup/make-note.ts';
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

describe('a row that claims to be another note', () => {
  const LATE = '2026-06-01T00:00:00.000Z';
  const mine = makeNote();
  const url = 'https://www.other.test/news/7';
  const theirs = makeNote({
    article: makeArticle({ url, canonicalUrl: url, title: '남의 글', text: '전혀 다른 글이다.' }),
    keys: ['other.test/news/7'],
    updatedAt: LATE,
    changedAt: LATE,
  });

  it.each([
    ['its key', { ...theirs, id: idOf(77), keys: mine.keys }],
    ['its id', theirs],
    ['both', { ...theirs, keys: mine.keys }],
  ])('by %s is a note of its own', async (_, row) => {
    expect(await take(mine)).toEqual(['added']);
    expect(await take(row)).toEqual(['added']);
    const { revisions: _none, ...kept } = mine;
    expect(await readNote(mine.id)).toEqual(kept);
    const other = (await readSummaries()).find(({ id }) => id !== mine.id);
    expect(await readNote(other?.id ?? '')).toMatchObject({
      article: theirs.article,
      keys: ['other.test/news/7'],
    });
    expect(await take(row)).toEqual(['same']);
  });

  it('gets no other article by the key that it claims, whichever comes first', async () => {
    const claiming = { ...theirs, keys: [...theirs.keys, ...mine.keys] };
    await take(claiming);
    expect(await findNote(mine.article)).toBeNull();
    expect(await saveArticle(mine.article, new Date())).toMatchObject({ already: false });
    expect((await findNote(theirs.article))?.article).toEqual(theirs.article);
    expect((await findNote(mine.article))?.article).toEqual(mine.article);
  });

  it('gets no other row of its file by the key that it claims', async () => {
    const claiming = { ...theirs, id: idOf(77), keys: [...theirs.keys, ...mine.keys] };
    expect(await take(claiming, mine)).toEqual(['added', 'added']);
    expect((await findNote(mine.article))?.id).toBe(mine.id);
  });

  it('is that note when its text is, whatever its address has become', async () => {
    const sentences = Array.from({ length: 30 }, (_, at) => `${at + 1}번 다리의 난간을 새로 칠했다.`);
    const text = sentences.join(' ');
    const corrected = text.replace('난간을', '난간 모두를');
    await take(makeNote({ article: makeArticle({ text }) }));
    const moved = makeNote({ article: makeArticle({ url, canonicalUrl: url, text: corrected }) });
    expect(await take(moved)).toEqual(['merged']);
    expect(await take({ ...moved, id: idOf(77) })).toEqual(['same']);
    expect((await readNote(mine.id))?.keys).toEqual([...mine.keys, 'other.test/news/7']);
  });
});

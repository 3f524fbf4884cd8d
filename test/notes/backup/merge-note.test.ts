import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../../src/notes/backup/merge-note.ts';
import { HIGHLIGHT_COLORS } from '../../../src/notes/highlights.ts';
import { READING_STATES, type WholeNote } from '../../../src/notes/note.ts';
import { makeArticle } from '../../make-article.ts';
import { idOf, makeFullNote, makeHighlight, makeNote } from './make-note.ts';

const EARLY = '2026-01-01T00:00:00.000Z';
const LATE = '2026-02-01T00:00:00.000Z';
const texts = fc.constantFrom('', '가', '나', '가 나', '나\n\n가', '다');
const times = fc.constantFrom(EARLY, '2026-01-15T00:00:00.000Z', LATE);
const articles = fc
  .record({ title: fc.constantFrom('제목', '새 제목'), text: fc.constantFrom('하나', '둘', '셋') })
  .chain((fields) => fc.constantFrom(makeArticle(fields), makeArticle({ ...fields, partial: 'pay' })));
const highlights = fc
  .record({
    id: fc.constantFrom(...[1, 2, 3, 4].map(idOf)),
    quote: fc.constantFrom('가', '나'),
    start: fc.constantFrom(0, 5),
    color: fc.constantFrom(...HIGHLIGHT_COLORS),
    remark: texts,
    createdAt: times,
  })
  .map(makeHighlight);
const wholeNotes: fc.Arbitrary<WholeNote> = fc
  .record({
    id: fc.constantFrom(idOf(1), idOf(2)),
    article: articles,
    keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    highlights: fc.uniqueArray(highlights, { selector: ({ id }) => id, maxLength: 4 }),
    memo: texts,
    tags: fc.uniqueArray(fc.constantFrom('경제', '사회', 'ai'), { maxLength: 3 }),
    state: fc.constantFrom(...READING_STATES),
    savedAt: times,
    updatedAt: times,
    changedAt: times,
    deletedAt: fc.option(times),
    revisions: fc.array(fc.record({ article: articles, savedAt: times }), { maxLength: 3 }),
  })
  .map((note) => ({
    ...note,
    revisions: note.revisions.map((revision, at) => ({ number: at + 1, ...revision })),
  }));

describe('merging', () => {
  it('a note with itself changes nothing', () => {
    expect(JSON.stringify(mergeNotes(makeFullNote(), makeFullNote()))).toBe(JSON.stringify(makeFullNote()));
    fc.assert(
      fc.property(wholeNotes, (note) => {
        expect(JSON.stringify(mergeNotes(note, structuredClone(note)))).toBe(JSON.stringify(note));
      }),
    );
  });

  it('the same note again changes nothing more, nor does what was there before', () => {
    fc.assert(
      fc.property(wholeNotes, wholeNotes, (existing, imported) => {
        const merged = mergeNotes(existing, imported);
        expect(JSON.stringify(mergeNotes(merged, imported))).toBe(JSON.stringify(merged));
        expect(JSON.stringify(mergeNotes(merged, existing))).toBe(JSON.stringify(merged));
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no text, no words of the user, no tag and no key', () => {
    const textsOf = ({ article, revisions }: WholeNote) =>
      [article, ...revisions.map((revision) => revision.article)].map(
        ({ title, text }) => `${title}\n${text}`,
      );
    fc.assert(
      fc.property(wholeNotes, wholeNotes, (existing, imported) => {
        const merged = mergeNotes(existing, imported);
        for (const note of [existing, imported]) {
          expect(textsOf(merged)).toEqual(expect.arrayContaining(textsOf(note)));
          expect(merged.tags).toEqual(expect.arrayContaining(note.tags));
          expect(merged.keys).toEqual(expect.arrayContaining(note.keys));
          expect(merged.memo).toContain(note.memo);
          const remarks = merged.highlights.map(({ remark }) => remark).join('\n\n');
          for (const { remark } of note.highlights) expect(remarks).toContain(remark);
        }
        expect(merged.revisions.map(({ number }) => number)).toEqual(merged.revisions.map((_, at) => at + 1));
      }),
    );
  });

  it('takes the later text and keeps the other as a revision, in the order of time', () => {
    const first = makeNote({ article: makeArticle({ text: '옛 글' }), updatedAt: EARLY });
    const second = makeNote({ article: makeArticle({ text: '새 글' }), updatedAt: LATE });
    for (const merged of [mergeNotes(first, second), mergeNotes(second, first)]) {
      expect(merged.article.text).toBe('새 글');
      expect(merged.updatedAt).toBe(LATE);
      expect(merged.revisions).toEqual([{ number: 1, article: first.article, savedAt: EARLY }]);
    }
  });

  it('keeps a whole text rather than a later one that a wall has cut off', () => {
    const whole = makeNote({ article: makeArticle({ text: '다 있다' }), updatedAt: EARLY });
    const cut = makeNote({ article: makeArticle({ text: '다', partial: 'pay' }), updatedAt: LATE });
    expect(mergeNotes(whole, cut).article.text).toBe('다 있다');
    expect(mergeNotes(cut, whole).article.text).toBe('다 있다');
  });

  it('joins memos and remarks that differ, and takes the longer of two that begin alike', () => {
    const note = (memo: string, remark: string) =>
      makeNote({ memo, highlights: [makeHighlight({ remark })] });
    const merged = mergeNotes(note('하나', '왜'), note('둘', '왜냐하면'));
    expect(merged.memo).toBe('하나\n\n둘');
    expect(merged.highlights.map(({ remark }) => remark)).toEqual(['왜냐하면']);
    expect(mergeNotes(note('', '가'), note('둘', '나')).highlights[0]?.remark).toBe('가\n나');
  });

  it('gives a highlight the colour that it was given later', () => {
    const note = (color: 'yellow' | 'pink', changedAt: string) =>
      makeNote({ highlights: [makeHighlight({ color })], changedAt });
    const colours = (one: WholeNote, other: WholeNote) =>
      mergeNotes(one, other).highlights.map(({ color }) => color);
    expect(colours(note('yellow', EARLY), note('pink', LATE))).toEqual(['pink']);
    expect(colours(note('pink', LATE), note('yellow', EARLY))).toEqual(['pink']);
  });

  it('takes many tags in no time, each once', () => {
    const tags = (from: number) => Array.from({ length: 5000 }, (_, at) => `이름 ${from + at}`);
    const merged = mergeNotes(makeNote({ tags: tags(0) }), makeNote({ tags: tags(2500) }));
    expect(merged.tags).toEqual([...tags(0), ...tags(2500).slice(2500)]);
  });

  it('brings a note back that is there in one of the two, and takes the earlier time of saving', () => {
    const deleted = makeNote({ deletedAt: LATE, savedAt: LATE });
    const merged = mergeNotes(deleted, makeNote({ savedAt: EARLY }));
    expect([merged.deletedAt, merged.savedAt]).toEqual([null, EARLY]);
  });

  it('keeps a text that differs in its subtitles alone', () => {
    const revision = (subtitle: string) => ({
      number: 1,
      article: makeArticle({ text: '옛 본문이다.', subtitles: [subtitle] }),
      savedAt: EARLY,
    });
    const merged = mergeNotes(
      makeNote({ revisions: [revision('첫 부제')] }),
      makeNote({ revisions: [revision('고친 부제')] }),
    );
    expect(merged.revisions.map(({ article }) => article.subtitles)).toEqual([['첫 부제'], ['고친 부제']]);
  });
});

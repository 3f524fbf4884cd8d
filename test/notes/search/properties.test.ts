import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../src/notes/search/excerpt-around.ts';
import { findMarks } from '../../../src/notes/search/find-marks.ts';
import { fits, prepareText } from '../../../src/notes/search/fits.ts';
import { joinLetters, placeLetters } from '../../../src/notes/search/letter-places.ts';
import { normalizeText } from '../../../src/notes/search/normalize.ts';
import { parseQuery } from '../../../src/notes/search/query.ts';
import { searchableText } from '../../../src/notes/search/searchable-text.ts';
import { fitsSlowly, keysOf } from './reference.ts';
import { makeNote } from './stories.ts';

const join = (parts: string[]) => parts.join('');
const letters = (all: string, sizes: { minLength?: number; maxLength: number }) =>
  fc.array(fc.constantFrom(...all), sizes).map(join);

/** Letters that fit each other in many ways, but none that normalizing changes. */
const PLAIN = '도독돇돋돠과고괴각갃가사까값앉ㄱㅅㄲㅗa1.·-大美與 ';
const texts = letters(PLAIN, { maxLength: 12 });
const pieces = letters(PLAIN.replace(' ', ''), { minLength: 1, maxLength: 5 });
/** Words, and texts that have them in one way or another. */
const wordsInTexts = letters('가나1a·-.', { minLength: 1, maxLength: 6 }).chain((word) =>
  fc
    .array(fc.constantFrom('', '', '', ' ', '·', '-', '.', '가'), { minLength: 6, maxLength: 6 })
    .map((gaps) => ({
      word,
      text: Array.from(word.replace(/[·.-]/g, ''), (letter, at) => letter + gaps[at]).join(''),
    })),
);

/** What a page may hold, with all that normalizing has to do with. */
const odd = fc
  .array(
    fc.constantFrom(
      ...'도가각갃ㄱㅏㅅ大美與脱 \n,1A.．＂“´″ㆍ・–~…´',
      ...[
        '\u1103',
        '\u1169',
        '\u11a8',
        '\u1100',
        '\u1161',
        '\u1160',
        '\u119e',
        '\u3164',
        '\uffa0',
        '\uffa1',
        '\uffc2',
      ],
      ...[
        '\u00ad',
        '\u200b',
        '\ufeff',
        '\u3000',
        '\u0301',
        'e',
        '\uff76',
        '\uff9e',
        '\uf981',
        '㎏',
        '㈜',
        'É',
        'Σ',
        '😀',
      ],
      ...['👨‍👩‍👧', '🏽', '1,000', '12,345,678', '\n\n', '\r\n \r\n', '\ufe0f', '\u{2f800}', '\ud83d'],
    ),
    { maxLength: 12 },
  )
  .map(join);

const textOf = (text: string) => searchableText(makeNote({ text }));

describe('a search', () => {
  it('finds what the definition says', () => {
    fc.assert(
      fc.property(texts, fc.array(pieces, { maxLength: 3 }), fc.boolean(), (text, typed, isComposing) => {
        const query = parseQuery(typed.join(' '), isComposing);
        expect(fits(query, prepareText(textOf(text)))).toBe(fitsSlowly(textOf(text), typed, isComposing));
      }),
      { numRuns: 15_000 },
    );
  });

  it('finds a word, in whatever way it is written, as the definition says', () => {
    fc.assert(
      fc.property(wordsInTexts, fc.boolean(), ({ word, text }, isComposing) => {
        const query = parseQuery(word, isComposing);
        expect(fits(query, prepareText(textOf(text)))).toBe(fitsSlowly(textOf(text), [word], isComposing));
      }),
      { numRuns: 5000 },
    );
  });

  it('finds a phrase as the definition says', () => {
    const phrases = letters(PLAIN, { minLength: 1, maxLength: 4 }).filter(
      (phrase) => phrase === normalizeText(phrase),
    );
    fc.assert(
      fc.property(texts, phrases, (text, phrase) => {
        const query = parseQuery(`"${phrase}"`, false);
        expect(fits(query, prepareText(textOf(text)))).toBe(fitsSlowly(textOf(text), [phrase], false, true));
      }),
      { numRuns: 2000 },
    );
  });

  it('follows the keyboard: an open query fits where its keys are the first of those that type the text', () => {
    const syllables = '도독돇돋돠돼과고괴각갃가사까값갑앉안아자';
    fc.assert(
      fc.property(
        letters(syllables, { maxLength: 6 }),
        letters(syllables, { minLength: 1, maxLength: 2 }),
        (text, typed) => {
          const rests = Array.from(text, (_, at) => keysOf(text.slice(at)));
          const [piece] = parseQuery(typed, true);
          expect(piece?.pattern.test(text)).toBe(rests.some((keys) => keys.startsWith(keysOf(typed))));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('takes any text for a query', () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), fc.boolean(), (text, isComposing) => {
        for (const { pattern } of parseQuery(text, isComposing)) pattern.test(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every text by the first words of a line of it', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const first = textOf(text).split('\n')[0] ?? '';
        const words = first.replaceAll('"', ' ');
        expect(parseQuery(words, false).every(({ pattern }) => pattern.test(first))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('normalizing', () => {
  it('comes to the same with places and without', () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
        expect(joinLetters(placeLetters(text))).toBe(normalizeText(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is done once: a normalized line stays as it is', () => {
    fc.assert(
      fc.property(odd, (text) => {
        for (const line of normalizeText(text).split('\n')) expect(normalizeText(line)).toBe(line);
      }),
      { numRuns: 5000 },
    );
  });

  it('places letters in order, each on some of the original', () => {
    fc.assert(
      fc.property(odd, (text) => {
        let before = 0;
        for (const { start, end } of placeLetters(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });
});

describe('marks', () => {
  const queries = fc
    .oneof(pieces, odd)
    .chain((text) => fc.boolean().map((isComposing) => parseQuery(text, isComposing)));

  it('are there when a piece of the query fits the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, odd), queries, (text, query) => {
        const isFound = query.some(({ pattern }) => pattern.test(textOf(text)));
        expect(findMarks(text, query).length > 0).toBe(isFound);
      }),
      { numRuns: 5000 },
    );
  });

  it('are in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(texts, odd), queries, (text, query) => {
        let before = -1;
        for (const { start, end } of findMarks(text, query)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same words in an excerpt', () => {
    fc.assert(
      fc.property(fc.oneof(texts, odd), queries, fc.integer({ min: 0, max: 20 }), (text, query, length) => {
        const excerpt = excerptAround(text, query, length);
        const marks = findMarks(text, query);
        expect(excerpt === null).toBe(marks.length === 0);
        if (!excerpt) return;
        const [first] = excerpt.marks;
        expect(first).toBeDefined();
        expect(text).toContain(excerpt.text.slice(first?.start, first?.end));
        expect(excerpt.marks.at(-1)?.end).toBeLessThanOrEqual(excerpt.text.length);
      }),
      { numRuns: 5000 },
    );
  });
});

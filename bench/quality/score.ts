import { lettersOf } from '../../src/article/text/letters.ts';
import type { Reading } from '../contestants/contestant.ts';
import type { Gold } from '../specimens.ts';

/** How well one page was read; null where the gold says nothing. */
export type Score = {
  /** Harmonic mean of precision and recall over 5-letter shingles of the text; spacing and punctuation do not count. */
  f1: number;
  /** The letters of the text are those of the gold. */
  isExact: boolean;
  /** Noise strings of the page that are in the text; those whose letters are in the gold too tell nothing. */
  leaks: string[];
  title: boolean | null;
  authors: boolean | null;
  published: boolean | null;
  modified: boolean | null;
};

const SHINGLE = 5;
const MINUTE = 60_000;

/** Compares what was read of a page with its gold. */
export function scoreReading(reading: Reading | null, gold: Gold): Score {
  const want = lettersOf(gold.text);
  const have = lettersOf(reading?.text ?? '');
  const neutral = gold.neutral.map(lettersOf).filter((line) => line !== '' && !want.includes(line));
  const bare = neutral.reduce((text, line) => text.replaceAll(line, ''), have);
  return {
    f1: overlap(want, bare),
    isExact: bare === want,
    leaks: gold.mustNot.filter(
      (noise) => have.includes(lettersOf(noise)) && !want.includes(lettersOf(noise)),
    ),
    title: gold.title === null ? null : lettersOf(reading?.title ?? '') === lettersOf(gold.title),
    authors: gold.authors === null ? null : haveSameNames(reading?.authors ?? [], gold.authors),
    published: isSameTime(reading?.publishedAt ?? null, gold.publishedAt),
    modified: isSameTime(reading?.modifiedAt ?? null, gold.modifiedAt),
  };
}

function overlap(want: string, have: string): number {
  const wanted = countShingles(want);
  let hits = 0;
  for (const [shingle, count] of countShingles(have)) hits += Math.min(count, wanted.get(shingle) ?? 0);
  const all = Math.max(0, want.length - SHINGLE + 1) + Math.max(0, have.length - SHINGLE + 1);
  return all === 0 ? 0 : (2 * hits) / all;
}

function countShingles(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    const shingle = text.slice(at, at + SHINGLE);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function haveSameNames(names: string[], wanted: string[]): boolean {
  const have = new Set(names.map(lettersOf));
  return have.size === wanted.length && wanted.every((name) => have.has(lettersOf(name)));
}

function isSameTime(read: string | null, wanted: string | null): boolean | null {
  if (wanted === null) return null;
  return read !== null && Math.abs(Date.parse(read) - Date.parse(wanted)) < MINUTE;
}

import { lettersOf } from '../../article/text/letters.ts';

/** Shares of letter pairs (Dice) from which on a sentence counts as another in other words. */
const LEAST_ALIKE = 0.5;
/** Sentences before times sentences after: beyond, a text was written anew. */
const MOST_PAIRS = 10_000;

/**
 * Pairs the sentences that were put in other words.
 * @returns indexes in both lists, rising in both; the pairs that are the most alike in all
 */
export function pairSentences(before: string[], after: string[]): [before: number, after: number][] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const [old, fresh] = [before.map(countBigrams), after.map(countBigrams)];
  const alike = old.map((one) => fresh.map((other) => likeness(one, other)));
  const best = sumUp(alike, after.length);
  const pairs: [number, number][] = [];
  let [at, other] = [0, 0];
  while (at < before.length && other < after.length) {
    const sum = best[at]?.[other] ?? 0;
    if (sum === best[at + 1]?.[other]) at += 1;
    else if (sum === best[at]?.[other + 1]) other += 1;
    else pairs.push([at++, other++]);
  }
  return pairs;
}

/** For each two places the most likeness that pairs from there on can have in all. */
function sumUp(alike: number[][], width: number): number[][] {
  const best = Array.from({ length: alike.length + 1 }, () => new Array<number>(width + 1).fill(0));
  for (let at = alike.length - 1; at >= 0; at--) {
    for (let other = width - 1; other >= 0; other--) {
      const paired = (alike[at]?.[other] ?? 0) + (best[at + 1]?.[other + 1] ?? 0);
      const row = best[at];
      if (row) row[other] = Math.max(paired, best[at + 1]?.[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return best;
}

type Bigrams = { counts: Map<string, number>; total: number };

function countBigrams(text: string): Bigrams {
  const letters = lettersOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const bigram = letters.slice(at, at + 2);
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, letters.length - 1) };
}

/** @returns 0 for what is not like enough to be a pair */
function likeness(one: Bigrams, other: Bigrams): number {
  let both = 0;
  for (const [bigram, count] of one.counts) both += Math.min(count, other.counts.get(bigram) ?? 0);
  const share = (2 * both) / Math.max(1, one.total + other.total);
  return share < LEAST_ALIKE ? 0 : share;
}

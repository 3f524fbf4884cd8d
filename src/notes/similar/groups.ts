import { compareText } from '../../base/compare-text.ts';
import { compareSketches } from './sketch.ts';

/** What is compared of a note. */
export type Sketched = {
  id: string;
  /** From `sketchOf`. Null is like nothing. */
  sketch: Uint32Array | null;
  /** ISO 8601; null when the page names none: then, as for what is no time, `savedAt` stands for it. */
  publishedAt: string | null;
  /** ISO 8601. */
  savedAt: string;
  /** Letters of the body. */
  characters: number;
};

type Dated = { id: string; sketch: Uint32Array; time: number; characters: number };

/** In milliseconds. */
const HOUR = 60 * 60 * 1000;
/** In milliseconds: further apart, it is another article, however like it reads. */
const FURTHEST = 72 * HOUR;
/** In milliseconds: closing prices, forecasts and fortunes come back every day in the same words. */
const DAILY = 14 * HOUR;
/** Hashes by which a note is found: of two that are alike, hardly ever none of the lowest is the same. */
const LOOKED_UP = 16;
/** Notes that are looked at for one hash, the nearest in time: a sentence of a site's own is in all of its articles. */
const MOST_PER_HASH = 32;
/** Groups that a note is compared with in full. */
const MOST_COMPARED = 8;

/**
 * Finds notes of one article: a story of an agency at several outlets, a later version with more in it.
 * Each member is like the first of its group, which is the earliest: a group never grows from one likeness to the next.
 * 10,000 notes take 0.3 s, 100,000 three (Node 20, two cores with other work).
 * @returns the ids of groups of two or more, in the order of time; the same for the same notes in any order
 */
export function groupSimilar(items: Sketched[]): string[][] {
  const groups: { first: Dated; ids: string[] }[] = [];
  const byHash = new Map<number, number[]>();
  for (const item of items.flatMap(readTime).sort(compareOrder)) {
    const found = findGroup(item, groups, byHash);
    if (found) {
      found.ids.push(item.id);
      continue;
    }
    const number = groups.push({ first: item, ids: [item.id] }) - 1;
    for (const hash of item.sketch.subarray(0, LOOKED_UP)) addNumber(byHash, hash, number);
  }
  return groups.map(({ ids }) => ids).filter((ids) => ids.length > 1);
}

/** The group whose first member is the most like an item. */
function findGroup<Group extends { first: Dated }>(
  item: Dated,
  groups: Group[],
  byHash: Map<number, number[]>,
): Group | null {
  let best: Group | null = null;
  let highest = 0;
  for (const number of findCandidates(item.sketch, byHash)) {
    const group = groups[number];
    const likeness = group ? measure(group.first, item) : 0;
    if (!group || likeness <= highest) continue;
    best = group;
    highest = likeness;
  }
  return best;
}

/** The groups that have the most of the lowest hashes in common with a sketch. */
function findCandidates(sketch: Uint32Array, byHash: Map<number, number[]>): number[] {
  const shared = new Map<number, number>();
  for (let at = 0; at < LOOKED_UP; at++) {
    for (const number of byHash.get(sketch[at] ?? 0) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  const candidates = [...shared.keys()];
  if (candidates.length <= MOST_COMPARED) return candidates;
  candidates.sort((one, other) => (shared.get(other) ?? 0) - (shared.get(one) ?? 0) || one - other);
  return candidates.slice(0, MOST_COMPARED);
}

function addNumber(byHash: Map<number, number[]>, hash: number, number: number): void {
  const numbers = byHash.get(hash);
  if (!numbers) {
    byHash.set(hash, [number]);
    return;
  }
  if (numbers.length === MOST_PER_HASH) numbers.shift();
  numbers.push(number);
}

/** @returns 0 for two articles, else how alike two texts of one are */
function measure(one: Dated, other: Dated): number {
  const apart = Math.abs(one.time - other.time);
  if (apart > FURTHEST) return 0;
  const { jaccard, containment, numbers } = compareSketches(one.sketch, other.sketch);
  const isDaily = apart >= DAILY;
  if (numbers !== null && numbers < (isDaily ? 0.6 : 0.4)) return 0;
  const isAlike = isDaily ? jaccard >= 0.6 || containment >= 0.85 : jaccard >= 0.4 || containment >= 0.65;
  return isAlike && jaccard >= 0.2 ? Math.max(jaccard, containment) : 0;
}

function readTime({ id, sketch, publishedAt, savedAt, characters }: Sketched): Dated[] {
  if (!sketch) return [];
  const published = Date.parse(publishedAt ?? '');
  return [{ id, sketch, time: Number.isNaN(published) ? Date.parse(savedAt) : published, characters }];
}

/** The earliest first; of one time the longest, as the one that the others are parts of. */
function compareOrder(one: Dated, other: Dated): number {
  return one.time - other.time || other.characters - one.characters || compareText(one.id, other.id);
}

import type { SortKey } from '../choices.ts';
import type { Entry } from './entry.ts';

const collator = new Intl.Collator('ko', { numeric: true });

type Compare = (one: Entry, other: Entry) => number;

const bySaving: Compare = (one, other) =>
  one.savedAt - other.savedAt || (one.summary.id < other.summary.id ? -1 : 1);

const compares: Record<SortKey, Compare> = {
  saved: bySaving,
  published: (one, other) => one.publishedAt - other.publishedAt || bySaving(one, other),
  title: (one, other) => collator.compare(one.summary.title, other.summary.title) || bySaving(other, one),
  // What has no outlet comes last.
  outlet: (one, other) =>
    Number(one.summary.outlet === null) - Number(other.summary.outlet === null) ||
    collator.compare(one.summary.outlet ?? '', other.summary.outlet ?? '') ||
    bySaving(other, one),
};

/** Sorts upwards: the oldest or the first letter first. Fast where most of it is in order already. */
export function sortEntries(entries: Entry[], by: SortKey): Entry[] {
  return entries.sort(compares[by]);
}

import { normalizeText } from '../../notes/search/normalize.ts';
import type { NoteLabels } from '../worker/shelf.ts';

/**
 * Tags with the number of notes that have them, the most common first. Notes may have one tag in letters that differ:
 * the most common of them stand for all.
 */
export function countTags(notes: readonly Pick<NoteLabels, 'tags'>[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const merged = new Map<string, { name: string; count: number }>();
  for (const [name, count] of sortByCount([...counts])) {
    const key = normalizeText(name);
    merged.set(key, { name: merged.get(key)?.name ?? name, count: count + (merged.get(key)?.count ?? 0) });
  }
  return [...merged.values()].sort((one, other) => other.count - one.count);
}

const sortByCount = (counts: [name: string, count: number][]) =>
  counts.sort(([, one], [, other]) => other - one);

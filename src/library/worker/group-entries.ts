import { groupSimilar } from '../../notes/similar/groups.ts';
import type { Entry } from './entry.ts';

/** Gives each entry the number of its group. @returns whether any has another than before */
export function groupEntries(entries: readonly Entry[]): boolean {
  const sketched = entries.flatMap(({ summary, sketch }) => {
    // Deleted ones too: they may come back.
    const { id, publishedAt, savedAt, characters } = summary;
    return sketch ? [{ id, sketch, publishedAt, savedAt, characters }] : [];
  });
  const groups = new Map(groupSimilar(sketched).flatMap((ids, group) => ids.map((id) => [id, group])));
  let hasChanged = false;
  for (const entry of entries) {
    const group = groups.get(entry.summary.id) ?? null;
    hasChanged ||= group !== entry.group;
    entry.group = group;
  }
  return hasChanged;
}

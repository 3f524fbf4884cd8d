// Not from 'diff' itself: what it gives besides would come with it, 2 kB gzipped.
import { diffArrays } from 'diff/lib/diff/array.js';

/** What two lists have in common, or what stands in the one instead of what stands in the other. */
export type Run = { kind: 'same'; items: string[] } | { kind: 'changed'; removed: string[]; added: string[] };

/**
 * Aligns two lists by as few changes as there can be.
 * @param most how many items may be removed or added; beyond, all but the common beginning and end counts as changed,
 *   because the time grows with the square of it
 * @returns runs in order, none empty, never two of a kind in a row
 */
export function diffLists(before: string[], after: string[], most: number): Run[] {
  const start = countCommon(before, after);
  const end = countCommon(before.slice(start).reverse(), after.slice(start).reverse());
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const middle = alignMiddle(removed, added, most);
  const whole: Run[] = [
    { kind: 'same', items: before.slice(0, start) },
    ...middle,
    { kind: 'same', items: before.slice(before.length - end) },
  ];
  return whole.filter((run) => run.kind === 'changed' || run.items.length > 0);
}

function alignMiddle(removed: string[], added: string[], most: number): Run[] {
  if (removed.length === 0 && added.length === 0) return [];
  const steps = diffArrays(removed, added, { maxEditLength: most });
  if (!steps) return [{ kind: 'changed', removed, added }];
  const runs: Run[] = [];
  for (const { value, removed: isRemoved, added: isAdded } of steps) {
    if (!isRemoved && !isAdded) {
      runs.push({ kind: 'same', items: value });
      continue;
    }
    let run = runs.at(-1);
    if (run?.kind !== 'changed') {
      run = { kind: 'changed', removed: [], added: [] };
      runs.push(run);
    }
    (isRemoved ? run.removed : run.added).push(...value);
  }
  return runs;
}

function countCommon(one: string[], other: string[]): number {
  const differing = one.findIndex((item, at) => item !== other[at]);
  return differing < 0 ? one.length : differing;
}

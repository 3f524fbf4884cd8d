import type { Span } from './comparison.ts';
import { diffLists, type Run } from './diff-lists.ts';
import { splitMorphemes } from './split-morphemes.ts';

/** Words of a sentence, or pieces of a word, that may be new before all of it counts as changed. */
const MOST_CHANGES = 300;

/**
 * Compares two sentences word by word, and within a word by what it is made of: in "387억원으로" and "412억원으로" the
 * numbers differ, in "시장은" and "시장이" the particles.
 * @param before white space in one blank, like `after`
 */
export function compareWords(before: string, after: string): Span[] {
  const runs = diffLists(before.split(' '), after.split(' '), MOST_CHANGES);
  const spans: Span[] = [];
  runs.forEach((run, at) => {
    const isLast = at === runs.length - 1;
    spans.push(...printRun(run, at > 0, !isLast));
    const next = runs[at + 1];
    // What was only removed or only added brings its own blank.
    const isShared = next && isInBoth(run) && (isInBoth(next) || at + 2 < runs.length);
    if (isShared) spans.push({ kind: 'same', text: ' ' });
  });
  return mergeSpans(spans);
}

const isInBoth = (run: Run): boolean =>
  run.kind === 'same' || (run.removed.length > 0 && run.added.length > 0);

function printRun(run: Run, hasBefore: boolean, hasAfter: boolean): Span[] {
  if (run.kind === 'same') return [{ kind: 'same', text: run.items.join(' ') }];
  if (isInBoth(run)) return compareRun(run.removed, run.added);
  const words = [...run.removed, ...run.added].join(' ');
  const kind = run.removed.length > 0 ? 'removed' : 'added';
  if (hasAfter) return [{ kind, text: `${words} ` }];
  return [{ kind, text: hasBefore ? ` ${words}` : words }];
}

/** Word against word where each has something of the other, else all of them as one. */
function compareRun(removed: string[], added: string[]): Span[] {
  if (removed.length === added.length) {
    const words = removed.map((word, at) => compareMorphemes(word, added[at] ?? '', MOST_CHANGES));
    if (words.every((spans) => spans.some(({ kind }) => kind === 'same')))
      return words.flatMap((spans, at) =>
        at === 0 ? spans : [{ kind: 'same' as const, text: ' ' }, ...spans],
      );
  }
  // Of several words only the beginning and the end: what else they share, they share by chance.
  return compareMorphemes(removed.join(' '), added.join(' '), 0);
}

function compareMorphemes(before: string, after: string, most: number): Span[] {
  return diffLists(splitMorphemes(before), splitMorphemes(after), most).flatMap((found): Span[] => {
    if (found.kind === 'same') return [{ kind: 'same', text: found.items.join('') }];
    return [
      { kind: 'removed' as const, text: found.removed.join('') },
      { kind: 'added' as const, text: found.added.join('') },
    ].filter(({ text }) => text !== '');
  });
}

function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last?.kind === span.kind) merged[merged.length - 1] = { ...last, text: last.text + span.text };
    else merged.push(span);
  }
  return merged;
}

import { compareWords } from './compare-words.ts';
import type { Part } from './comparison.ts';
import { diffLists } from './diff-lists.ts';
import { pairSentences } from './pair-sentences.ts';

export type Sentence = Pick<Part, 'opensParagraph'> & {
  /** White space in one blank. */
  text: string;
};

/** Sentences of an article that may be new before it counts as rewritten: aligning them takes 0.1 s. */
const MOST_CHANGES = 1000;

/** Compares two lists of sentences: what stayed, came, went, moved and was put in other words, in the order of reading. */
export function compareSentences(before: Sentence[], after: Sentence[]): Part[] {
  const parts: Part[] = [];
  let [from, to] = [0, 0];
  for (const run of diffLists(before.map(textOf), after.map(textOf), MOST_CHANGES)) {
    const [gone, come] = run.kind === 'same' ? [run.items, run.items] : [run.removed, run.added];
    const old = before.slice(from, from + gone.length);
    const fresh = after.slice(to, to + come.length);
    parts.push(
      ...(run.kind === 'same' ? fresh.map((sentence) => makePart('same', sentence)) : compareRun(old, fresh)),
    );
    from += gone.length;
    to += come.length;
  }
  markMoved(parts);
  return parts;
}

const textOf = ({ text }: Sentence): string => text;

const makePart = (kind: 'same' | 'removed' | 'added', { text, opensParagraph }: Sentence): Part => ({
  kind,
  spans: [{ kind, text }],
  opensParagraph,
  isMoved: false,
});

function compareRun(removed: Sentence[], added: Sentence[]): Part[] {
  const parts: Part[] = [];
  let [from, to] = [0, 0];
  const skip = (until: number, untilAdded: number) => {
    parts.push(...removed.slice(from, until).map((sentence) => makePart('removed', sentence)));
    parts.push(...added.slice(to, untilAdded).map((sentence) => makePart('added', sentence)));
    [from, to] = [until + 1, untilAdded + 1];
  };
  for (const [at, addedAt] of pairSentences(removed.map(textOf), added.map(textOf))) {
    const [old, fresh] = [removed[at], added[addedAt]];
    if (!old || !fresh) throw new RangeError(`expected a pair within the run, got ${at} and ${addedAt}`);
    skip(at, addedAt);
    const spans = compareWords(old.text, fresh.text);
    parts.push({ kind: 'changed', spans, opensParagraph: fresh.opensParagraph, isMoved: false });
  }
  skip(removed.length, added.length);
  return parts;
}

/** Marks what was removed in one place and added, word for word, in another. */
function markMoved(parts: Part[]): void {
  const removed = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.kind === 'removed')
      removed.set(printPart(part), [...(removed.get(printPart(part)) ?? []), part]);
  }
  for (const part of parts) {
    const origin = part.kind === 'added' ? removed.get(printPart(part))?.shift() : undefined;
    if (!origin) continue;
    origin.isMoved = true;
    part.isMoved = true;
  }
}

const printPart = ({ spans }: Part): string => spans.map(({ text }) => text).join('');

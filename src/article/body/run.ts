import type { Block, Item, Outline } from './outline.ts';

/** A part of a block: some of its neighbouring children, or all of them. */
export type Run = {
  block: Block;
  /** Range of lines. */
  from: number;
  to: number;
  /** First and last child of the block that belong to it; null for the block's own edge. */
  first: Node | null;
  last: Node | null;
  score: number;
};

/**
 * The best run of each block: neighbouring children with the most prose and the least of anything else between them
 * (maximum sub-array, in one pass over the children).
 */
export function readRuns(outline: Outline): Run[] {
  const noiseBefore = sumNoise(outline);
  const worth = ({ from, to }: { from: number; to: number }) =>
    (outline.proseBefore[to] ?? 0) -
    (outline.proseBefore[from] ?? 0) -
    ((noiseBefore[to] ?? 0) - (noiseBefore[from] ?? 0));
  const runs: Run[] = [];
  for (const block of outline.blocks) {
    const run = bestRun(block, worth);
    if (run) runs.push(run);
  }
  return runs;
}

/** A link weighs as much against a body as a sentence weighs for it; a short line (a date, a label) half. */
function sumNoise(outline: Outline): number[] {
  const before = [0];
  for (const line of outline.lines) {
    const noise = line.prose ? 0 : line.linkLetters + (line.letters - line.linkLetters) / 2;
    before.push((before.at(-1) ?? 0) + noise);
  }
  return before;
}

function bestRun(block: Block, worth: (item: Item) => number): Run | null {
  let best: Run | null = null;
  let sum = 0;
  let start: Item | null = null;
  for (const item of block.items) {
    if (sum <= 0) {
      sum = 0;
      start = item;
    }
    sum += worth(item);
    if (!start || sum <= (best?.score ?? 0)) continue;
    best = { block, from: start.from, to: item.to, first: start.node, last: item.node, score: sum };
  }
  return best;
}

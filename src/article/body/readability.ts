import { Readability } from '@mozilla/readability';
import type { Page } from '../page.ts';
import { lettersOf } from '../text/letters.ts';
import { copyRun } from './copy.ts';
import { type Block, type Outline, proseIn } from './outline.ts';
import type { Run } from './run.ts';

/**
 * Asks Readability for the body, and finds the block of the page that it means.
 * @returns null when it finds nothing, or when the page is too large to be read whole: it would hold the page up
 */
export function chooseReadability(page: Page, outline: Outline): Run | null {
  const body = outline.cut ? null : smallestWithProse(outline);
  if (!body) return null;
  const copy = page.scratch.implementation.createHTMLDocument('');
  copy.body.append(copyRun(wholeOf(outline, body), copy));
  const parsed = new Readability(copy, { charThreshold: 80, keepClasses: false }).parse();
  const letters = lettersOf(parsed?.textContent ?? '');
  if (letters.length === 0) return null;
  return findRun(outline, body, letters);
}

function smallestWithProse(outline: Outline): Block | null {
  const total = proseIn(outline, 0, outline.lines.length);
  if (total === 0) return null;
  return outline.blocks.findLast((block) => proseIn(outline, block.from, block.to) >= total) ?? null;
}

/** The deepest block that holds nine tenths of the prose which Readability kept. */
function findRun(outline: Outline, within: Block, letters: string): Run | null {
  const kept = [0];
  for (const line of outline.lines) {
    const held = line.prose && letters.includes(lettersOf(line.text));
    kept.push((kept.at(-1) ?? 0) + (held ? line.letters : 0));
  }
  const keptIn = ({ from, to }: Block) => (kept[to] ?? 0) - (kept[from] ?? 0);
  const wanted = keptIn(within) * 0.9;
  if (wanted === 0) return null;
  const block = outline.blocks.findLast((candidate) => keptIn(candidate) >= wanted);
  return block ? wholeOf(outline, block) : null;
}

function wholeOf(outline: Outline, block: Block): Run {
  const { from, to } = block;
  return { block, from, to, first: null, last: null, score: proseIn(outline, from, to) };
}

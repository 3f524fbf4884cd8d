import { attributeOf, nameOf } from '../walk.ts';
import { readMasthead } from './masthead.ts';
import type { Block, Outline } from './outline.ts';
import { sumProse } from './prose.ts';

/**
 * Takes the other articles of an endless page out of the outline: they repeat the mark-up of this one, so the next
 * headline of the same kind begins the next article: one with a time below it, if this one has that too, since a
 * sub-head may look like the headline. Only the article under this page's headline stays prose.
 * @param headline place of this page's headline in the lines
 */
export function dropNeighbours(outline: Outline, headline: number): void {
  const own = outline.lines[headline]?.block;
  if (!own) return;
  const { lines } = outline;
  const isDated = readMasthead(lines, headline + 1).dated;
  const starts = outline.blocks
    .filter((block) => isSameKind(block, own, isDated) && opensBox(block))
    .map(({ from }) => from)
    .filter((from) => !isDated || from === headline || readMasthead(lines, from + 1).dated);
  const next = starts.find((from) => from > headline) ?? lines.length;
  const start = starts.findLast((from) => from <= headline);
  // Without a box around it this headline may be a repetition, and its text stand elsewhere.
  const first = start !== undefined && starts[0] !== start ? start : 0;
  lines.forEach((line, at) => {
    if (at < first || at >= next) line.prose = false;
  });
  outline.proseBefore = sumProse(lines);
}

/** A sub-head may be an <h3> too; the headline is told by its class, or by being an <h1>. */
function isSameKind({ element }: Block, own: Block, isDated: boolean): boolean {
  const name = nameOf(own.element);
  if (nameOf(element) !== name) return false;
  const kind = attributeOf(own.element, 'class');
  if (attributeOf(element, 'class') !== kind) return false;
  // A box that is no heading is one more by its class and the time under it.
  return /^h[1-4]$/.test(name) ? name === 'h1' || kind !== '' : isDated && kind !== '';
}

/** Whether a box begins with this headline: one that stands between paragraphs is a sub-head of theirs. */
function opensBox({ from, parent }: Block): boolean {
  return parent !== null && parent.from === from && nameOf(parent.element) !== 'body';
}

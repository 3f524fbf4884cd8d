import { attributeOf, nameOf } from '../walk.ts';
import type { Block, Outline } from './outline.ts';
import { sumProse } from './outline.ts';

/**
 * Takes the other articles of an endless page out of the outline: they repeat the mark-up of this one, so the next
 * headline of the same kind begins the next article. Only the article under this page's headline stays prose.
 * @param headline place of this page's headline in the lines
 */
export function dropNeighbours(outline: Outline, headline: number): void {
  const own = outline.lines[headline]?.block;
  if (!own) return;
  const starts = outline.blocks
    .filter((block) => isSameKind(block, own) && opensBox(block))
    .map(({ from }) => from);
  const next = starts.find((from) => from > headline) ?? outline.lines.length;
  const start = starts.findLast((from) => from <= headline);
  // Without a box around it this headline may be a repetition, and its text stand elsewhere.
  const first = start !== undefined && starts[0] !== start ? start : 0;
  outline.lines.forEach((line, at) => {
    if (at < first || at >= next) line.prose = false;
  });
  outline.proseBefore = sumProse(outline.lines);
}

/** A sub-head may be an <h3> too; the headline is told by its class, or by being an <h1>. */
function isSameKind({ element }: Block, own: Block): boolean {
  const name = nameOf(own.element);
  if (!/^h[1-4]$/.test(name) || nameOf(element) !== name) return false;
  const kind = attributeOf(own.element, 'class');
  return attributeOf(element, 'class') === kind && (name === 'h1' || kind !== '');
}

/** Whether a box begins with this headline: one that stands between paragraphs is a sub-head of theirs. */
function opensBox({ from, parent }: Block): boolean {
  return parent !== null && parent.from === from && nameOf(parent.element) !== 'body';
}

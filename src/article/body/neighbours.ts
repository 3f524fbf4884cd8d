import { attributeOf, nameOf } from '../../dom/element.ts';
import { lettersOf } from '../text/letters.ts';
import { isHeadingName } from '../walk.ts';
import { beginsBelow, REACH } from './above-headline.ts';
import { putAside } from './furniture.ts';
import { findDateLine, readHeader } from './header.ts';
import { SHORTEST_ARTICLE } from './least-prose.ts';
import { type Block, type Line, type Outline, proseIn } from './outline.ts';

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
  const isDated = readHeader(lines, headline + 1).dated;
  const title = lettersOf(lines[headline]?.text ?? '');
  // The same headline again is a bar that stays on top, and no other article.
  const isOther = ({ from }: Block) => lettersOf(lines[from]?.text ?? '') !== title;
  const isRepetition = readRepetition(outline, headline);
  const others = outline.blocks.filter(
    (block) => (isSameKind(block, own, isDated) || isRepetition(block)) && isOther(block),
  );
  const twins = others.filter((block) => areTwins(outline, block, own));
  const starts = others.filter((block) =>
    isDated
      ? isDatedArticle(outline, block)
      : twins.includes(block) || (isHeadingName(nameOf(block.element)) && opensBox(block)),
  );
  const isStart = isDated || opensBox(own) || twins.length > 0;
  const above = starts.findLast(({ from }) => from < headline);
  const next = starts.find(({ from }) => from > headline);
  // Without a box around it this headline may be a repetition, and its text stand elsewhere.
  const isRepeated = !isStart && above !== undefined && above !== starts[0];
  const from = isStart && above ? boxOf(outline, own, above).from : isRepeated ? above.from : 0;
  const to = next ? boxOf(outline, next, own).from : lines.length;
  if (from > 0 || to < lines.length) outline.own = { from, to };
  putAside([...lines.slice(0, from), ...lines.slice(to)]);
}

/** Whether an article begins here, with a time and its text below; a day that its first sentence tells is no such time. */
function isDatedArticle(outline: Outline, { from }: Block): boolean {
  const { lines } = outline;
  const told = lines.findIndex(({ prose }, at) => at > from && prose);
  return beginsBelow(outline, from) && readHeader(lines, from + 1, told < 0 ? lines.length : told).dated;
}

/**
 * Tells the headline of a whole article below by what repeats the mark-up of this one, where its own is another ("<h2>"
 * below an "<h1>"): the line with its time, and behind it the box of its text. A part of one article may have a time of
 * its own, but no box of the kind in which the whole begins.
 */
function readRepetition(outline: Outline, headline: number): (block: Block) => boolean {
  const { lines } = outline;
  const time = findDateLine(lines, headline);
  const kind = time && kindOf(time.block);
  const text = kind && kindOfText(outline, headline);
  // Below a heading of its own the text is only the first of several parts.
  if (!text || hasHeading(lines, lines.indexOf(time))) return () => false;
  return (block) => {
    if (block.from <= headline || !isHeadingName(nameOf(block.element))) return false;
    const its = findDateLine(lines, block.from);
    // A subtitle in a heading stands above the same time.
    return (
      its !== null && its !== time && kindOf(its.block) === kind && kindOfText(outline, block.from) === text
    );
  };
}

/** The kind of the box that the text below a headline stands in; null when nothing names it. */
function kindOfText({ lines }: Outline, headline: number): string | null {
  const from = lines.findIndex(({ prose }, at) => at > headline && prose);
  const block = lines[from]?.block;
  if (!block || from > headline + REACH) return null;
  const box = kindOf(block) === null ? block.parent : block;
  return box && box.from > headline ? kindOf(box) : null;
}

/** Whether a heading stands between a line and the first sentence below it. */
function hasHeading(lines: Line[], from: number): boolean {
  const text = lines.findIndex(({ prose }, at) => at > from && prose);
  return lines.slice(from + 1, text).some(({ block }) => isHeadingName(nameOf(block.element)));
}

/** Name and class of an element; null without a class. */
function kindOf({ element }: Block): string | null {
  const classes = attributeOf(element, 'class');
  return classes === '' ? null : `${nameOf(element)} ${classes}`;
}

/** Whether two headlines stand in boxes of one kind, side by side, each with a text of its own. */
function areTwins(outline: Outline, one: Block, other: Block): boolean {
  const boxes = [boxOf(outline, one, other), boxOf(outline, other, one)];
  const kinds = boxes.map(({ element }) => `${nameOf(element)} ${attributeOf(element, 'class')}`);
  return (
    kinds[0] === kinds[1] && boxes.every(({ from, to }) => proseIn(outline, from, to) >= SHORTEST_ARTICLE)
  );
}

/** The widest box around a headline that leaves another one out, and has no text over it. */
function boxOf(outline: Outline, headline: Block, other: Block): Block {
  let box = headline;
  for (let wider = box.parent; wider; wider = wider.parent) {
    if (wider.from <= other.from && other.to <= wider.to) break;
    if (proseIn(outline, wider.from, headline.from) > 0) break;
    box = wider;
  }
  return box;
}

/** A sub-head may be an <h3> too; the headline is told by its class, by being an <h1>, or by the time under it. */
function isSameKind({ element }: Block, own: Block, isDated: boolean): boolean {
  const name = nameOf(own.element);
  if (nameOf(element) !== name) return false;
  const kind = attributeOf(own.element, 'class');
  if (attributeOf(element, 'class') !== kind) return false;
  return kind !== '' || name === 'h1' || (isDated && isHeadingName(name));
}

/** Whether a box begins with this headline: one that stands between paragraphs is a sub-head of theirs. */
function opensBox({ from, parent }: Block): boolean {
  return parent !== null && parent.from === from && nameOf(parent.element) !== 'body';
}

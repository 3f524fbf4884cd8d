import type { Page } from '../page.ts';
import { countLetters, isBlank, tidyText } from '../text/letters.ts';
import { isProse, sumProse } from '../text/prose.ts';
import { findHidden, isBlockName, walk } from '../walk.ts';
import { dropAddressed, dropFurniture, dropSummaries, isFurniture } from './furniture.ts';
import { locateHeadline } from './headline.ts';

/** A line of text on the page, between two block boundaries or <br>. */
export type Line = {
  text: string;
  letters: number;
  linkLetters: number;
  /** Reads like a sentence and stands outside the page's furniture. */
  prose: boolean;
  /** Stands in navigation, a footer, comments or the like. */
  furniture: boolean;
  /** The block that it is a line of. */
  block: Block;
};

/** A child of a block, or a run of its own lines: the unit in which a body begins and ends. */
export type Item = { node: Node; from: number; to: number };

/** A block element of the page with the lines that stand in it. */
export type Block = {
  element: Element;
  parent: Block | null;
  items: Item[];
  /** First line inside, and the one after its last. */
  from: number;
  to: number;
};

export type Outline = {
  lines: Line[];
  /** In document order: a parent stands before its children. */
  blocks: Block[];
  byElement: Map<Element, Block>;
  /** Letters of prose before each line, and after the last: a range is one subtraction. */
  proseBefore: number[];
  /** Place of the line that prints the headline; null when no line reads like what the head of the page calls it. */
  headline: number | null;
  /** The element before which reading stopped; null when the whole page was read. */
  cut: Element | null;
  /** The lines of this article, where the page holds others too; null: all lines. */
  own: { from: number; to: number } | null;
};

/** Lines below a body among which all stands that belongs to it. */
export const BELOW = 40;
/** Elements from which on the rest of a page is left alone: an article stands above thousands of comments. */
const MOST_ELEMENTS = 20_000;

const UNREAD = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video select textarea button option datalist'.split(
    ' ',
  ),
);

/**
 * Reads a page once: its lines, and the blocks that hold them.
 * @param body where it is known, the page is read only so far below it that its surroundings are in
 */
export function readOutline(page: Page, body: Element | null = null): Outline {
  const outline: Outline = {
    lines: [],
    blocks: [],
    byElement: new Map(),
    proseBefore: [],
    headline: null,
    cut: null,
    own: null,
  };
  const furniture: Block[] = [];
  const hidden = findHidden(page.root);
  const open: Element[] = [];
  const openBlocks: { block: Block; depth: number }[] = [];
  let text = '';
  let linkText = '';
  let links = 0;
  let start: Node | null = null;
  let elements = 0;
  let lastLine = Number.POSITIVE_INFINITY;

  const endLine = () => {
    const holder = openBlocks.at(-1);
    if (start && holder) addLine(outline, holder.block, start, text, linkText);
    text = '';
    linkText = '';
    start = null;
  };

  const leave = () => {
    open.pop();
    const left = openBlocks.at(-1);
    if (left?.depth !== open.length) return;
    endLine();
    openBlocks.pop();
    const holder = openBlocks.at(-1);
    left.block.to = outline.lines.length;
    // The child of the holder is the block itself, or an inline element that broken mark-up put around it.
    if (holder) addItem(holder.block, open[holder.depth + 1] ?? left.block.element, left.block);
  };

  walk(page.root, page.scratch, {
    enter(element, name) {
      if (name === 'br' || name === 'hr') endLine();
      if (UNREAD.has(name) || hidden.has(element)) return false;
      const isBlock = isBlockName(name) && name !== 'br';
      if (++elements > MOST_ELEMENTS || (isBlock && outline.lines.length > lastLine)) {
        outline.cut = element;
        return 'stop';
      }
      if (isBlock) {
        endLine();
        const block = openBlock(outline, element, openBlocks.at(-1)?.block ?? null);
        if (isFurniture(element, name)) furniture.push(block);
        openBlocks.push({ block, depth: open.length });
      }
      if (name === 'a') links++;
      open.push(element);
      return true;
    },
    leave(element, name) {
      leave();
      if (name === 'a') links--;
      if (element === body) lastLine = outline.lines.length + BELOW;
    },
    text(node) {
      const { data } = node;
      if (!start) {
        const holder = openBlocks.at(-1);
        if (!holder || isBlank(data)) return;
        start = open[holder.depth + 1] ?? node;
      }
      text += data;
      if (links > 0) linkText += data;
    },
  });
  while (open.length > 0) leave();
  outline.headline = locateHeadline(page, outline.lines);
  dropFurniture(outline.lines, furniture, outline.headline);
  dropSummaries(outline.lines);
  dropAddressed(outline.lines);
  outline.proseBefore = sumProse(outline.lines);
  return outline;
}

/** Letters of prose in a range of lines. */
export function proseIn(outline: Outline, from: number, to: number): number {
  return (outline.proseBefore[to] ?? 0) - (outline.proseBefore[from] ?? 0);
}

function openBlock(outline: Outline, element: Element, parent: Block | null): Block {
  const at = outline.lines.length;
  const block: Block = { element, parent, items: [], from: at, to: at };
  outline.blocks.push(block);
  outline.byElement.set(element, block);
  return block;
}

function addLine(outline: Outline, block: Block, node: Node, rawText: string, rawLinkText: string): void {
  const text = tidyText(rawText);
  const letters = countLetters(text);
  if (letters === 0) return;
  const linkLetters = rawLinkText === '' ? 0 : countLetters(rawLinkText);
  const at = outline.lines.length;
  const prose = isProse(text, letters, linkLetters);
  outline.lines.push({ text, letters, linkLetters, prose, furniture: false, block });
  addItem(block, node, { from: at, to: at + 1 });
}

/** Lines inside one child (`<span>one<br>two</span>`) can only be taken together. */
function addItem(block: Block, node: Node, { from, to }: { from: number; to: number }): void {
  if (to === from) return;
  const last = block.items.at(-1);
  if (last?.node === node) last.to = to;
  else block.items.push({ node, from, to });
}

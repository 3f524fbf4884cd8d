import type { Page } from '../page.ts';
import { countLetters, isBlank, tidyText } from '../text/letters.ts';
import { isProse, sumProse } from '../text/prose.ts';
import { findHidden, isBlockName, NO_TEXT, type Visitor, walk } from '../walk.ts';
import { dropAddressed, dropFurniture, dropSummaries, isFurniture } from './furniture.ts';
import { locateHeadline } from './headline.ts';

/** A line of text on the page, between two block boundaries or <br>. */
export type Line = {
  text: string;
  letters: number;
  linkLetters: number;
  /** Begins with a link, or has no more than a label before it. */
  isLedByLink: boolean;
  /** Reads like a sentence that this page's article may hold: what speaks for another place of it takes this away. */
  prose: boolean;
  /** Was put aside as a whole part of the page: navigation, a footer, comments, a summary, another article. */
  furniture: boolean;
  /** The block that it is a line of. */
  block: Block;
};

/** A child of a block, or a run of its own lines: the unit in which a body begins and ends. */
export type Item = { node: Element | Text; from: number; to: number };

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

/**
 * Reads a page once: its lines, and the blocks that hold them.
 * @param body where it is known, the page is read only so far below it that its surroundings are in
 */
export function readOutline(page: Page, body: Element | null = null): Outline {
  const writer = new OutlineWriter(findHidden(page.root), body);
  walk(page.root, writer);
  const { outline, furniture } = writer.end();
  outline.headline = locateHeadline(page, outline.lines);
  dropFurniture(outline.lines, furniture, outline.headline);
  dropSummaries(outline.lines);
  dropAddressed(outline.lines);
  recountProse(outline);
  return outline;
}

/** To be called whenever `prose` of a line has changed. */
export function recountProse(outline: Outline): void {
  outline.proseBefore = sumProse(outline.lines);
}

/** What may stand before the link of a teaser: a number, a time, a mark, a label in brackets. */
const LABEL = /^[^가-힣A-Za-z]{0,30}(?:[[(<【〈][^\])>】〉]{1,20}[\])>】〉])?[^가-힣A-Za-z]{0,30}$/;

/** Writes down the lines and blocks of a page while it is walked over. */
class OutlineWriter implements Visitor {
  private readonly outline: Outline = {
    lines: [],
    blocks: [],
    byElement: new Map(),
    proseBefore: [],
    headline: null,
    cut: null,
    own: null,
  };
  private readonly furniture: Block[] = [];
  private readonly hidden: ReadonlySet<Element>;
  private readonly body: Element | null;
  private readonly open: Element[] = [];
  private readonly openBlocks: { block: Block; depth: number }[] = [];
  /** The line that is being read, what of it is in links, and the child of its block that it begins in. */
  private line = '';
  private linkText = '';
  private beforeLink = '';
  private start: Element | Text | null = null;
  /** Links that are open. */
  private links = 0;
  private elements = 0;
  private lastLine = Number.POSITIVE_INFINITY;

  constructor(hidden: ReadonlySet<Element>, body: Element | null) {
    this.hidden = hidden;
    this.body = body;
  }

  enter(element: Element, name: string): boolean | 'stop' {
    if (name === 'br' || name === 'hr') this.endLine();
    // What is on a button is no text of the page, though it may name its reporter.
    if (NO_TEXT.has(name) || name === 'button' || this.hidden.has(element)) return false;
    const isBlock = isBlockName(name) && name !== 'br';
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS || (isBlock && this.outline.lines.length > this.lastLine)) {
      this.outline.cut = element;
      return 'stop';
    }
    if (isBlock) this.openBlock(element, name);
    if (name === 'a') this.links += 1;
    this.open.push(element);
    return true;
  }

  leave(element: Element, name: string): void {
    this.close();
    if (name === 'a') this.links -= 1;
    if (element === this.body) this.lastLine = this.outline.lines.length + BELOW;
  }

  text(node: Text): void {
    const { data } = node;
    if (!this.start) {
      const holder = this.openBlocks.at(-1);
      if (!holder || isBlank(data)) return;
      this.start = this.open[holder.depth + 1] ?? node;
    }
    if (this.links > 0 && this.linkText === '') this.beforeLink = this.line;
    this.line += data;
    if (this.links > 0) this.linkText += data;
  }

  /** Closes what is open still, where the walk was stopped. */
  end(): { outline: Outline; furniture: Block[] } {
    while (this.open.length > 0) this.close();
    return { outline: this.outline, furniture: this.furniture };
  }

  private openBlock(element: Element, name: string): void {
    this.endLine();
    const block = openBlock(this.outline, element, this.openBlocks.at(-1)?.block ?? null);
    if (isFurniture(element, name)) this.furniture.push(block);
    this.openBlocks.push({ block, depth: this.open.length });
  }

  /** Closes the innermost element. */
  private close(): void {
    this.open.pop();
    const left = this.openBlocks.at(-1);
    if (left?.depth !== this.open.length) return;
    this.endLine();
    this.openBlocks.pop();
    const holder = this.openBlocks.at(-1);
    left.block.to = this.outline.lines.length;
    // The child of the holder is the block itself, or an inline element that broken mark-up put around it.
    if (holder) addItem(holder.block, this.open[holder.depth + 1] ?? left.block.element, left.block);
  }

  private endLine(): void {
    const holder = this.openBlocks.at(-1);
    if (this.start && holder) {
      const isLed = this.linkText !== '' && LABEL.test(this.beforeLink);
      addLine(this.outline, holder.block, this.start, this.line, this.linkText, isLed);
    }
    this.line = '';
    this.linkText = '';
    this.start = null;
  }
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

function addLine(
  outline: Outline,
  block: Block,
  node: Element | Text,
  rawText: string,
  rawLinkText: string,
  isLedByLink: boolean,
): void {
  const text = tidyText(rawText);
  const letters = countLetters(text);
  if (letters === 0) return;
  const linkLetters = rawLinkText === '' ? 0 : countLetters(rawLinkText);
  const at = outline.lines.length;
  const prose = isProse(text, letters, linkLetters);
  outline.lines.push({ text, letters, linkLetters, isLedByLink, prose, furniture: false, block });
  addItem(block, node, { from: at, to: at + 1 });
}

/** Lines inside one child (`<span>one<br>two</span>`) can only be taken together. */
function addItem(block: Block, node: Element | Text, { from, to }: { from: number; to: number }): void {
  if (to === from) return;
  const last = block.items.at(-1);
  if (last?.node === node) last.to = to;
  else block.items.push({ node, from, to });
}

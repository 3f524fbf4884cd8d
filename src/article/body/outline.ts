import { countLetters, tidyText } from '../letters.ts';
import type { Page } from '../page.ts';
import { attributeOf, isBlockName, nameOf, walk } from '../walk.ts';
import { isProse, isTold } from './prose.ts';

/** A line of text on the page, between two block boundaries or <br>. */
export type Line = {
  text: string;
  letters: number;
  linkLetters: number;
  /** Reads like a sentence and stands outside the page's furniture. */
  prose: boolean;
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
};

const UNREAD = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video select textarea button option datalist'.split(
    ' ',
  ),
);
const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu', 'dialog']);
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|gnb|lnb|snb|footer|foot|comments?|repl(?:y|ies)|cmt|u_cbox|livere|sidebar|aside|rank(?:ing)?|copyright|breadcrumbs?|summary-?box|story-summary)(?:$|[\s_-])/i;

type Open = { element: Element; block: Block | null };

/** Reads the whole page once: its lines, and the blocks that hold them. */
export function readOutline(page: Page): Outline {
  const outline: Outline = { lines: [], blocks: [], byElement: new Map(), proseBefore: [] };
  const furniture: Block[] = [];
  const open: Open[] = [];
  const openBlocks: { block: Block; depth: number }[] = [];
  let text = '';
  let linkText = '';
  let links = 0;
  let start: Node | null = null;

  const endLine = () => {
    const holder = openBlocks.at(-1);
    if (start && holder) addLine(outline, holder.block, start, text, linkText);
    text = '';
    linkText = '';
    start = null;
  };

  walk(page.root, page.scratch, {
    enter(element, name) {
      if (name === 'br' || name === 'hr') endLine();
      if (UNREAD.has(name) || isHidden(element)) return false;
      const isBlock = isBlockName(name) && name !== 'br';
      let block: Block | null = null;
      if (isBlock) {
        endLine();
        block = openBlock(outline, element, openBlocks.at(-1)?.block ?? null);
        if (isFurniture(element, name)) furniture.push(block);
        openBlocks.push({ block, depth: open.length });
      }
      if (name === 'a') links++;
      open.push({ element, block });
      return true;
    },
    leave(_element, name) {
      const left = open.pop();
      if (name === 'a') links--;
      if (!left?.block) return;
      endLine();
      openBlocks.pop();
      const holder = openBlocks.at(-1);
      left.block.to = outline.lines.length;
      // The child of the holder is the block itself, or an inline element that broken mark-up put around it.
      if (holder) addItem(holder.block, open[holder.depth + 1]?.element ?? left.block.element, left.block);
    },
    text(node) {
      const holder = openBlocks.at(-1);
      if (!holder) return;
      if (!start && node.data.trim() !== '') start = open[holder.depth + 1]?.element ?? node;
      if (start) text += node.data;
      if (start && links > 0) linkText += node.data;
    },
  });
  dropFurniture(outline, furniture);
  dropAddressed(outline.lines);
  outline.proseBefore = sumProse(outline.lines);
  return outline;
}

/** Letters of prose in a range of lines. */
export function proseIn(outline: Outline, from: number, to: number): number {
  return (outline.proseBefore[to] ?? 0) - (outline.proseBefore[from] ?? 0);
}

/** Whether the page says in the markup itself that an element is not shown. */
export function isHidden(element: Element): boolean {
  const style = attributeOf(element, 'style');
  if (style && /display\s*:\s*none/i.test(style)) return true;
  return nameOf(element) !== 'form' && element.hasAttribute('hidden');
}

/** A wrapper of the whole page may be called "has-sidebar": what holds nearly all prose is no furniture. */
function dropFurniture(outline: Outline, furniture: Block[]): void {
  const before = sumProse(outline.lines);
  const total = before.at(-1) ?? 0;
  for (const { from, to } of furniture) {
    if ((before[to] ?? 0) - (before[from] ?? 0) > total * 0.8) continue;
    for (const line of outline.lines.slice(from, to)) line.prose = false;
  }
}

/**
 * Where newspapers tell ("…고 말했다."), what speaks to the reader ("…삭제될 수 있습니다.") is the page's and not the
 * article's: rules for comments, terms, hints. Broadcasters speak to the reader throughout; then it proves nothing.
 */
function dropAddressed(lines: Line[]): void {
  let told = 0;
  let addressed = 0;
  const isAddressed = ({ prose, text }: Line) => prose && !isTold(text) && !/["“”‘’]/.test(text);
  for (const line of lines) {
    if (isAddressed(line)) addressed += line.letters;
    else if (line.prose) told += line.letters;
  }
  if (addressed * 2 > told) return;
  for (const line of lines) if (isAddressed(line) && /[다요][.!?)\]]*$/.test(line.text)) line.prose = false;
}

/** Letters of prose before each line, and after the last. */
export function sumProse(lines: Line[]): number[] {
  const before = [0];
  for (const { prose, letters, linkLetters } of lines) {
    before.push((before.at(-1) ?? 0) + (prose ? letters - linkLetters : 0));
  }
  return before;
}

function openBlock(outline: Outline, element: Element, parent: Block | null): Block {
  const at = outline.lines.length;
  const block: Block = { element, parent, items: [], from: at, to: at };
  outline.blocks.push(block);
  outline.byElement.set(element, block);
  return block;
}

function isFurniture(element: Element, name: string): boolean {
  if (FURNITURE.has(name)) return true;
  if (name === 'body' || name === 'html') return false;
  return FURNITURE_NAME.test(`${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`);
}

function addLine(outline: Outline, block: Block, node: Node, rawText: string, rawLinkText: string): void {
  const text = tidyText(rawText);
  const letters = countLetters(text);
  if (letters === 0) return;
  const linkLetters = countLetters(rawLinkText);
  const at = outline.lines.length;
  outline.lines.push({ text, letters, linkLetters, prose: isProse(text, letters, linkLetters), block });
  addItem(block, node, { from: at, to: at + 1 });
}

/** Lines inside one child (`<span>one<br>two</span>`) can only be taken together. */
function addItem(block: Block, node: Node, { from, to }: { from: number; to: number }): void {
  if (to === from) return;
  const last = block.items.at(-1);
  if (last?.node === node) last.to = to;
  else block.items.push({ node, from, to });
}

/** A piece of the text, in one text node. */
type Piece = { node: Text; start: number };

/**
 * The text of an arranged body with the way back to its nodes. Offsets are UTF-16 units in `text`; they stay the same
 * whether images or readings of hanja are shown, since what we add to a body counts for nothing.
 */
export type TextMap = {
  /** Blocks are parted by a line feed, and so are the lines of one (`<br>`). */
  text: string;
  /** The ranges of the blocks in `text`, in order. */
  blocks: { start: number; end: number; element: Element }[];
  /** @returns null when the offsets are not those of this text */
  rangeOf(start: number, end: number): Range | null;
  /** The offset of a place in the body; of one outside of every text, that of the next text after it. */
  offsetOf(node: Node, offset: number): number;
};

/** Elements of ours in the body bear this attribute: their text is not the article's. */
export const ASIDE_ATTRIBUTE = 'data-aside';

/** What holds text, or else blocks with nothing but white space between them. */
const BLOCK_NAMES =
  'p, h2, h3, h4, li, blockquote, figure, figcaption, caption, td, th, pre, ul, ol, table, thead, tbody, tfoot, tr';

/** Reads the text of a body that has been arranged. */
export function mapText(body: Element): TextMap {
  const document = body.ownerDocument;
  const pieces: Piece[] = [];
  const blocks: TextMap['blocks'] = [];
  let text = '';
  for (const { element, texts } of listBlocks(body)) {
    if (blocks.length > 0) text += '\n';
    const start = text.length;
    for (const { node, isNewLine } of texts) {
      if (isNewLine && text.length > start) text += '\n';
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    blocks.push({ start, end: text.length, element });
  }

  /** @param isEnd at a border between two nodes, an end belongs to the one before and a start to the one after */
  const pointAt = (offset: number, isEnd: boolean): [Text, number] | null => {
    const piece = pieces.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    if (!piece) return null;
    return [piece.node, Math.min(offset - piece.start, piece.node.data.length)];
  };

  return {
    text,
    blocks,
    rangeOf(start, end) {
      if (start < 0 || end > text.length || start >= end) return null;
      const [from, to] = [pointAt(start, false), pointAt(end, true)];
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return range;
    },
    offsetOf(node, offset) {
      const place = document.createRange();
      place.setStart(node, offset);
      const piece = pieces.find(({ node }) => place.comparePoint(node, node.data.length) >= 0);
      if (!piece) return text.length;
      if (piece.node === node) return piece.start + offset;
      return piece.start;
    },
  };
}

type Block = { element: Element; texts: { node: Text; isNewLine: boolean }[] };

/** The article's own texts in order, by the block that they stand in. White space between blocks is nobody's text. */
function listBlocks(body: Element): Block[] {
  const blocks: Block[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let isNewLine = false;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.nodeName === 'BR') isNewLine = true;
    if (node.nodeType !== node.TEXT_NODE || node.parentElement?.closest(`[${ASIDE_ATTRIBUTE}]`)) continue;
    const element = node.parentElement?.closest(BLOCK_NAMES) ?? body;
    if (blocks.at(-1)?.element !== element) blocks.push({ element, texts: [] });
    blocks.at(-1)?.texts.push({ node: node as Text, isNewLine });
    isNewLine = false;
  }
  return blocks.filter(({ texts }) => texts.some(({ node }) => node.data.trim() !== ''));
}

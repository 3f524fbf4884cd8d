/** A piece of the text, in one text node. */
type Piece = { node: Text; start: number };

/**
 * The text of an arranged body with the way back to its nodes. Offsets are UTF-16 units in `text`; they stay the same
 * whether images or readings of hanja are shown, since what we add to a body counts for nothing.
 */
export type TextMap = {
  /** Blocks are parted by a line feed. */
  text: string;
  /** The ranges of the blocks in `text`, in order. */
  blocks: { start: number; end: number; element: Element }[];
  /** @returns null when the offsets are not those of this text */
  rangeOf(start: number, end: number): Range | null;
  /** The offset of a place in the body; of one outside of every text, that of the next text after it. */
  offsetOf(node: Node, offset: number): number;
};

/** Elements of ours in the body bear this attribute: their text is not the article's. */
export const asideAttribute = 'data-aside';

const blockNames = 'p, h2, h3, h4, li, blockquote, figcaption, caption, td, th, pre';

/** Reads the text of a body that has been arranged. */
export function mapText(body: Element): TextMap {
  const document = body.ownerDocument;
  const pieces: Piece[] = [];
  const blocks: TextMap['blocks'] = [];
  let text = '';
  for (const node of listTexts(body)) {
    const element = node.parentElement?.closest(blockNames) ?? body;
    const last = blocks.at(-1);
    if (last?.element !== element) {
      if (last) text += '\n';
      blocks.push({ start: text.length, end: text.length, element });
    }
    pieces.push({ node, start: text.length });
    text += node.data;
    const block = blocks.at(-1);
    if (block) block.end = text.length;
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

function* listTexts(body: Element): Generator<Text> {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // White space between blocks is nobody's text.
    if (node.parentElement?.closest(`[${asideAttribute}]`)) continue;
    if (node.data.trim() === '' && !node.parentElement?.closest(blockNames)) continue;
    yield node;
  }
}

import { isText } from '../dom/element.ts';
import { tidyText } from './text/letters.ts';
import { isBlockName } from './walk.ts';

/** A caption of a table that says no more than where its numbers come from, or what they count. */
const SOURCE = /^[(※* ]*(?:자료|출처|단위)/;

/**
 * Writes a cleaned body as plain text: paragraphs parted by a blank line, lines by a line feed, table cells by a tab;
 * captions left out, but for the titles of tables.
 */
export function writeText(root: Element): string {
  const parts: string[] = [];
  for (const block of root.querySelectorAll('p, h3, h4, li, caption, tr, pre')) {
    if (block.closest('figure') || (!/^(?:caption|tr)$/.test(block.localName) && block.closest('table')))
      continue;
    const text = block.localName === 'tr' ? writeRow(block) : writeLines(block);
    if (text && !(block.localName === 'caption' && SOURCE.test(text))) parts.push(text);
  }
  return parts.join('\n\n');
}

/** The captions of a cleaned body, parted by a blank line: all the words of a photo story. */
export function writeCaptions(root: Element): string {
  const captions = Array.from(root.querySelectorAll('figcaption'), ({ textContent }) =>
    tidyText(textContent ?? ''),
  );
  return captions.filter(Boolean).join('\n\n');
}

function writeRow(row: Element): string {
  return Array.from(row.children, (cell) => tidyText(writeCell(cell)))
    .join('\t')
    .trim();
}

/** What stands in boxes or lines of its own in a cell is parted by a space: a row is one line. */
function writeCell(node: Node): string {
  if (isText(node)) return node.data;
  const inside = Array.from(node.childNodes, writeCell).join('');
  return isBlockName(node.nodeName.toLowerCase()) ? ` ${inside} ` : inside;
}

function writeLines(block: Element): string {
  const text = Array.from(block.childNodes, writeInline).join('');
  return text.split('\n').map(tidyText).filter(Boolean).join('\n');
}

/** Blocks within a block ("a list in the entry of a list") are written on their own. */
function writeInline(node: Node): string {
  if (isText(node)) return node.data;
  if (node.nodeName === 'BR') return '\n';
  return WRITTEN_APART.has(node.nodeName.toLowerCase())
    ? ''
    : Array.from(node.childNodes, writeInline).join('');
}

const WRITTEN_APART = new Set('p h3 h4 ul ol pre table figure'.split(' '));

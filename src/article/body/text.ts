import { tidyText } from '../letters.ts';

/**
 * Writes a cleaned body as plain text: paragraphs parted by a blank line, lines by a line feed, table cells by a tab;
 * captions left out.
 */
export function writeText(root: Element): string {
  const parts: string[] = [];
  for (const block of root.querySelectorAll('p, h3, h4, li, tr, pre')) {
    if (block.closest('figure') || (block.localName !== 'tr' && block.closest('table'))) continue;
    const text = block.localName === 'tr' ? writeRow(block) : writeLines(block);
    if (text) parts.push(text);
  }
  return parts.join('\n\n');
}

function writeRow(row: Element): string {
  return Array.from(row.children, (cell) => tidyText(cell.textContent ?? ''))
    .join('\t')
    .trim();
}

function writeLines(block: Element): string {
  let text = '';
  for (const node of block.childNodes) text += node.nodeName === 'BR' ? '\n' : node.textContent;
  return text.split('\n').map(tidyText).filter(Boolean).join('\n');
}

import { countLetters } from '../text/letters.ts';

/**
 * Whether a table holds figures to read, not the layout of a page: older pages put a picture and its caption, or the
 * whole article, into one.
 */
export function isContentTable(table: Element): boolean {
  if (table.querySelector('table, figure, img')) return false;
  const rows = table.querySelectorAll('tr').length;
  const cells = Array.from(table.querySelectorAll('td, th'));
  const places = cells.map((cell) => readSpan(cell, 'colspan') * readSpan(cell, 'rowspan'));
  if (rows < 2 || cells.length < 3 || places.reduce((sum, count) => sum + count, 0) < rows * 2) return false;
  return Math.max(...cells.map((cell) => countLetters(cell.textContent ?? ''))) < 200;
}

/** How many columns or rows a cell fills. */
function readSpan(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1);
}

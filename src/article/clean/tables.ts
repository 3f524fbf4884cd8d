import { countLetters } from '../letters.ts';

/**
 * Whether a table holds figures to read, not the layout of a page: older pages put a picture and its caption, or the
 * whole article, into one.
 */
export function isContentTable(table: Element): boolean {
  if (table.querySelector('table, figure, img')) return false;
  const rows = table.querySelectorAll('tr').length;
  const cells = Array.from(table.querySelectorAll('td, th'), (cell) => countLetters(cell.textContent ?? ''));
  if (rows < 2 || cells.length < rows * 2) return false;
  return Math.max(...cells) < 200;
}

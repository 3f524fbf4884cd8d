const BLOCKS = 'p, ul, ol, li, h2, h3, h4, blockquote, pre, hr, figure, figcaption';
const LINES = new Set('p li h2 h3 h4 blockquote pre hr figcaption'.split(' '));
/** Wider spans than this are mistakes. */
const WIDEST_SPAN = 50;

/**
 * Gives every table the shape that GFM can write: one row of heads at most, as many cells in each row, lines instead of
 * blocks in the cells, the caption as a paragraph before it. The cells that a span covers stand there empty.
 * @param root is changed
 */
export function squareTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.querySelector('table')) continue;
    liftCaption(table);
    const [head, ...more] = table.tHead?.rows ?? [];
    if (more.length > 0) (table.tBodies[0] ?? table.createTBody()).prepend(...more);
    if (head && !head.textContent?.trim()) head.parentElement?.remove();
    for (const cell of table.querySelectorAll('th, td')) flattenCell(cell);
    fillRows(Array.from(table.rows));
  }
}

function liftCaption(table: HTMLTableElement): void {
  const { caption } = table;
  if (!caption) return;
  const paragraph = table.ownerDocument.createElement('p');
  paragraph.append(...caption.childNodes);
  caption.remove();
  table.before(paragraph);
}

function flattenCell(cell: Element): void {
  for (const block of cell.querySelectorAll(BLOCKS)) {
    const lineEnd = LINES.has(block.localName) ? [cell.ownerDocument.createElement('br')] : [];
    block.replaceWith(...block.childNodes, ...lineEnd);
  }
}

function fillRows(rows: HTMLTableRowElement[]): void {
  /** For each column, how many further rows the cell above covers. */
  const covered: number[] = [];
  for (const row of rows) fillSpans(row, covered);
  const width = Math.max(...rows.map((row) => row.cells.length));
  for (const row of rows) {
    while (row.cells.length < width) row.append(emptyCell(row));
  }
}

function fillSpans(row: HTMLTableRowElement, covered: number[]): void {
  const cells = Array.from(row.cells);
  const filled: Element[] = [];
  const isCovered = () => (covered[filled.length] ?? 0) > 0;
  while (cells.length > 0 || isCovered()) {
    const cell = isCovered() ? undefined : cells.shift();
    if (!cell) {
      covered[filled.length] = (covered[filled.length] ?? 0) - 1;
      filled.push(emptyCell(row));
      continue;
    }
    const width = Math.min(cell.colSpan, WIDEST_SPAN);
    for (let at = 0; at < width; at++) {
      covered[filled.length] = cell.rowSpan - 1;
      filled.push(at === 0 ? cell : emptyCell(row));
    }
    cell.removeAttribute('colspan');
    cell.removeAttribute('rowspan');
  }
  row.replaceChildren(...filled);
}

/** A head in a row of heads, else a plain cell. */
function emptyCell(row: HTMLTableRowElement): Element {
  const isHead = Array.from(row.cells).every(({ localName }) => localName === 'th');
  return row.ownerDocument.createElement(isHead ? 'th' : 'td');
}

/** Puts each table into a box of its own that scrolls, also by keyboard, so that the page never does sideways. */
export function boxTables(body: DocumentFragment, label: string): void {
  for (const table of body.querySelectorAll('table')) {
    const box = body.ownerDocument.createElement('div');
    box.className = 'table';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', table.caption?.textContent?.trim() || label);
    table.replaceWith(box);
    box.append(table);
    for (const cell of table.querySelectorAll('td, th'))
      cell.classList.toggle('sentence', (cell.textContent ?? '').trim().length >= LEAST_SENTENCE);
  }
}

/** Letters of a cell that is read rather than looked up: its column must not be squeezed to two words a line. */
const LEAST_SENTENCE = 24;

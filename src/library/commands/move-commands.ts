import { rowHeightOf } from '../list/use-visible-rows.ts';
import { hasFocus } from './has-focus.ts';
import type { ListParts } from './list-parts.ts';

/** Commands that go to another row, and select what lies between when `isExtending`. */
export function moveCommands({ listing, rows, selection, list }: ListParts) {
  const move = (index: number, isExtending: boolean) => {
    if (isExtending && listing) {
      const { active, position } = rows;
      const from = active?.index === position ? active.id : position;
      selection.extendTo(from, Math.max(0, Math.min(index, listing.total - 1)));
    }
    rows.goTo(index);
  };
  return {
    next: (isExtending: boolean) =>
      move(hasFocus(list.current) ? rows.position + 1 : rows.position, isExtending),
    previous: (isExtending: boolean) => move(rows.position - 1, isExtending),
    first: (isExtending: boolean) => move(0, isExtending),
    last: (isExtending: boolean) => move((listing?.total ?? 1) - 1, isExtending),
    pageDown: (isExtending: boolean) => move(rows.position + pageOf(list.current), isExtending),
    pageUp: (isExtending: boolean) => move(rows.position - pageOf(list.current), isExtending),
  };
}

/** Rows that a page has. */
function pageOf(list: HTMLElement | null): number {
  if (!list) return 1;
  return Math.max(1, Math.floor(window.innerHeight / rowHeightOf(list)) - 2);
}

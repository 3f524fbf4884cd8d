import { rowHeightOf } from '../list/use-visible-rows.ts';
import { hasFocus } from './has-focus.ts';
import type { ListParts } from './list-parts.ts';

/** Commands that go to another row, and select what lies between when `isExtending`. */
export function moveCommands({ listing, cursor, selection, list }: ListParts) {
  const move = (index: number, isExtending: boolean) => {
    if (isExtending && listing) {
      const { active, position } = cursor;
      const from = active?.index === position ? active.id : position;
      selection.extendTo(from, Math.max(0, Math.min(index, listing.total - 1)));
    }
    cursor.goTo(index);
  };
  return {
    next: (isExtending: boolean) =>
      move(hasFocus(list.current) ? cursor.position + 1 : cursor.position, isExtending),
    previous: (isExtending: boolean) => move(cursor.position - 1, isExtending),
    first: (isExtending: boolean) => move(0, isExtending),
    last: (isExtending: boolean) => move((listing?.total ?? 1) - 1, isExtending),
    pageDown: (isExtending: boolean) => move(cursor.position + pageOf(list.current), isExtending),
    pageUp: (isExtending: boolean) => move(cursor.position - pageOf(list.current), isExtending),
  };
}

/** Rows that a page has. */
function pageOf(list: HTMLElement | null): number {
  if (!list) return 1;
  return Math.max(1, Math.floor(window.innerHeight / rowHeightOf(list)) - 2);
}

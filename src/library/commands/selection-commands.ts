import { hasFocus } from './has-focus.ts';
import type { ListParts } from './list-parts.ts';

/** Commands that change what is selected. */
export function selectionCommands({ cursor, selection, list }: ListParts) {
  const { active } = cursor;
  return {
    select: (id: string, index: number, isRange: boolean) => {
      if (isRange) selection.extendTo(id, index);
      else selection.toggle(id);
    },
    toggleActive: () => active && selection.toggle(active.id),
    selectAll: () => selection.selectAll(),
    clear: () => {
      const isHere = hasFocus(list.current);
      selection.clear();
      // The bar with its buttons goes.
      if (!isHere) cursor.goTo(cursor.position);
    },
  };
}

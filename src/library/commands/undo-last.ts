import { hasFocus } from './has-focus.ts';
import type { ListParts } from './list-parts.ts';

/** Takes the last thing back, and goes to what comes back by it. */
export async function undoLast({ actions, rows, list, field }: ListParts): Promise<void> {
  if (!actions.done?.undo) return;
  const wasInList = hasFocus(list.current);
  // The button goes.
  if (!wasInList) field.current?.focus();
  const [first] = (await actions.undo()) ?? [];
  if (first !== undefined) rows.seek(first);
  else if (!wasInList) rows.goTo(rows.position);
}

import { hasFocus } from './has-focus.ts';
import type { ListParts } from './list-parts.ts';

/** Takes the last thing back, and goes to what comes back by it. */
export async function undoLast({ actions, cursor, list, field }: ListParts): Promise<void> {
  if (!actions.done?.undo) return;
  const wasInList = hasFocus(list.current);
  // The button goes.
  if (!wasInList) field.current?.focus();
  const [first] = (await actions.undo()) ?? [];
  if (first !== undefined) cursor.seek(first);
  else if (!wasInList) cursor.goTo(cursor.position);
}

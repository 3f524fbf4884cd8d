import type { NoteLabels } from '../worker/shelf.ts';
import { hasFocus } from './has-focus.ts';
import type { ListParts } from './list-parts.ts';

/** Ids of what commands act on: of the one note that they are for, of what is selected, or else of the active row. */
export function readTargets({
  only,
  selection,
  cursor: { active },
}: Pick<ListParts, 'only' | 'selection' | 'cursor'>): string[] {
  if (only !== null) return [only];
  if (selection.ids.size > 0) return [...selection.ids];
  return active ? [active.id] : [];
}

/** Whether the user can see what commands act on: what is selected, has the focus, or is shown beside the list. */
export function isTargetSeen({
  only,
  selection,
  cursor: { active },
  list,
  shownId,
}: Pick<ListParts, 'only' | 'selection' | 'cursor' | 'list' | 'shownId'>): boolean {
  if (only !== null) return true;
  return selection.ids.size > 0 || hasFocus(list.current) || (active !== null && active.id === shownId);
}

/** What is known of some notes. */
export function describeNotes(
  { ask, listing }: Pick<ListParts, 'ask' | 'listing'>,
  ids: string[],
): Promise<NoteLabels[]> {
  return ask('describe', ids).catch(() => {
    // Without the worker, what is shown is all that is known.
    const shown = listing?.rows.map(({ note }) => note) ?? [];
    return shown.filter(({ id }) => ids.includes(id));
  });
}

import { type NoteActions, noteActions } from './note-actions.ts';
import { type TagActions, tagActions } from './tag-actions.ts';
import { type Undo, useUndo } from './use-undo.ts';

export type Actions = NoteActions & TagActions & Omit<Undo, 'run' | 'runUndoable'>;

/** Changes notes through the background, and remembers the way back. */
export function useActions(): Actions {
  const undo = useUndo();
  return { ...undo, ...noteActions(undo), ...tagActions(undo) };
}

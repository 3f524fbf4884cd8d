import { READING_STATES, type ReadingState } from '../../notes/note.ts';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';
import { shorten } from '../../ui/shorten.ts';
import type { NoteLabels } from '../worker/shelf.ts';
import { MOST_REPEATED, type Undo } from './use-undo.ts';

/** Each answers whether it has been done. */
export type NoteActions = {
  /** @param title of the only note; null for several */
  remove: (ids: string[], title: string | null) => Promise<boolean>;
  restore: (ids: string[]) => Promise<boolean>;
  removeForGood: (ids: string[]) => Promise<boolean>;
  setState: (notes: NoteLabels[], state: ReadingState) => Promise<boolean>;
};

/** Puts notes into the bin and takes them out, and changes their state. */
export function noteActions({ run, runUndoable }: Pick<Undo, 'run' | 'runUndoable'>): NoteActions {
  const setStates = async (notes: NoteLabels[]) => {
    for (const state of READING_STATES) {
      const ids = notes.filter((note) => note.state === state).map(({ id }) => id);
      if (ids.length > 0 && !(await run(callBackground('changeNotes', ids, { state })))) return false;
    }
    return true;
  };
  return {
    remove: (ids, title) =>
      runUndoable(
        callBackground('deleteNotes', ids),
        title === null
          ? t('library_deleted_many', ids.length)
          : t('library_deleted', shorten(title, MOST_REPEATED)),
        async () => ((await run(callBackground('restoreNotes', ids))) ? ids : null),
      ),
    restore: (ids) =>
      runUndoable(callBackground('restoreNotes', ids), t('library_restored', ids.length), async () =>
        (await run(callBackground('deleteNotes', ids))) ? ids : null,
      ),
    removeForGood: (ids) =>
      runUndoable(callBackground('removeForGood', ids), t('library_removed', ids.length), null),
    setState: (notes, state) => {
      const ids = notes.map(({ id }) => id);
      const text = t('library_state_set', notes.length, t(`note_state_${state}`));
      return runUndoable(callBackground('changeNotes', ids, { state }), text, async () =>
        (await setStates(notes)) ? [] : null,
      );
    },
  };
}

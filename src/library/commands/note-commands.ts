import type { NoteSummary, ReadingState } from '../../notes/note.ts';
import { titleOf } from '../../ui/title-of.ts';
import type { NoteLabels } from '../worker/shelf.ts';
import type { ListParts } from './list-parts.ts';
import { describeNotes, readTargets } from './targets.ts';

/** Commands that put notes into the bin and take them out, and change their state. */
export function noteCommands(parts: ListParts) {
  const { actions, selection, isBin, setDialog } = parts;
  const withLabels = async (work: (notes: NoteLabels[]) => Promise<boolean>) => {
    const ids = readTargets(parts);
    if (ids.length > 0) await work(await describeNotes(parts, ids));
  };
  return {
    remove: async (ids = readTargets(parts)) => {
      if (ids.length === 0 || isBin) return;
      const [only] = ids;
      const note = ids.length === 1 && only !== undefined ? findShown(parts, only) : null;
      if (await actions.remove(ids, note && titleOf(note))) selection.takeOut(ids);
    },
    restore: async (ids = readTargets(parts)) => {
      if (ids.length > 0 && (await actions.restore(ids))) selection.takeOut(ids);
    },
    /** Asks first. */
    removeForGood: () => {
      const ids = readTargets(parts);
      if (ids.length > 0) setDialog({ kind: 'remove', ids });
    },
    removeNow: async (ids: string[]) => {
      setDialog(null);
      if (await actions.removeForGood(ids)) selection.takeOut(ids);
    },
    setState: (state: ReadingState) => withLabels((notes) => actions.setState(notes, state)),
    toggleRead: () => withLabels((notes) => actions.setState(notes, readOrUnread(notes))),
  };
}

function findShown({ listing, cursor: { active } }: ListParts, id: string): NoteSummary | null {
  const row = listing?.rows.find(({ note }) => note.id === id);
  return row?.note ?? (active?.id === id ? active.row.note : null);
}

/** All become read, unless all are. */
const readOrUnread = (notes: NoteLabels[]): ReadingState =>
  notes.every(({ state }) => state === 'read') ? 'unread' : 'read';

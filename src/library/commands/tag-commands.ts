import { withoutTag, withTag } from '../../notes/tags.ts';
import type { NoteLabels } from '../worker/shelf.ts';
import type { ListParts } from './list-parts.ts';
import { describeNotes, readTargets } from './targets.ts';

/** Commands that open the dialog of tags, and change what it shows. */
export function tagCommands(parts: ListParts) {
  const { actions, isBin, setDialog } = parts;
  const change = async (
    changing: Promise<boolean>,
    notes: NoteLabels[],
    tags: (note: NoteLabels) => string[],
  ) => {
    if (!(await changing)) return false;
    // It may have been closed meanwhile, or show other notes.
    setDialog((open) => {
      if (open?.kind !== 'tags' || idsOf(open.notes) !== idsOf(notes)) return open;
      return { kind: 'tags', notes: open.notes.map((note) => ({ ...note, tags: tags(note) })) };
    });
    return true;
  };
  return {
    tag: async () => {
      const ids = readTargets(parts);
      if (ids.length > 0 && !isBin) setDialog({ kind: 'tags', notes: await describeNotes(parts, ids) });
    },
    addTags: (notes: NoteLabels[], added: string[]) =>
      change(actions.addTags(notes, added), notes, ({ tags }) => added.reduce(withTag, tags)),
    removeTag: (notes: NoteLabels[], tag: string) =>
      change(actions.removeTag(notes, tag), notes, ({ tags }) => withoutTag(tags, tag)),
  };
}

const idsOf = (notes: NoteLabels[]) => notes.map(({ id }) => id).join();

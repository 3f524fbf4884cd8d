import type { Highlight } from './highlights.ts';
import { type Keyed, keysOf } from './identity.ts';
import type { Note, ReadingState } from './note.ts';
import { type NotesTransaction, putListing, putNote } from './put-note.ts';
import { countRevisionsIn, findByKeys, isNote, writeNotes } from './store.ts';
import { withoutTag, withTag } from './tags.ts';

/** What of notes can be changed, of many at once. */
export type NotesChange = { state: ReadingState } | { addTag: string } | { removeTag: string };

/**
 * Changes notes; an id without a note, or of a deleted one, is passed over.
 * @returns how many were there
 */
export function changeNotes(ids: string[], change: NotesChange, now: Date): Promise<number> {
  return writeEach(ids, (note) => {
    if (note.deletedAt !== null) return null;
    if ('state' in change) return { ...note, state: change.state, changedAt: now.toISOString() };
    const tags =
      'addTag' in change ? withTag(note.tags, change.addTag) : withoutTag(note.tags, change.removeTag);
    return { ...note, tags, changedAt: now.toISOString() };
  });
}

/**
 * Writes a note's memo; an empty one is none.
 * @param known what the memo may be that it takes the place of; any other was written elsewhere meanwhile and stays, before it
 * @returns the memo as it is then; null when there is no such note, or when it has been deleted
 */
export async function writeMemo(
  id: string,
  memo: string,
  known: string[],
  now: Date,
): Promise<string | null> {
  let written = memo;
  const count = await writeEach([id], (note) => {
    if (note.deletedAt !== null) return null;
    written = keepOthers(note.memo, memo, known, '\n\n');
    return { ...note, memo: written, changedAt: now.toISOString() };
  });
  return count > 0 ? written : null;
}

/**
 * Writes a text of the user's, which takes the place of what its writer knew.
 * @param known what the stored text may be; any other was written elsewhere meanwhile and stays, before the new one
 */
export function keepOthers(stored: string, written: string, known: string[], between: string): string {
  const isOthers = stored !== '' && stored !== written && !known.includes(stored);
  if (!isOthers) return written;
  return written === '' ? stored : stored + between + written;
}

/**
 * Changes the highlights of a note, or of that of an article.
 * @param change makes the new list out of the old one; null leaves it as it is
 * @returns the note's id and the new list; null when the article has no note, or when nothing was changed
 */
export function changeHighlights(
  target: Keyed | Note,
  change: (highlights: Highlight[]) => Highlight[] | null,
  now: Date,
): Promise<{ id: string; highlights: Highlight[] } | null> {
  return writeNotes(async (tx) => {
    const store = tx.objectStore('notes');
    const note = isNote(target)
      ? await store.get(target.id)
      : await findByKeys((key) => store.index('keys').get(key), keysOf(target));
    const highlights = note ? change(note.highlights) : null;
    if (!note || !highlights) return null;
    const changed = { ...note, highlights, changedAt: now.toISOString() };
    await putNote(tx, changed, await countRevisionsIn(tx, note.id));
    return { id: note.id, highlights };
  });
}

/** Marks notes as deleted; they can be restored until `emptyBin` removes them. */
export async function deleteNotes(ids: string[], now: Date): Promise<void> {
  await writeEach(ids, (note) => ({ ...note, deletedAt: note.deletedAt ?? now.toISOString() }));
}

/** Takes the mark of deletion off. */
export async function restoreNotes(ids: string[]): Promise<void> {
  await writeEach(ids, (note) => ({ ...note, deletedAt: null }));
}

/** What becomes of a note; null leaves it as it is. */
type Change = (note: Note) => Note | null;

/** @returns how many have been written */
function writeEach(ids: string[], change: Change): Promise<number> {
  return writeNotes(async (tx) => {
    let count = 0;
    for (const id of ids) if (await writeOne(tx, id, change)) count += 1;
    return count;
  });
}

async function writeOne(tx: NotesTransaction, id: string, change: Change): Promise<boolean> {
  const note = await tx.objectStore('notes').get(id);
  const changed = note ? change(note) : null;
  if (!note || !changed) return false;
  const isSearchedAlike = changed.memo === note.memo && String(changed.tags) === String(note.tags);
  const revisions = await countRevisionsIn(tx, id);
  await (isSearchedAlike ? putListing : putNote)(tx, changed, revisions);
  return true;
}

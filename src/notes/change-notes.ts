import type { Article } from '../article/article.ts';
import type { Highlight } from './highlights.ts';
import { keysOf } from './identity.ts';
import type { Note, ReadingState } from './note.ts';
import { type NotesTransaction, putListing, putNote } from './put-note.ts';
import { countRevisionsIn, findByKeys, isNote, writeNotes } from './store.ts';
import { withoutTag, withTag } from './tags.ts';

/** What of notes can be changed, of many at once. */
export type NotesChange = { state: ReadingState } | { addTag: string } | { removeTag: string };

/** Changes notes; an id without a note is passed over. */
export function changeNotes(ids: string[], change: NotesChange, now: Date): Promise<void> {
  return writeEach(ids, (note) => {
    if ('state' in change) return { ...note, state: change.state, changedAt: now.toISOString() };
    const tags =
      'addTag' in change ? withTag(note.tags, change.addTag) : withoutTag(note.tags, change.removeTag);
    return { ...note, tags, changedAt: now.toISOString() };
  });
}

/**
 * Writes a note's memo; an empty one is none.
 * @param known what the memo may be that it takes the place of; any other was written elsewhere meanwhile and stays, before it
 * @returns the memo as it is then
 */
export async function writeMemo(id: string, memo: string, known: string[], now: Date): Promise<string> {
  let written = memo;
  await writeEach([id], (note) => {
    const isOthers = note.memo !== '' && note.memo !== memo && !known.includes(note.memo);
    if (isOthers) written = memo === '' ? note.memo : `${note.memo}\n\n${memo}`;
    return { ...note, memo: written, changedAt: now.toISOString() };
  });
  return written;
}

/**
 * Changes the highlights of a note, or of that of an article.
 * @param change makes the new list out of the old one
 * @returns the note's id and the new list; null when the article has no note
 */
export function changeHighlights(
  target: Pick<Article, 'url' | 'canonicalUrl'> | Note,
  change: (highlights: Highlight[]) => Highlight[],
  now: Date,
): Promise<{ id: string; highlights: Highlight[] } | null> {
  return writeNotes(async (tx) => {
    const store = tx.objectStore('notes');
    const note = isNote(target)
      ? await store.get(target.id)
      : await findByKeys((key) => store.index('keys').get(key), keysOf(target));
    if (!note) return null;
    const highlights = change(note.highlights);
    const changed = { ...note, highlights, changedAt: now.toISOString() };
    await putNote(tx, changed, await countRevisionsIn(tx, note.id));
    return { id: note.id, highlights };
  });
}

/** Marks notes as deleted; they can be restored until `emptyBin` removes them. */
export function deleteNotes(ids: string[], now: Date): Promise<void> {
  return writeEach(ids, (note) => ({ ...note, deletedAt: note.deletedAt ?? now.toISOString() }));
}

/** Takes the mark of deletion off. */
export function restoreNotes(ids: string[]): Promise<void> {
  return writeEach(ids, (note) => ({ ...note, deletedAt: null }));
}

function writeEach(ids: string[], change: (note: Note) => Note): Promise<void> {
  return writeNotes(async (tx) => {
    for (const id of ids) await writeOne(tx, id, change);
  });
}

async function writeOne(tx: NotesTransaction, id: string, change: (note: Note) => Note): Promise<void> {
  const note = await tx.objectStore('notes').get(id);
  if (!note) return;
  const changed = change(note);
  const isSearchedAlike = changed.memo === note.memo && String(changed.tags) === String(note.tags);
  const revisions = await countRevisionsIn(tx, id);
  await (isSearchedAlike ? putListing : putNote)(tx, changed, revisions);
}

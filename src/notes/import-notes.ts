import { mergeNotes } from './backup/merge-note.ts';
import { transact, withDatabase } from './database.ts';
import { keysOf } from './identity.ts';
import { LONGEST_MEMO, LONGEST_REMARK } from './limits.ts';
import { joinRevisions } from './listing.ts';
import type { Note, WholeNote } from './note.ts';
import { NOTE_STORES, type NotesTransaction, putNote } from './put-note.ts';
import { findByKeys, freeKeys, revisionRange } from './store.ts';

/** What became of a row of an import. */
export type Taken =
  | 'added'
  | 'merged'
  /** The note has all of it already. */
  | 'same'
  /** The memo, or a remark, would be longer than one may be: the note stays as it was. */
  | 'too-long';

/** Lays rows of an import aside; the notes are not touched. A row's number must be its own. */
export function layAside(rows: { row: number; note: WholeNote }[]): Promise<void> {
  return transact(['imports'], async (tx) => {
    await Promise.all(rows.map((row) => tx.objectStore('imports').put(row)));
  });
}

/** Forgets what was laid aside. */
export function dropLaidAside(): Promise<void> {
  return withDatabase((database) => database.clear('imports'));
}

/**
 * Takes over everything that was laid aside, in one transaction: all rows or none. A row whose article has a note is
 * merged into it, unless the two are too long together; nothing is deleted.
 * @param take learns what became of each row
 * @throws DOMException (QuotaExceededError, …); nothing is changed then
 */
export function takeOver(take: (row: number, taken: Taken) => void): Promise<void> {
  return transact([...NOTE_STORES, 'imports'], async (tx) => {
    // The type of a transaction over more stores than a function needs is another one.
    const notes = tx as unknown as NotesTransaction;
    const imports = tx.objectStore('imports');
    for (let cursor = await imports.openCursor(); cursor; cursor = await cursor.continue()) {
      const { row, note } = cursor.value;
      take(row, await takeRow(notes, note));
    }
    await imports.clear();
  });
}

async function takeRow(tx: NotesTransaction, imported: WholeNote): Promise<Taken> {
  const existing = await findExisting(tx, imported);
  if (!existing) {
    await putWhole(tx, imported);
    return 'added';
  }
  const before = joinRevisions(
    existing,
    await tx.objectStore('revisions').getAll(revisionRange(existing.id)),
  );
  const merged = mergeNotes(before, imported);
  if (JSON.stringify(merged) === JSON.stringify(before)) return 'same';
  if (isTooLong(merged)) return 'too-long';
  await putWhole(tx, merged);
  return 'merged';
}

function isTooLong({ memo, highlights }: WholeNote): boolean {
  return memo.length > LONGEST_MEMO || highlights.some(({ remark }) => remark.length > LONGEST_REMARK);
}

async function findExisting(tx: NotesTransaction, note: Note): Promise<Note | undefined> {
  const store = tx.objectStore('notes');
  const same = await findByKeys(
    (key) => store.index('keys').get(key),
    [...note.keys, ...keysOf(note.article)],
  );
  return same ?? store.get(note.id);
}

/** Keys of another note stay with it. */
async function putWhole(tx: NotesTransaction, { revisions, ...note }: WholeNote): Promise<void> {
  const keys = await freeKeys(tx, note.id, [...note.keys, ...keysOf(note.article)]);
  const store = tx.objectStore('revisions');
  await store.delete(revisionRange(note.id));
  for (const revision of revisions) await store.put({ ...revision, noteId: note.id });
  await putNote(tx, { ...note, keys }, revisions.length);
}

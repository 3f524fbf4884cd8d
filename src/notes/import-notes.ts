import type { Article } from '../article/article.ts';
import { mergeNotes } from './backup/merge-note.ts';
import { transact } from './database.ts';
import { keysOf } from './identity.ts';
import { LONGEST_MEMO, LONGEST_REMARK } from './limits.ts';
import { joinRevisions } from './listing.ts';
import type { Note, WholeNote } from './note.ts';
import { isOneText } from './one-article.ts';
import { NOTE_STORES, type NotesTransaction, putNote } from './put-note.ts';
import { findByKeys, freeKeys, releaseKeys, revisionRange } from './store.ts';

/** What became of a row of an import. */
export type Taken =
  | 'added'
  | 'merged'
  /** The note has all of it already. */
  | 'same'
  /** The memo, or a remark, would be longer than one may be: the note stays as it was. */
  | 'too-long';

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
    await putWhole(tx, await makeOwn(tx, imported));
    return 'added';
  }
  const before = joinRevisions(
    existing,
    await tx.objectStore('revisions').getAll(revisionRange(existing.id)),
  );
  const merged = await withFreeKeys(tx, mergeNotes(before, imported), imported.article);
  if (JSON.stringify(merged) === JSON.stringify(before)) return 'same';
  if (isTooLong(merged)) return 'too-long';
  await putWhole(tx, merged);
  return 'merged';
}

function isTooLong({ memo, highlights }: WholeNote): boolean {
  return memo.length > LONGEST_MEMO || highlights.some(({ remark }) => remark.length > LONGEST_REMARK);
}

/**
 * By the addresses of its article alone a note is known for sure. Further keys and the id are what the file says, which
 * somebody may have made out of that of another note: they count when the texts are of one article.
 */
async function findExisting(tx: NotesTransaction, note: Note): Promise<Note | undefined> {
  const store = tx.objectStore('notes');
  const byKeys = (keys: string[]) => findByKeys((key) => store.index('keys').get(key), keys);
  await releaseKeys(tx, note.article);
  const same = await byKeys(keysOf(note.article));
  if (same) return same;
  const claimed = [await byKeys(note.keys), await store.get(note.id)];
  return claimed.find((other) => other && isOneText(note.article, other.article));
}

/** A note that is not there yet, under an id that no other note has. */
async function makeOwn(tx: NotesTransaction, note: WholeNote): Promise<WholeNote> {
  const isTaken = (await tx.objectStore('notes').getKey(note.id)) !== undefined;
  return withFreeKeys(tx, isTaken ? { ...note, id: crypto.randomUUID() } : note, note.article);
}

/** A note that is known by the addresses of an article too; keys of another note stay with it. */
async function withFreeKeys(tx: NotesTransaction, note: WholeNote, article: Article): Promise<WholeNote> {
  return { ...note, keys: await freeKeys(tx, note.id, [...note.keys, ...keysOf(article)]) };
}

async function putWhole(tx: NotesTransaction, { revisions, ...note }: WholeNote): Promise<void> {
  const store = tx.objectStore('revisions');
  await store.delete(revisionRange(note.id));
  for (const revision of revisions) await store.put({ ...revision, noteId: note.id });
  await putNote(tx, note, revisions.length);
}

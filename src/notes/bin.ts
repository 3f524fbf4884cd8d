import { DAY } from '../base/korean-time.ts';
import { withDatabase } from './database.ts';
import { NOTE_STORES, type NotesTransaction } from './put-note.ts';
import { revisionRange, writeNotes } from './store.ts';

/** How long a deleted note can be brought back. */
const BIN_DAYS = 30;

/** Removes for good what was deleted more than 30 days before `now`. */
export async function emptyBin(now: Date): Promise<void> {
  const due = IDBKeyRange.upperBound(new Date(now.getTime() - BIN_DAYS * DAY).toISOString());
  // Nearly always nothing is due, and what writes makes whoever woke the background wait.
  if ((await withDatabase((database) => database.countFromIndex('notes', 'deletedAt', due))) === 0) return;
  return writeNotes(async (tx) => {
    const index = tx.objectStore('notes').index('deletedAt');
    for (const id of await index.getAllKeys(due)) await remove(tx, id);
  });
}

/** Removes deleted notes for good, at the user's word; notes that are not in the bin stay. */
export function removeForGood(ids: string[]): Promise<void> {
  return writeNotes(async (tx) => {
    for (const id of ids) {
      const note = await tx.objectStore('notes').get(id);
      if (note && note.deletedAt !== null) await remove(tx, id);
    }
  });
}

function remove(tx: NotesTransaction, id: string): Promise<unknown> {
  return Promise.all(
    NOTE_STORES.map((name) => tx.objectStore(name).delete(name === 'revisions' ? revisionRange(id) : id)),
  );
}

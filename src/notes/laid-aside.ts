// Apart from what takes the rows over: the notes page needs this whenever it opens.
import { transact, withDatabase } from './database.ts';
import type { WholeNote } from './note.ts';

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

import type { IDBPTransaction, StoreNames } from 'idb';
import { abort } from './abort.ts';
import { type NotesDatabase, type NotesSchema, openNotesDatabase } from './schema.ts';

/** Opens and closes for each use: the background may die at any moment and holds nothing between. */
export async function withDatabase<Result>(
  use: (database: NotesDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openNotesDatabase();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/**
 * Writes in one transaction: all of it is done or nothing, and it is on disk when this resolves.
 * @throws what `write` or the database throws, after everything has been undone
 */
export function transact<Names extends StoreNames<NotesSchema>[], Result>(
  names: Names,
  write: (tx: IDBPTransaction<NotesSchema, Names, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  return withDatabase(async (database) => {
    const tx = database.transaction(names, 'readwrite', { durability: 'strict' });
    // Its failure is what `write` fails of, or what `done` is awaited for below.
    tx.done.catch(() => undefined);
    try {
      const result = await write(tx);
      await tx.done;
      return result;
    } catch (error) {
      abort(tx);
      throw tx.error ?? error;
    }
  });
}

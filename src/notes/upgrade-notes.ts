import type { IDBPTransaction, StoreNames } from 'idb';
import { keysOf } from './identity.ts';
import type { Note } from './note.ts';
import { type NotesTransaction, putNote } from './put-note.ts';
import type { NotesDatabase, NotesSchema } from './schema.ts';

type Upgrade = IDBPTransaction<NotesSchema, StoreNames<NotesSchema>[], 'versionchange'>;

/** A note as versions 1 and 2 kept it; version 1 knew no highlights. */
type FormerNote = Omit<Note, 'keys' | 'memo' | 'tags' | 'state' | 'changedAt' | 'highlights'> &
  Partial<Pick<Note, 'highlights'>>;

/**
 * Brings a database of any former version to the present one, in the transaction that opens it: it is either there
 * whole or as it was.
 * @param version that it has; 0 when there was none
 */
export async function upgradeNotes(database: NotesDatabase, version: number, tx: Upgrade): Promise<void> {
  if (version < 1) makeFirstStores(database);
  if (version < 2) database.createObjectStore('places', { keyPath: 'key' }).createIndex('at', 'at');
  if (version < 3) await upgradeToThree(database, tx);
}

function makeFirstStores(database: NotesDatabase): void {
  for (const name of ['notes', 'summaries', 'texts'] as const) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
}

/** Since version 3 a note is known by all addresses of its article, and has a memo, tags, a state and revisions. */
async function upgradeToThree(database: NotesDatabase, tx: Upgrade): Promise<void> {
  database.createObjectStore('revisions', { keyPath: ['noteId', 'number'] });
  database.createObjectStore('imports', { keyPath: 'row' });
  dropIndex(tx, 'notes', 'canonicalUrl');
  dropIndex(tx, 'summaries', 'savedAt');
  const taken = new Set<string>();
  for (let cursor = await tx.objectStore('notes').openCursor(); cursor; cursor = await cursor.continue()) {
    const note = completeNote(cursor.value as FormerNote, taken);
    await putNote(tx as unknown as NotesTransaction, note, 0);
  }
  // Only now, when no two notes have a key in common.
  tx.objectStore('notes').createIndex('keys', 'keys', { unique: true, multiEntry: true });
  tx.objectStore('notes').createIndex('deletedAt', 'deletedAt');
  tx.objectStore('summaries').createIndex('listedAt', 'listedAt');
}

/** Of two notes that turn out to be of one article, the first has the keys; none is merged or lost. */
function completeNote(former: FormerNote, taken: Set<string>): Note {
  const keys = keysOf(former.article).filter((key) => !taken.has(key));
  for (const key of keys) taken.add(key);
  const { highlights = [], ...rest } = former;
  return { ...rest, keys, highlights, memo: '', tags: [], state: 'unread', changedAt: former.updatedAt };
}

function dropIndex(tx: Upgrade, storeName: 'notes' | 'summaries', index: string): void {
  // Indexes of former versions are not in the types of this one.
  const store = tx.objectStore(storeName) as unknown as IDBObjectStore;
  if (store.indexNames.contains(index)) store.deleteIndex(index);
}

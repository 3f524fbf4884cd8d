import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import type { Note, NoteSummary } from './note.ts';
import type { Place } from './places.ts';

/** A list row, with the mark of deletion so that a list needs no look at the whole note. */
export type StoredSummary = NoteSummary & { deletedAt: string | null };

export interface NotesSchema extends DBSchema {
  /** Whole notes. The unique index is what keeps one note per article, whoever saves at the same time. */
  notes: { key: string; value: Note; indexes: { canonicalUrl: string } };
  /** What lists show: small, so that opening the notes page never reads bodies. */
  summaries: { key: string; value: StoredSummary; indexes: { savedAt: string } };
  /** Normalised text of each note, alone: searching scans it (word indexes miss Korean particles and compounds). */
  texts: { key: string; value: { id: string; text: string } };
  /** How far articles have been read, with a note or without. */
  places: { key: string; value: Place; indexes: { at: string } };
}

export type NotesDatabase = IDBPDatabase<NotesSchema>;

export const databaseName = 'jeongdok-notes';
export const databaseVersion = 2;

/**
 * Opens the database, making it first when it is not there.
 * @throws DOMException when it cannot be opened (VersionError: a newer version of ours has written it)
 */
export function openNotesDatabase(): Promise<NotesDatabase> {
  return openDB<NotesSchema>(databaseName, databaseVersion, {
    async upgrade(database, version, _, tx) {
      if (version < 1) makeNotes(database);
      if (version < 2) {
        database.createObjectStore('places', { keyPath: 'key' }).createIndex('at', 'at');
        await addHighlightLists(tx.objectStore('notes'));
      }
    },
    // A newer version of ours wants to upgrade: let it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

function makeNotes(database: NotesDatabase): void {
  database.createObjectStore('notes', { keyPath: 'id' }).createIndex('canonicalUrl', 'article.canonicalUrl', {
    unique: true,
  });
  database.createObjectStore('summaries', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
  database.createObjectStore('texts', { keyPath: 'id' });
}

/** Notes of version 1 had no highlights. */
async function addHighlightLists(
  notes: IDBPObjectStore<NotesSchema, StoreNames<NotesSchema>[], 'notes', 'versionchange'>,
): Promise<void> {
  for (let cursor = await notes.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, highlights: [] });
  }
}

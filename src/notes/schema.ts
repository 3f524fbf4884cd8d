import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { abort } from './abort.ts';
import type { Note, NoteSummary, Revision, WholeNote } from './note.ts';
import type { Place } from './places.ts';
import { DATABASE_BLOCKED } from './storage-failure.ts';
import { upgradeNotes } from './upgrade-notes.ts';

/** A list row. `listedAt` is `savedAt` of a note that is there and missing in one that was deleted. */
export type StoredSummary = NoteSummary & { listedAt?: string };

/** What searching and comparing need of a note, apart from it: they read those of every note. */
export type StoredText = {
  id: string;
  /** From `searchableText`. */
  text: string;
  /** From `sketchOf`; null for a text too short to tell. */
  sketch: Uint32Array | null;
};

export interface NotesSchema extends DBSchema {
  /** Whole notes. The unique index is what keeps one note per article, whoever saves at the same time. */
  notes: { key: string; value: Note; indexes: { keys: string; deletedAt: string } };
  /** What lists show: small, so that opening the notes page never reads bodies. */
  summaries: { key: string; value: StoredSummary; indexes: { listedAt: string } };
  /** Searching scans these: word indexes miss Korean particles and compounds. */
  texts: { key: string; value: StoredText };
  revisions: { key: [string, number]; value: Revision };
  /** How far articles have been read, with a note or without. */
  places: { key: string; value: Place; indexes: { at: string } };
  /** An import that has been read and not yet been taken over. */
  imports: { key: number; value: { row: number; note: WholeNote } };
}

export type NotesDatabase = IDBPDatabase<NotesSchema>;

const DATABASE_NAME = 'jeongdok-notes';
export const DATABASE_VERSION = 3;

/** How long another page of ours may take to let go of the database, in milliseconds. */
const PATIENCE = 8000;

/** Another page of ours, or another window, holds the database in an older form and does not let go. */
class DatabaseBlocked extends Error {
  override name = DATABASE_BLOCKED;
}

/**
 * Opens the database, making it first when it is not there.
 * @throws what upgrading it throws; it stays as it was then
 * @throws DOMException when it cannot be opened (VersionError: a newer version of ours has written it)
 * @throws DatabaseBlocked
 */
export function openNotesDatabase(): Promise<NotesDatabase> {
  return new Promise((resolve, reject) => {
    let hasGivenUp = false;
    /** Why the upgrade failed; an opening that is undone tells only that it was. */
    let cause: unknown = null;
    // Not by the event `blocked`: who waits behind another that is blocked gets none.
    const timer = setTimeout(() => {
      hasGivenUp = true;
      reject(new DatabaseBlocked('expected the older database to be closed, it stayed open'));
    }, PATIENCE);
    openDB<NotesSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(database, version, _, tx) {
        // It is our turn, however long it takes.
        clearTimeout(timer);
        tx.done.catch(() => undefined);
        // Nobody waits for it: what it throws would end the upgrade in its middle, and keep what was done until then.
        upgradeNotes(database, version, tx).catch((error: unknown) => {
          cause = error;
          abort(tx);
        });
      },
      // A newer version of ours wants to upgrade: let it.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
      .then(
        (database) => {
          if (hasGivenUp) database.close();
          resolve(database);
        },
        (error: unknown) => reject(cause ?? error),
      )
      .finally(() => clearTimeout(timer));
  });
}

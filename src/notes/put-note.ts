import type { IDBPTransaction } from 'idb';
import type { Note } from './note.ts';
import type { NotesSchema } from './schema.ts';
import { searchableText } from './search/searchable-text.ts';
import { sketchOf } from './similar/sketch.ts';
import { summarize } from './summary.ts';

/** Where the parts of a note are. */
export const NOTE_STORES: ['notes', 'summaries', 'texts', 'revisions'] = [
  'notes',
  'summaries',
  'texts',
  'revisions',
];

export type NotesTransaction = IDBPTransaction<NotesSchema, typeof NOTE_STORES, 'readwrite'>;

/** Writes a note and all that is derived from it, within a transaction. @param revisionCount as it is from now on */
export function putNote(tx: NotesTransaction, note: Note, revisionCount: number): Promise<unknown> {
  const { id, article } = note;
  const text = { id, text: searchableText(note), sketch: sketchOf(article.text) };
  return Promise.all([putListing(tx, note, revisionCount), tx.objectStore('texts').put(text)]);
}

/** Like `putNote`, where no word that can be searched has changed. */
export function putListing(tx: NotesTransaction, note: Note, revisionCount: number): Promise<unknown> {
  const listed = note.deletedAt === null ? { listedAt: note.savedAt } : {};
  const summary = { ...summarize(note, revisionCount), ...listed };
  return Promise.all([tx.objectStore('notes').put(note), tx.objectStore('summaries').put(summary)]);
}

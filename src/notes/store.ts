import type { IDBPTransaction } from 'idb';
import type { Article } from '../article/article.ts';
import { withDatabase } from './database.ts';
import type { Highlight, NewHighlight } from './highlights.ts';
import type { Note, NoteSummary } from './note.ts';
import type { NotesSchema } from './schema.ts';
import { matchQuery, searchableText } from './search.ts';
import { summarize } from './summary.ts';

const allStores: ['notes', 'summaries', 'texts'] = ['notes', 'summaries', 'texts'];

/** How long a deleted note can be brought back. */
const binDays = 30;

/**
 * Keeps an article. Resolves only when the transaction is on disk: what was acknowledged is not lost.
 * @param now the time to write as saved
 * @returns `already` when the article had a note, which now holds the new article under its old id
 * @throws DOMException (QuotaExceededError, VersionError, …); nothing that was there before is changed then
 */
export async function saveArticle(article: Article, now: Date): Promise<{ id: string; already: boolean }> {
  return withDatabase(async (database) => {
    const tx = database.transaction(allStores, 'readwrite', { durability: 'strict' });
    const { note, already } = renewNote(await findIn(tx, article.canonicalUrl), article, now);
    await Promise.all([...putNote(tx, note), tx.done]);
    return { id: note.id, already };
  });
}

/**
 * Adds a highlight to the note of an article, which is kept by that when it was not.
 * @returns like `saveArticle`, with all highlights of the note, the new one last
 */
export async function addHighlight(
  article: Article,
  highlight: NewHighlight,
  now: Date,
): Promise<{ id: string; already: boolean; highlights: Highlight[] }> {
  return withDatabase(async (database) => {
    const tx = database.transaction(allStores, 'readwrite', { durability: 'strict' });
    const { note, already } = renewNote(await findIn(tx, article.canonicalUrl), article, now);
    const made = { ...highlight, id: crypto.randomUUID(), createdAt: now.toISOString() };
    const highlights = [...note.highlights, made];
    await Promise.all([...putNote(tx, { ...note, highlights }), tx.done]);
    return { id: note.id, already, highlights };
  });
}

/**
 * Changes the highlights of the note of an article.
 * @param change makes the new list out of the old one
 * @returns the new list; empty when the article has no note
 */
export async function changeHighlights(
  canonicalUrl: string,
  change: (highlights: Highlight[]) => Highlight[],
): Promise<Highlight[]> {
  return withDatabase(async (database) => {
    const tx = database.transaction(allStores, 'readwrite', { durability: 'strict' });
    const note = await findIn(tx, canonicalUrl);
    const highlights = note ? change(note.highlights) : [];
    if (note) await tx.objectStore('notes').put({ ...note, highlights });
    await tx.done;
    return highlights;
  });
}

/** The note of an article; null when it has none, or when it has been deleted. */
export async function findNote(canonicalUrl: string): Promise<Note | null> {
  const note = await withDatabase((database) => database.getFromIndex('notes', 'canonicalUrl', canonicalUrl));
  return note && note.deletedAt === null ? note : null;
}

/** @returns null when there is no such note, or when it has been deleted */
export async function readNote(id: string): Promise<Note | null> {
  const note = await withDatabase((database) => database.get('notes', id));
  return note && note.deletedAt === null ? note : null;
}

/**
 * Lists notes, newest first.
 * @param query words that must all occur somewhere in the note; empty lists every note
 */
export async function listNotes(query: string): Promise<NoteSummary[]> {
  return withDatabase(async (database) => {
    const tx = database.transaction(['summaries', 'texts']);
    const summaries = await tx.objectStore('summaries').index('savedAt').getAll();
    const there = summaries.filter((summary) => summary.deletedAt === null).reverse();
    if (query.trim() === '') return there;
    const fits = matchQuery(query);
    const texts = await tx.objectStore('texts').getAll();
    const found = new Set(texts.filter(({ text }) => fits(text)).map(({ id }) => id));
    return there.filter(({ id }) => found.has(id));
  });
}

/** Marks a note as deleted, or takes the mark away. Does nothing when there is no such note. */
export async function markDeleted(id: string, deletedAt: Date | null): Promise<void> {
  await withDatabase(async (database) => {
    const tx = database.transaction(['notes', 'summaries'], 'readwrite', { durability: 'strict' });
    const note = await tx.objectStore('notes').get(id);
    const summary = await tx.objectStore('summaries').get(id);
    const mark = { deletedAt: deletedAt?.toISOString() ?? null };
    if (note) await tx.objectStore('notes').put({ ...note, ...mark });
    if (summary) await tx.objectStore('summaries').put({ ...summary, ...mark });
    await tx.done;
  });
}

/** Removes for good what was deleted more than 30 days before `now`. */
export async function emptyBin(now: Date): Promise<void> {
  const limit = new Date(now.getTime() - binDays * 24 * 60 * 60 * 1000).toISOString();
  await withDatabase(async (database) => {
    const tx = database.transaction(allStores, 'readwrite', { durability: 'strict' });
    for (const { id, deletedAt } of await tx.objectStore('summaries').getAll()) {
      if (deletedAt === null || deletedAt > limit) continue;
      await Promise.all(allStores.map((name) => tx.objectStore(name).delete(id)));
    }
    await tx.done;
  });
}

type NotesTransaction = IDBPTransaction<NotesSchema, typeof allStores, 'readwrite'>;

const findIn = (tx: NotesTransaction, canonicalUrl: string): Promise<Note | undefined> =>
  tx.objectStore('notes').index('canonicalUrl').get(canonicalUrl);

/** The note that an article gets; one that was deleted begins anew, under its old id. */
function renewNote(before: Note | undefined, article: Article, now: Date): { note: Note; already: boolean } {
  const already = before !== undefined && before.deletedAt === null;
  const time = now.toISOString();
  const note: Note = {
    id: before?.id ?? crypto.randomUUID(),
    article,
    highlights: already ? before.highlights : [],
    savedAt: already ? before.savedAt : time,
    updatedAt: time,
    deletedAt: null,
  };
  return { note, already };
}

const putNote = (tx: NotesTransaction, note: Note): Promise<unknown>[] => [
  tx.objectStore('notes').put(note),
  tx.objectStore('summaries').put({ ...summarize(note), deletedAt: null }),
  tx.objectStore('texts').put({ id: note.id, text: searchableText(note.article) }),
];

import type { Article } from '../article/article.ts';
import { transact, withDatabase } from './database.ts';
import { type Highlight, isSamePassage, type NewHighlight } from './highlights.ts';
import { keyOf, keysOf } from './identity.ts';
import type { Note, Revision } from './note.ts';
import { isNoteOf } from './one-article.ts';
import { NOTE_STORES, type NotesTransaction, putNote } from './put-note.ts';
import { renewNote } from './renew-note.ts';
import { isSameText } from './said-text.ts';

/** What became of saving an article. */
export type SavedNote = {
  id: string;
  /** It had a note before. */
  already: boolean;
  /** The note had another text, which is kept as a revision. */
  isRevised: boolean;
};

/**
 * Keeps an article. Resolves only when the transaction is on disk: what was acknowledged is not lost.
 * @param now the time to write as saved
 * @param readAt when it was read from its page; a note that has got a later text since keeps that
 * @throws DOMException (QuotaExceededError, VersionError, …); nothing that was there before is changed then
 */
export function saveArticle(article: Article, now: Date, readAt = now): Promise<SavedNote> {
  return writeNotes(async (tx) => {
    const { note, saved } = await renew(tx, article, now, readAt);
    await putNote(tx, note, await countRevisionsIn(tx, note.id));
    return saved;
  });
}

/**
 * Adds a highlight to a note, or to that of an article, which is kept by that when it was not. Words that are marked
 * already take the new colour instead.
 * @param readAt as in `saveArticle`
 * @returns like `saveArticle`, with all highlights of the note, a new one last
 */
export function addHighlight(
  target: Article | Note,
  highlight: NewHighlight,
  now: Date,
  readAt = now,
): Promise<{ saved: SavedNote; highlights: Highlight[] }> {
  return writeNotes(async (tx) => {
    const known = isNote(target) ? await tx.objectStore('notes').get(target.id) : undefined;
    const { note, saved } = known
      ? { note: known, saved: { id: known.id, already: true, isRevised: false } }
      : await renew(tx, isNote(target) ? target.article : target, now, readAt);
    const highlights = withHighlight(note.highlights, highlight, now);
    const changed = { ...note, highlights, changedAt: now.toISOString() };
    await putNote(tx, changed, await countRevisionsIn(tx, note.id));
    return { saved, highlights };
  });
}

function withHighlight(all: Highlight[], highlight: NewHighlight, now: Date): Highlight[] {
  const before = all.find((one) => isSamePassage(one, highlight));
  if (!before) return [...all, { ...highlight, id: crypto.randomUUID(), createdAt: now.toISOString() }];
  const changed = { ...before, color: highlight.color, remark: highlight.remark || before.remark };
  return all.map((one) => (one === before ? changed : one));
}

/**
 * The note of an article; null when it has none, or when it has been deleted. An article is the same under each of its
 * addresses.
 */
export async function findNote(article: Article): Promise<Note | null> {
  const note = await withDatabase(async (database) => {
    const tx = database.transaction('notes');
    const get = async (key: string) => {
      const found = await tx.store.index('keys').get(key);
      return found && isNoteOf(found, key, article) ? found : undefined;
    };
    return findByKeys(get, keysOf(article));
  });
  return note && note.deletedAt === null ? note : null;
}

/** Whether the page at an address is known to be of an article that has a note. */
export function hasNote(url: string): Promise<boolean> {
  return withDatabase(async (database) => {
    const id = await database.getKeyFromIndex('notes', 'keys', keyOf(url));
    if (id === undefined) return false;
    const summary = await database.get('summaries', id);
    return summary !== undefined && summary.deletedAt === null;
  });
}

/** @returns null when there is no such note, or when it has been deleted */
export async function readNote(id: string): Promise<Note | null> {
  const note = await withDatabase((database) => database.get('notes', id));
  return note && note.deletedAt === null ? note : null;
}

/** Why `readNote` finds none: it has been deleted, or is not there at all. */
export async function whyMissing(id: string): Promise<'deleted' | 'gone'> {
  const key = await withDatabase((database) => database.getKey('notes', id));
  return key === undefined ? 'gone' : 'deleted';
}

/** The texts that a note had before, the oldest first. */
export function readRevisions(id: string): Promise<Revision[]> {
  return withDatabase((database) => database.getAll('revisions', revisionRange(id)));
}

/** How many texts a note had before. */
export function countRevisions(id: string): Promise<number> {
  return withDatabase((database) => database.count('revisions', revisionRange(id)));
}

/** The keys of all revisions of one note. */
export const revisionRange = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** The same as a transaction sees it. */
export const countRevisionsIn = (tx: NotesTransaction, id: string): Promise<number> =>
  tx.objectStore('revisions').count(revisionRange(id));

/** Changes notes in one transaction; see `transact`. */
export const writeNotes = <Result>(write: (tx: NotesTransaction) => Promise<Result>): Promise<Result> =>
  transact(NOTE_STORES, write);

/** @returns undefined when no note has any of the keys */
export async function findByKeys<Found>(
  get: (key: string) => Promise<Found | undefined>,
  keys: string[],
): Promise<Found | undefined> {
  for (const key of keys) {
    const found = await get(key);
    if (found) return found;
  }
  return undefined;
}

/** What has an id is a note; an article has addresses alone. */
export const isNote = <Other extends object>(target: Note | Other): target is Note => 'id' in target;

/** Makes the note of an article anew and keeps the text that it had; the note itself is not written yet. */
async function renew(
  tx: NotesTransaction,
  article: Article,
  now: Date,
  readAt: Date,
): Promise<{ note: Note; saved: SavedNote }> {
  const index = tx.objectStore('notes').index('keys');
  await releaseKeys(tx, article);
  const keys = keysOf(article);
  const before = (await findByKeys((key) => index.get(key), keys)) ?? null;
  const free = await freeKeys(tx, before?.id ?? null, [...(before?.keys ?? []), ...keys]);
  const { note, former } = renewNote(before, article, free, now, readAt);
  const isAdded = former !== null && (await addRevision(tx, former));
  const already = before !== null && before.deletedAt === null;
  const isRevised = already && (isAdded || note.article !== before.article);
  return { note, saved: { id: note.id, already, isRevised } };
}

/** Keeps a text that a note had before. @returns false when it is among those that are kept already */
async function addRevision(tx: NotesTransaction, former: Omit<Revision, 'number'>): Promise<boolean> {
  const store = tx.objectStore('revisions');
  const known = await store.getAll(revisionRange(former.noteId));
  if (known.some(({ article }) => isSameText(article, former.article))) return false;
  await store.put({ ...former, number: known.length + 1 });
  return true;
}

/** Takes the keys of an article away from notes that are not its own: only a file has given them those. */
export async function releaseKeys(tx: NotesTransaction, article: Article): Promise<void> {
  for (const key of keysOf(article)) {
    const owner = await tx.objectStore('notes').index('keys').get(key);
    if (!owner || isNoteOf(owner, key, article)) continue;
    const keys = owner.keys.filter((other) => other !== key);
    await putNote(tx, { ...owner, keys }, await countRevisionsIn(tx, owner.id));
  }
}

/**
 * Each key once, without those of another note: two notes are never merged unasked.
 * @param id of the note that is to have them; null for a new one
 */
export async function freeKeys(tx: NotesTransaction, id: string | null, keys: string[]): Promise<string[]> {
  const index = tx.objectStore('notes').index('keys');
  const free: string[] = [];
  for (const key of new Set(keys)) {
    const owner = await index.getKey(key);
    if (owner === undefined || owner === id) free.push(key);
  }
  return free;
}

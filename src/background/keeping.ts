import type { Article } from '../article/article.ts';
import { readStorageFailure } from '../notes/storage-failure.ts';
import { listNotes, markDeleted, saveArticle } from '../notes/store.ts';
import { type Outcome, type SavedNote, tellPages } from '../platform/messages.ts';
import { findTab } from '../platform/tabs.ts';
import { extractFromTab } from './extraction.ts';

/** Keeps the article of the page in a tab. */
export async function saveTab(tabId: number): Promise<Outcome<SavedNote>> {
  if ((await findTab(tabId))?.isPrivate) return { ok: false, failure: 'private' };
  const extraction = await extractFromTab(tabId);
  return extraction.ok ? keep(extraction.value, tabId) : extraction;
}

/** Keeps an article and tells every page of ours. @param tabId whose page it is; null for a note that is read */
export async function keep(article: Article, tabId: number | null): Promise<Outcome<SavedNote>> {
  return withStorage(async () => {
    const note = await saveArticle(article, new Date());
    tellPages({ event: 'note-saved', canonicalUrl: article.canonicalUrl, note }, tabId ?? undefined);
    return note;
  });
}

/** Notes for a list, newest first. */
export const findNotes = (query: string) => withStorage(() => listNotes(query));

/** Deletes a note in such a way that it can be restored. */
export const deleteNote = (id: string) => changeNote(id, new Date());

/** Brings a deleted note back. */
export const restoreNote = (id: string) => changeNote(id, null);

async function changeNote(id: string, deletedAt: Date | null): Promise<Outcome<null>> {
  return withStorage(async () => {
    await markDeleted(id, deletedAt);
    tellPages({ event: 'notes-changed' });
    return null;
  });
}

/** Turns what a database throws into what we tell people; the whole error goes to the console. */
export async function withStorage<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.error('정독: the notes database failed', error);
    return { ok: false, failure: readStorageFailure(error) };
  }
}

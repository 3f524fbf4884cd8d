import type { Article } from '../article/article.ts';
import type { Note } from '../notes/note.ts';
import { readStorageFailure } from '../notes/storage-failure.ts';
import { listNotes, markDeleted, readNote, saveArticle } from '../notes/store.ts';
import { takeHandedOver } from '../platform/handover.ts';
import { type Outcome, type SavedNote, type Sender, tellPages } from '../platform/messages.ts';
import { findTab } from '../platform/tabs.ts';
import { extractFromTab } from './extraction.ts';
import { sourceTab } from './reading.ts';

/** Keeps the article of the page in a tab. */
export async function saveTab(tabId: number): Promise<Outcome<SavedNote>> {
  if ((await findTab(tabId))?.isPrivate) return { ok: false, failure: 'private' };
  const extraction = await extractFromTab(tabId);
  return extraction.ok ? keep(extraction.value, tabId) : extraction;
}

/** Keeps what a reader page shows. */
export async function saveTabArticle(sender: Sender, tabId: number | null): Promise<Outcome<SavedNote>> {
  const source = sourceTab(sender, tabId);
  if (source === null) return { ok: false, failure: 'gone' };
  if ((await findTab(sender.tabId ?? source))?.isPrivate) return { ok: false, failure: 'private' };
  const article = await takeHandedOver(source);
  return article ? keep(article, source) : { ok: false, failure: 'gone' };
}

async function keep(article: Article, tabId: number): Promise<Outcome<SavedNote>> {
  return withStorage(async () => {
    const note = await saveArticle(article, new Date());
    tellPages({ event: 'note-saved', canonicalUrl: article.canonicalUrl, note }, tabId);
    return note;
  });
}

/** A note to read; `gone` when it is not there any more. */
export async function openNote(id: string): Promise<Outcome<Note>> {
  const outcome = await withStorage(() => readNote(id));
  if (!outcome.ok) return outcome;
  return outcome.value ? { ok: true, value: outcome.value } : { ok: false, failure: 'gone' };
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
async function withStorage<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.error('정독: the notes database failed', error);
    return { ok: false, failure: readStorageFailure(error) };
  }
}

import type { Article } from '../article/article.ts';
import { removeForGood as removeNotes } from '../notes/bin.ts';
import {
  changeNotes as changeEach,
  deleteNotes as deleteEach,
  type NotesChange,
  restoreNotes as restoreEach,
  writeMemo as writeMemoOf,
} from '../notes/change-notes.ts';
import type { Revision } from '../notes/note.ts';
import { readStorageFailure } from '../notes/storage-failure.ts';
import { readRevisions as revisionsOf, saveArticle } from '../notes/store.ts';
import { type Draft, dropDraft, keepDraft, readDraft, readDrafts } from '../platform/drafts.ts';
import { type Outcome, type SavedNote, type StorageFailure, tellPages } from '../platform/messages.ts';
import { findTab } from '../platform/tabs.ts';
import { extractFromTab } from './extraction.ts';
import { refreshSavedMarks, showSavedMark } from './toolbar-button.ts';

/** Keeps the article of the page in a tab. */
export async function saveTab(tabId: number): Promise<Outcome<SavedNote>> {
  if ((await findTab(tabId))?.isPrivate) return { ok: false, failure: 'private' };
  const extraction = await extractFromTab(tabId);
  return extraction.ok ? keep(extraction.value, tabId) : extraction;
}

/**
 * Keeps an article and tells every page of ours. When the notes cannot be reached, it is kept aside until they can.
 * @param tabId whose page it is; null for a note that is read
 */
export async function keep(article: Article, tabId: number | null): Promise<Outcome<SavedNote>> {
  const now = new Date();
  // What waits from before is older: it must not take the place of this.
  const waiting = await readDraft(article.canonicalUrl);
  if (waiting) await saveDraft(waiting);
  const outcome = await withStorage(() => saveArticle(article, now));
  if (outcome.ok) {
    tellSaved(article, outcome.value, tabId);
    return outcome;
  }
  return { ok: false, failure: await keepAside(article, now, outcome.failure) };
}

/** Tells every page of ours that an article has been kept. */
export function tellSaved(article: Article, note: SavedNote, tabId: number | null): void {
  tellPages({ event: 'note-saved', canonicalUrl: article.canonicalUrl, note }, tabId ?? undefined);
  if (tabId !== null) showSavedMark(tabId).catch((error: unknown) => console.warn('정독: not marked', error));
}

/** Saves what could not be saved before. @returns how many articles are still kept aside */
export async function saveDrafts(): Promise<number> {
  const drafts = await readDrafts();
  for (const [saved, draft] of drafts.entries()) {
    // What keeps one from being saved keeps the others.
    if (!(await saveDraft(draft))) return drafts.length - saved;
  }
  return 0;
}

async function saveDraft(draft: Draft): Promise<boolean> {
  const outcome = await withStorage(() => saveArticle(draft.article, new Date(draft.wantedAt)));
  if (!outcome.ok) return false;
  await dropDraft(draft);
  tellSaved(draft.article, outcome.value, null);
  return true;
}

/** Notes, changed many at once. */
export const changeNotes = (ids: string[], change: NotesChange) =>
  write(ids, () => changeEach(ids, change, new Date()));

export const writeMemo = (id: string, memo: string) => write([id], () => writeMemoOf(id, memo, new Date()));

/** Deletes notes in such a way that they can be restored. */
export async function deleteNotes(ids: string[]): Promise<Outcome<null>> {
  const outcome = await write(ids, () => deleteEach(ids, new Date()));
  refreshSavedMarks().catch((error: unknown) => console.warn('정독: marks not refreshed', error));
  return outcome;
}

export const restoreNotes = (ids: string[]) => write(ids, () => restoreEach(ids));

export const removeForGood = (ids: string[]) => write(ids, () => removeNotes(ids));

export const readRevisions = (id: string): Promise<Outcome<Revision[]>> => withStorage(() => revisionsOf(id));

/** Turns what a database throws into what we tell people; the whole error goes to the console. */
export async function withStorage<Value>(work: () => Promise<Value>): Promise<Outcome<Value, NotKept>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.error('정독: the notes database failed', error);
    return { ok: false, failure: readStorageFailure(error) };
  }
}

type NotKept = ReturnType<typeof readStorageFailure>;

async function write(ids: string[], work: () => Promise<void>): Promise<Outcome<null>> {
  return withStorage(async () => {
    await work();
    tellPages({ event: 'notes-changed', ids });
    return null;
  });
}

async function keepAside(article: Article, now: Date, failure: NotKept): Promise<StorageFailure> {
  try {
    await keepDraft({ article, wantedAt: now.toISOString() });
    return `draft-${failure}`;
  } catch (error) {
    console.error('정독: the article could not be kept aside', error);
    return failure;
  }
}

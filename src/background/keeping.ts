import type { Article } from '../article/article.ts';
import { compareText } from '../base/compare-text.ts';
import { isRecord } from '../base/is-record.ts';
import { checkArticle } from '../notes/backup/check-article.ts';
import * as bin from '../notes/bin.ts';
import * as notes from '../notes/change-notes.ts';
import type { Revision } from '../notes/note.ts';
import { type DatabaseFailure, readStorageFailure } from '../notes/storage-failure.ts';
import * as store from '../notes/store.ts';
import type { Failure, Outcome, StorageFailure } from '../platform/calls.ts';
import {
  type Draft,
  dropDraft,
  keepDraft,
  readDraft,
  readDrafts,
  type StoredDraft,
} from '../platform/drafts.ts';
import { tellPages } from '../platform/messages.ts';
import { findTab, isPrivateContext } from '../platform/tabs.ts';
import { extractFromTab } from './extraction.ts';
import { notReached } from './failures.ts';
import { showAllTabStates } from './toolbar-button.ts';

/** Keeps the article of the page in a tab. */
export async function saveTab(tabId: number): Promise<Outcome<store.SavedNote>> {
  if ((await findTab(tabId))?.isPrivate) return { ok: false, failure: 'private' };
  const extraction = await extractFromTab(tabId);
  return extraction.ok ? keep(extraction.value) : extraction;
}

/**
 * Keeps an article and tells every page of ours. When the notes cannot be reached, it is kept aside until they can.
 * @param readAt when it was read from its page; without it, now
 */
export async function keep(article: Article, readAt?: Date): Promise<Outcome<store.SavedNote>> {
  const now = new Date();
  // What waits from before is older: it must not take the place of this.
  const stored = await readDraft(article.canonicalUrl).catch((error: unknown) => {
    console.warn('정독: what is kept aside could not be read', error);
    return null;
  });
  const waiting = stored && checkDraft(stored);
  if (waiting) await saveDraft(waiting);
  const outcome = await withStorage(() => store.saveArticle(article, now, readAt));
  if (outcome.ok) {
    tellSaved(article, outcome.value);
    return outcome;
  }
  return { ok: false, failure: await keepAside(article, now, outcome.failure) };
}

/** Tells every page of ours, and on the toolbar button, that an article has been kept. */
export function tellSaved(article: Article, note: store.SavedNote): void {
  tellPages({ event: 'note-saved', canonicalUrl: article.canonicalUrl, note });
  showButtons();
}

function showButtons(): void {
  showAllTabStates().catch((error: unknown) => console.warn('정독: the buttons were not changed', error));
}

/**
 * Saves what could not be saved before, the oldest first.
 * @returns how many articles are still kept aside; 0 in the background of private windows, whose notes are no place for them
 */
export async function saveDrafts(): Promise<number> {
  if (isPrivateContext()) return 0;
  const drafts = (await readDrafts())
    .map(checkDraft)
    .filter((draft) => draft !== null)
    .sort((one, other) => compareText(one.wantedAt, other.wantedAt));
  for (const [saved, draft] of drafts.entries()) {
    // What keeps one from being saved keeps the others.
    if (!(await saveDraft(draft))) return drafts.length - saved;
  }
  return 0;
}

type CheckedDraft = Draft & Pick<StoredDraft, 'key'>;

/** What is no draft of ours stays where it is. Its markup is cleaned where it is shown, as that of every note. */
function checkDraft({ key, value }: StoredDraft): CheckedDraft | null {
  if (!isRecord(value)) return null;
  const { article: given, wantedAt } = value;
  const article = checkArticle(given, (html) => html, new Set());
  const isTimed = typeof wantedAt === 'string' && !Number.isNaN(Date.parse(wantedAt));
  return typeof article === 'object' && isTimed ? { key, article, wantedAt } : null;
}

async function saveDraft(draft: CheckedDraft): Promise<boolean> {
  // What bears a time that is yet to come would be later than all that is ever saved.
  const wantedAt = new Date(Math.min(Date.parse(draft.wantedAt), Date.now()));
  const outcome = await withStorage(() => store.saveArticle(draft.article, wantedAt));
  if (!outcome.ok) return false;
  await dropDraft(draft);
  tellSaved(draft.article, outcome.value);
  return true;
}

/** Notes, changed many at once. */
export async function changeNotes(ids: string[], change: notes.NotesChange): Promise<Outcome<null>> {
  const outcome = await write(ids, () => notes.changeNotes(ids, change, new Date()));
  if (!outcome.ok) return outcome;
  const [first] = ids;
  return outcome.value > 0 || first === undefined ? { ok: true, value: null } : failMissing(first);
}

/** Writes the memo of a note; see `notes/change-notes.ts`. */
export async function writeMemo(id: string, memo: string, known: string[]): Promise<Outcome<string>> {
  const outcome = await write([id], () => notes.writeMemo(id, memo, known, new Date()));
  if (!outcome.ok) return outcome;
  return outcome.value === null ? failMissing(id) : { ok: true, value: outcome.value };
}

/** What a call comes to that wants a note which is not there any more. */
export async function failMissing(id: string): Promise<{ ok: false; failure: Failure }> {
  const why = await withStorage(() => store.whyMissing(id));
  return { ok: false, failure: why.ok ? why.value : why.failure };
}

/** Deletes notes in such a way that they can be restored. */
export async function deleteNotes(ids: string[]): Promise<Outcome<null>> {
  const outcome = await write(ids, () => done(notes.deleteNotes(ids, new Date())));
  showButtons();
  return outcome;
}

/** Brings notes back out of the bin. */
export async function restoreNotes(ids: string[]): Promise<Outcome<null>> {
  const outcome = await write(ids, () => done(notes.restoreNotes(ids)));
  showButtons();
  return outcome;
}

/** Removes notes that are in the bin for good. */
export const removeForGood = (ids: string[]) => write(ids, () => done(bin.removeForGood(ids)));

/** The texts that a note had before, the oldest first. */
export const readRevisions = (id: string): Promise<Outcome<Revision[]>> =>
  withStorage(() => store.readRevisions(id));

/** Turns what a database throws into what we tell people; the whole error goes to the console. */
export async function withStorage<Value>(
  work: () => Promise<Value>,
): Promise<Outcome<Value, DatabaseFailure>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    notReached(error);
    return { ok: false, failure: readStorageFailure(error) };
  }
}

async function write<Value>(ids: string[], work: () => Promise<Value>): Promise<Outcome<Value>> {
  return withStorage(async () => {
    const value = await work();
    tellPages({ event: 'notes-changed', ids });
    return value;
  });
}

/** Messages carry null, but not `undefined`. */
const done = (work: Promise<void>): Promise<null> => work.then(() => null);

async function keepAside(article: Article, now: Date, failure: DatabaseFailure): Promise<StorageFailure> {
  try {
    await keepDraft({ article, wantedAt: now.toISOString() });
    return `draft-${failure}`;
  } catch (error) {
    console.error('정독: the article could not be kept aside', error);
    return failure;
  }
}

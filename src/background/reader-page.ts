import type { Article } from '../article/article.ts';
import { changeHighlights, keepOthers } from '../notes/change-notes.ts';
import type { Highlight, NewHighlight } from '../notes/highlights.ts';
import type { Note } from '../notes/note.ts';
import { keepPlace as keepPlaceOf, readPlace } from '../notes/places.ts';
import { hasChanged } from '../notes/renew-note.ts';
import {
  addHighlight as addHighlightTo,
  countRevisions,
  findNote,
  readNote,
  type SavedNote,
} from '../notes/store.ts';
import type { HighlightChange, Outcome, ReaderContent, ReaderNote, Source } from '../platform/calls.ts';
import { type HandedOver, handOver, readHandedOver } from '../platform/handover.ts';
import { type Sender, tellPages } from '../platform/messages.ts';
import { findTab } from '../platform/tabs.ts';
import { notReached } from './failures.ts';
import { failMissing, keep, tellSaved, withStorage } from './keeping.ts';
import { awaitReading } from './reading.ts';

/** What a reader page has before it: a note, or an article as it was read from a page. */
type Open = HandedOver & { note: Note | null };

/** What a reader page is to show. */
export async function readContent(sender: Sender, source: Source): Promise<Outcome<ReaderContent>> {
  const opened = await open(sender, source);
  if (!opened.ok) return opened;
  const { article, readAt } = opened.value;
  // A reader in a tab of its own goes on when the page's tab is gone, or has read another article.
  if (source.kind === 'tab' && !sender.isFramed && sender.tabId !== null)
    await handOver(sender.tabId, { article, readAt }).catch(notCopied);
  const inTime = await Promise.race([askNotes(opened.value), sleep(NOTES_TIME)]);
  const { note, place } = inTime ?? { note: null, place: null };
  return { ok: true, value: { article, tabId: sender.tabId, note, place, isNoteLate: inTime === null } };
}

function notCopied(error: unknown): void {
  console.error('정독: the reader has no copy of its own', error);
}

/** The database may be held by an older page of ours for seconds; an article does not wait for that, in milliseconds. */
const NOTES_TIME = 1000;

const sleep = (time: number) => new Promise<null>((resolve) => setTimeout(resolve, time, null));

/** Reading needs no notes: when they cannot be opened, saving will say what is wrong. */
async function askNotes(opened: Open): Promise<Pick<ReaderContent, 'note' | 'place'>> {
  const describe = async () => {
    const found = opened.note ?? (await findNote(opened.article));
    return found && describeNote(found, opened);
  };
  const [described, place] = await Promise.all([
    describe().catch(notReached),
    readPlace(opened.article.canonicalUrl).catch(notReached),
  ]);
  return { note: described, place };
}

/** The note of what a reader page shows, as it is by now. */
export async function readNoteOf(sender: Sender, source: Source): Promise<Outcome<ReaderNote | null>> {
  const opened = await open(sender, source);
  if (!opened.ok) return opened;
  return withStorage(async () => {
    const note = opened.value.note ?? (await findNote(opened.value.article));
    return note && describeNote(note, opened.value);
  });
}

/** Keeps what a reader page shows. */
export async function saveContent(sender: Sender, source: Source): Promise<Outcome<SavedNote>> {
  if (await isPrivate(sender, source)) return { ok: false, failure: 'private' };
  const opened = await open(sender, source);
  if (!opened.ok) return opened;
  const { article, readAt, note } = opened.value;
  if (note) return { ok: true, value: { id: note.id, already: true, isRevised: false } };
  return keep(article, new Date(readAt));
}

/** Marks a passage of what a reader page shows, which is kept by that. */
export async function addHighlight(
  sender: Sender,
  source: Source,
  highlight: NewHighlight,
): Promise<Outcome<Highlight[]>> {
  if (await isPrivate(sender, source)) return { ok: false, failure: 'private' };
  const opened = await open(sender, source);
  if (!opened.ok) return opened;
  const { article, readAt, note } = opened.value;
  return withStorage(async () => {
    const { saved, highlights } = await addHighlightTo(
      note ?? article,
      highlight,
      new Date(),
      new Date(readAt),
    );
    if (!saved.already || saved.isRevised) tellSaved(article, saved);
    tellPages({ event: 'notes-changed', ids: [saved.id] });
    return highlights;
  });
}

/**
 * Changes the colour and the remark of a highlight; `gone` when it is not there any more.
 * @param known what the remark may be that it takes the place of; any other was written elsewhere meanwhile and stays, before it
 */
export async function changeHighlight(
  sender: Sender,
  source: Source,
  id: string,
  { color, remark }: HighlightChange,
  known: string[],
): Promise<Outcome<Highlight[]>> {
  if (await isPrivate(sender, source)) return { ok: false, failure: 'private-change' };
  const changed = await changeList(sender, source, (highlights) => {
    const before = highlights.find((highlight) => highlight.id === id);
    if (!before) return null;
    const after = { ...before, color, remark: keepOthers(before.remark, remark, known, '\n') };
    return highlights.map((highlight) => (highlight === before ? after : highlight));
  });
  if (!changed.ok) return changed;
  return changed.value ? { ok: true, value: changed.value } : { ok: false, failure: 'gone' };
}

/** Takes a highlight away. In a private window it could not be brought back, since nothing is kept there. */
export async function removeHighlight(
  sender: Sender,
  source: Source,
  id: string,
): Promise<Outcome<Highlight[]>> {
  if (await isPrivate(sender, source)) return { ok: false, failure: 'private-change' };
  const changed = await changeList(sender, source, (highlights) =>
    highlights.filter((highlight) => highlight.id !== id),
  );
  return changed.ok ? { ok: true, value: changed.value ?? [] } : changed;
}

/** Remembers how far an article was read. Of a private window nothing is kept. */
export async function keepPlace(sender: Sender, source: Source, offset: number): Promise<void> {
  if (await isPrivate(sender, source)) return;
  const opened = await open(sender, source);
  if (opened.ok) await keepPlaceOf(opened.value.article.canonicalUrl, Math.max(0, offset), new Date());
}

/** @param change null leaves the list as it is. @returns null when nothing was changed */
async function changeList(
  sender: Sender,
  source: Source,
  change: (highlights: Highlight[]) => Highlight[] | null,
): Promise<Outcome<Highlight[] | null>> {
  const opened = await open(sender, source);
  if (!opened.ok) return opened;
  const { article, note } = opened.value;
  return withStorage(async () => {
    const changed = await changeHighlights(note ?? article, change, new Date());
    if (changed) tellPages({ event: 'notes-changed', ids: [changed.id] });
    return changed?.highlights ?? null;
  });
}

async function describeNote(note: Note, { article, readAt }: HandedOver): Promise<ReaderNote> {
  const { id, savedAt, memo, tags, state, highlights } = note;
  const isChanged = readAt >= note.updatedAt && hasChanged(note.article, article);
  return { id, savedAt, memo, tags, state, highlights, isChanged, revisionCount: await countRevisions(id) };
}

/** The article of a reader page; `gone` when neither page nor note is there any more, `deleted` when the note is in the bin. */
async function open(sender: Sender, source: Source): Promise<Outcome<Open>> {
  if (source.kind === 'note') {
    const outcome = await withStorage(() => readNote(source.id));
    if (!outcome.ok) return outcome;
    const note = outcome.value;
    if (!note) return failMissing(source.id);
    return { ok: true, value: { article: note.article, readAt: note.updatedAt, note } };
  }
  const tabId = sourceTab(sender, source.tabId);
  if (tabId === null) return { ok: false, failure: 'gone' };
  // The tab may have read another one since: what is not on the screen must not be changed.
  // After a restart of the browser a tab with its number may be another one.
  const isShown = ({ url, canonicalUrl }: Article) =>
    source.canonicalUrl === null
      ? [null, url].includes(source.original)
      : source.canonicalUrl === canonicalUrl;
  const isOwnTab = !sender.isFramed && sender.tabId !== null;
  const readOwn = () => (sender.tabId === null ? null : readHandedOver(sender.tabId));
  const readings = [() => awaitReading(tabId), () => readHandedOver(tabId)];
  // One in a tab of its own that is loaded again does not know what it showed, but its copy does.
  const isAnew = isOwnTab && source.canonicalUrl === null;
  for (const read of isAnew ? [readOwn, ...readings] : [...readings, readOwn]) {
    const handed = await read();
    if (handed && isShown(handed.article)) return { ok: true, value: { ...handed, note: null } };
  }
  return { ok: false, failure: 'gone' };
}

/** A reader inside a page gets that page's own article and no other, whatever it asks for. */
function sourceTab(sender: Sender, tabId: number | null): number | null {
  return sender.isFramed ? sender.tabId : tabId;
}

/** Asked of the message first: the tab that it came from may be gone by now. */
async function isPrivate(sender: Sender, source: Source): Promise<boolean> {
  if (sender.isPrivate) return true;
  const tabId = source.kind === 'tab' ? source.tabId : null;
  return tabId !== null && ((await findTab(tabId))?.isPrivate ?? false);
}

import type { Article } from '../article/article.ts';
import type { Highlight, NewHighlight } from '../notes/highlights.ts';
import type { Note } from '../notes/note.ts';
import { keepPlace as keepPlaceOf, readPlace } from '../notes/places.ts';
import { addHighlight as addHighlightTo, changeHighlights, findNote, readNote } from '../notes/store.ts';
import { takeHandedOver } from '../platform/handover.ts';
import {
  type HighlightChange,
  type Outcome,
  type ReaderContent,
  type SavedNote,
  type Sender,
  type Source,
  tellPages,
} from '../platform/messages.ts';
import { findTab } from '../platform/tabs.ts';
import { keep, withStorage } from './keeping.ts';

/** What a reader page has before it; `tabId` is the tab that shows the page or the article's own. */
type Open = { article: Article; note: Note | null; tabId: number | null };

/** What a reader page is to show. */
export async function readContent(sender: Sender, source: Source): Promise<Outcome<ReaderContent>> {
  const opened = await open(sender, source);
  if (!opened.ok) return opened;
  const { article } = opened.value;
  const [note, place] = await Promise.all([
    opened.value.note ?? whatNotesHave(() => findNote(article.canonicalUrl)),
    whatNotesHave(() => readPlace(article.canonicalUrl)),
  ]);
  const value: ReaderContent = {
    article,
    isSaved: note !== null,
    savedAt: source.kind === 'note' ? (note?.savedAt ?? null) : null,
    highlights: note?.highlights ?? [],
    place,
  };
  return { ok: true, value };
}

/** Keeps what a reader page shows. */
export async function saveContent(sender: Sender, source: Source): Promise<Outcome<SavedNote>> {
  if (await isPrivate(sender, source)) return { ok: false, failure: 'private' };
  const opened = await open(sender, source);
  return opened.ok ? keep(opened.value.article, opened.value.tabId) : opened;
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
  const { article, tabId } = opened.value;
  return withStorage(async () => {
    const { highlights, ...note } = await addHighlightTo(article, highlight, new Date());
    if (!note.already) {
      tellPages({ event: 'note-saved', canonicalUrl: article.canonicalUrl, note }, tabId ?? undefined);
    }
    tellHighlights(article.canonicalUrl, highlights, tabId);
    return highlights;
  });
}

/** Changes the colour and the remark of a highlight. */
export const changeHighlight = (sender: Sender, source: Source, id: string, change: HighlightChange) =>
  changeList(sender, source, (highlights) =>
    highlights.map((highlight) => (highlight.id === id ? { ...highlight, ...change } : highlight)),
  );

/** Takes a highlight away. */
export const removeHighlight = (sender: Sender, source: Source, id: string) =>
  changeList(sender, source, (highlights) => highlights.filter((highlight) => highlight.id !== id));

/** Remembers how far an article was read. Of a private window nothing is kept. */
export async function keepPlace(sender: Sender, source: Source, offset: number): Promise<void> {
  if (await isPrivate(sender, source)) return;
  const opened = await open(sender, source);
  if (opened.ok) await keepPlaceOf(opened.value.article.canonicalUrl, Math.max(0, offset), new Date());
}

async function changeList(
  sender: Sender,
  source: Source,
  change: (highlights: Highlight[]) => Highlight[],
): Promise<Outcome<Highlight[]>> {
  const opened = await open(sender, source);
  if (!opened.ok) return opened;
  const { article, tabId } = opened.value;
  return withStorage(async () => {
    const highlights = await changeHighlights(article.canonicalUrl, change);
    tellHighlights(article.canonicalUrl, highlights, tabId);
    return highlights;
  });
}

function tellHighlights(canonicalUrl: string, highlights: Highlight[], tabId: number | null): void {
  tellPages({ event: 'highlights-changed', canonicalUrl, highlights }, tabId ?? undefined);
}

/** The article of a reader page; `gone` when neither page nor note is there any more. */
async function open(sender: Sender, source: Source): Promise<Outcome<Open>> {
  if (source.kind === 'note') {
    const outcome = await withStorage(() => readNote(source.id));
    if (!outcome.ok) return outcome;
    const note = outcome.value;
    return note
      ? { ok: true, value: { article: note.article, note, tabId: sender.tabId } }
      : { ok: false, failure: 'gone' };
  }
  const tabId = sourceTab(sender, source.tabId);
  const article = tabId === null ? null : await takeHandedOver(tabId);
  return article ? { ok: true, value: { article, note: null, tabId } } : { ok: false, failure: 'gone' };
}

/** A reader inside a page gets that page's own article and no other, whatever it asks for. */
function sourceTab(sender: Sender, tabId: number | null): number | null {
  return sender.isFramed ? sender.tabId : tabId;
}

async function isPrivate(sender: Sender, source: Source): Promise<boolean> {
  const tabId = sender.tabId ?? (source.kind === 'tab' ? source.tabId : null);
  return tabId !== null && ((await findTab(tabId))?.isPrivate ?? false);
}

/** Reading needs no notes: when they cannot be opened, saving will say what is wrong. */
async function whatNotesHave<Value>(read: () => Promise<Value | null>): Promise<Value | null> {
  return read().catch((error: unknown) => {
    console.error('정독: the notes database failed', error);
    return null;
  });
}

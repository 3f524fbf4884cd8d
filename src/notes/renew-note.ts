import type { Article } from '../article/article.ts';
import type { Note, Revision } from './note.ts';
import { isSameText } from './said-text.ts';

/** What saving an article comes to. */
export type Renewal = {
  note: Note;
  /** The text that the note had until now, or one from before that; null when both are the same. */
  former: Omit<Revision, 'number'> | null;
};

/**
 * Makes the note that an article gets by being saved. What the user has written to it stays, also when the note had been
 * deleted: it comes back with it.
 * @param before null when the article has none
 * @param keys the note's from now on
 * @param readAt when the article was read from its page: the note may have got a later text since
 */
export function renewNote(
  before: Note | null,
  article: Article,
  keys: string[],
  now: Date,
  readAt: Date,
): Renewal {
  const time = now.toISOString();
  if (!before) return { note: makeNote(article, keys, time), former: null };
  const isChanged = hasChanged(before.article, article);
  // A time that is yet to come was told by a clock that went wrong: nothing is late against it.
  const hasPassed = (moment: string) => moment <= new Date().toISOString();
  // The note has a later text by now: this is one of those that the article had before.
  const isLate = isChanged && readAt.toISOString() < before.updatedAt && hasPassed(before.updatedAt);
  const isNew = isChanged && !isLate;
  // What has waited since before it was deleted was not meant to bring it back.
  const isBack = before.deletedAt !== null && (time >= before.deletedAt || !hasPassed(before.deletedAt));
  const note: Note = {
    ...before,
    keys,
    article: isNew ? article : before.article,
    savedAt: isBack ? time : before.savedAt,
    updatedAt: isNew || isBack ? time : before.updatedAt,
    changedAt: isNew || isBack ? time : before.changedAt,
    deletedAt: isBack ? null : before.deletedAt,
  };
  if (!isChanged) return { note, former: null };
  const former = isLate
    ? { article, savedAt: readAt.toISOString() }
    : { article: before.article, savedAt: before.updatedAt };
  return { note, former: { noteId: before.id, ...former } };
}

function makeNote(article: Article, keys: string[], time: string): Note {
  return {
    id: crypto.randomUUID(),
    article,
    keys,
    highlights: [],
    memo: '',
    tags: [],
    state: 'unread',
    savedAt: time,
    updatedAt: time,
    changedAt: time,
    deletedAt: null,
  };
}

/**
 * Whether an article has another text now. What a wall has cut off is no change, nor are subtitles that the page does not
 * have, as those for phones: the richer text stays.
 */
export function hasChanged(before: Article, after: Article): boolean {
  if (holdsLess(after, before)) return false;
  if (after.subtitles.length === 0) return !isSameText({ ...before, subtitles: [] }, after);
  return !isSameText(before, after);
}

/** Of a text that a wall has cut off. A correction takes no more of it away. */
const LEAST_KEPT = 0.8;

/** Whether more of an article is missing than of another text of it. Its pages in turn are no parts of one another. */
function holdsLess(article: Article, other: Article): boolean {
  if (article.partial === null) return false;
  if (other.partial === null) return true;
  const isPaged = article.partial === 'paged' || other.partial === 'paged';
  return !isPaged && article.text.length < other.text.length * LEAST_KEPT;
}

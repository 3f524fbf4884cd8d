import type { Article } from '../article/article.ts';
import type { Note, Revision } from './note.ts';

/** What saving an article comes to. */
export type Renewal = {
  note: Note;
  /** The text that the note had until now, or one from before that; null when it has not changed. */
  former: Omit<Revision, 'number'> | null;
};

/**
 * Makes the note that an article gets by being saved. What the user has written to it stays, also when the note had been
 * deleted: it comes back with it.
 * @param before null when the article has none
 * @param keys the note's from now on
 */
export function renewNote(before: Note | null, article: Article, keys: string[], now: Date): Renewal {
  const time = now.toISOString();
  if (!before) return { note: makeNote(article, keys, time), former: null };
  const isChanged = hasChanged(before.article, article);
  // It has waited, and the note has a later text by now: it is one of those that the article had before.
  const isLate = isChanged && time < before.updatedAt;
  if (isLate) return { note: { ...before, keys }, former: { noteId: before.id, article, savedAt: time } };
  const isBack = before.deletedAt !== null;
  const note: Note = {
    ...before,
    keys,
    article: isChanged ? article : before.article,
    savedAt: isBack ? time : before.savedAt,
    updatedAt: isChanged || isBack ? time : before.updatedAt,
    changedAt: isChanged || isBack ? time : before.changedAt,
    deletedAt: null,
  };
  const former = { noteId: before.id, article: before.article, savedAt: before.updatedAt };
  return { note, former: isChanged ? former : null };
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

/** Whether an article has another text now. What a wall has cut off is no change: the whole text stays. */
export function hasChanged(before: Article, after: Article): boolean {
  if (after.partial !== null && before.partial === null) return false;
  return textOf(before) !== textOf(after);
}

const textOf = ({ title, subtitles, text }: Article) =>
  [title, ...subtitles, text].join('\n').normalize('NFC');

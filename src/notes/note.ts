import type { Article } from '../article/article.ts';
import type { Highlight } from './highlights.ts';

/** What the user means to do with a note, or has done: 안 읽음, 읽음, 보관. */
export const READING_STATES = ['unread', 'read', 'archived'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** An article that the user kept. */
export type Note = {
  /** UUID; stable over every update. */
  id: string;
  /** The latest text that was kept. */
  article: Article;
  /** The addresses that the article is known by (`identity.ts`); no two notes have one in common. */
  keys: string[];
  /** In the order in which they were made. */
  highlights: Highlight[];
  /** What the user wrote to it, plain text; empty for nothing. */
  memo: string;
  /** As typed, without "#", in the order in which they were given; no two are the same by `normalizeText`. */
  tags: string[];
  state: ReadingState;
  /** ISO 8601 in UTC: when it was first kept. */
  savedAt: string;
  /** ISO 8601 in UTC: when its article was last replaced by a changed one; equals `savedAt` until then. */
  updatedAt: string;
  /** ISO 8601 in UTC: when anything of it last changed, the user's words included. */
  changedAt: string;
  /** ISO 8601 in UTC: when it was deleted; null for a note that is there. Deleted notes can be restored for 30 days. */
  deletedAt: string | null;
};

/** A text that a note had before its article was saved again in a changed form. */
export type Revision = {
  noteId: string;
  /** From 1, the oldest, up. */
  number: number;
  article: Article;
  /** ISO 8601 in UTC: when this text was kept. */
  savedAt: string;
};

/** Everything that there is of a note: what a backup holds. Revisions are in their order. */
export type WholeNote = Note & { revisions: Omit<Revision, 'noteId'>[] };

/** What a list shows of a note: everything but the bodies. */
export type NoteSummary = {
  id: string;
  /** Empty when the page had none. */
  title: string;
  outlet: string | null;
  /** From the widest to the narrowest. */
  section: string[];
  authors: string[];
  publishedAt: string | null;
  savedAt: string;
  updatedAt: string;
  deletedAt: string | null;
  canonicalUrl: string;
  /** The first letters of the body, at most 160. */
  excerpt: string;
  /** Letters of the body. */
  characters: number;
  tags: string[];
  state: ReadingState;
  hasMemo: boolean;
  highlightCount: number;
  revisionCount: number;
};

import type { Article } from '../article/article.ts';
import type { Highlight } from './highlights.ts';

/** An article that the reader kept. One note per `article.canonicalUrl`. */
export type Note = {
  /** UUID; stable over every update. */
  id: string;
  article: Article;
  /** In the order in which they were made. */
  highlights: Highlight[];
  /** ISO 8601 in UTC: when it was first kept. */
  savedAt: string;
  /** ISO 8601 in UTC: when its article was last replaced by saving again; equals `savedAt` until then. */
  updatedAt: string;
  /** ISO 8601 in UTC: when it was deleted; null for a note that is there. Deleted notes can be restored. */
  deletedAt: string | null;
};

/** What a list shows of a note: everything but the body. */
export type NoteSummary = {
  id: string;
  title: string;
  outlet: string | null;
  authors: string[];
  publishedAt: string | null;
  savedAt: string;
  canonicalUrl: string;
  /** The first letters of the body, at most 160. */
  excerpt: string;
};

import type { NoteSummary } from '../../notes/note.ts';

/** A note as the worker sorts and filters it. */
export type Entry = {
  summary: NoteSummary;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Milliseconds since 1970; when the page named no time, that of saving. */
  publishedAt: number;
};

/** Reads the times of a note, once for every time that they are compared. */
export function makeEntry(summary: NoteSummary): Entry {
  const savedAt = Date.parse(summary.savedAt);
  const publishedAt = summary.publishedAt === null ? savedAt : Date.parse(summary.publishedAt);
  return { summary, savedAt, publishedAt: Number.isNaN(publishedAt) ? savedAt : publishedAt };
}

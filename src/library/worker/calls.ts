import type { DatabaseFailure } from '../../notes/storage-failure.ts';
import type { Excerpts } from './excerpts.ts';
import type { ListAnswer, ListRequest } from './results.ts';
import type { Shelf } from './shelf.ts';

/** What the page may ask the worker. */
export type LibraryCalls = {
  /** Answered when the summaries are there; null when a later one has overtaken it. */
  list(request: ListRequest): ListAnswer | null;
  /** The pieces of texts around what a query found in them; a note where it found something else is missing. */
  readExcerpts(ids: string[], query: string, isComposing: boolean): Promise<Excerpts>;
} & Pick<Shelf, 'idsBetween' | 'allIds' | 'unlisted' | 'describe'>;

export type LibraryCall = { number: number; call: keyof LibraryCalls; args: unknown[] };

/** What the page tells the worker: that notes have changed. null: any of them. */
export type Refresh = { refresh: string[] | null };

/** What the worker tells: an answer, that lists have changed, or that the notes cannot be read. */
export type WorkerMessage =
  | { number: number; value: unknown }
  | { number: number; problem: string }
  | { news: 'changed' }
  | { news: 'failed'; failure: DatabaseFailure };

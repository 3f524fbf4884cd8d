import { readNewest } from '../../notes/listing.ts';
import { type Choices, NO_CHOICES } from '../choices.ts';
import type { Facets } from '../worker/facets.ts';
import type { ListAnswer, NoteCounts } from '../worker/results.ts';
import { plainRow } from '../worker/rows.ts';

/** What the list shows. */
export type Listing = Omit<ListAnswer, 'facets' | 'counts'> & {
  /** The choices that it is made of. */
  choices: Choices;
  /** The note whose row `activeIndex` is; null when none was asked for. */
  activeId: string | null;
  /** null until the worker has counted. */
  facets: Facets | null;
  counts: NoteCounts | null;
};

/** How many notes the page shows before the worker has read all. */
export const NEWEST_COUNT = 60;

/** The newest notes as a list, which is not complete when there may be more. Rejects when they cannot be read. */
export async function listNewest(): Promise<Listing> {
  const summaries = await readNewest(NEWEST_COUNT);
  return {
    edition: 0,
    total: summaries.length,
    found: summaries.length,
    offset: 0,
    rows: summaries.map(plainRow),
    facets: null,
    counts: null,
    activeIndex: null,
    activeId: null,
    isComplete: summaries.length < NEWEST_COUNT,
    choices: NO_CHOICES,
  };
}

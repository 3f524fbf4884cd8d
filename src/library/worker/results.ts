import type { Choices } from '../choices.ts';
import type { Entry } from './entry.ts';
import { type Facets, makeSieve } from './facets.ts';
import type { Orders } from './orders.ts';
import { startsOfPeriods } from './period.ts';
import { makeRows, type Row } from './rows.ts';
import type { Search } from './search.ts';

export type ListRequest = {
  choices: Choices;
  /** The query is still being composed. */
  isComposing: boolean;
  /** Ids of notes whose group of similar articles is open. */
  opened: string[];
  /** The rows that are wanted. */
  offset: number;
  limit: number;
  /** The note whose place is wanted too; null for none. */
  activeId: string | null;
};

export type ListAnswer = {
  /** Another number once the list may have other notes; the same for other rows of it. */
  edition: number;
  /** Rows of the whole list, and the notes in them. */
  total: number;
  found: number;
  offset: number;
  rows: Row[];
  facets: Facets;
  /** All notes that there are, whatever is searched: kept, and deleted ones in the bin. */
  counts: NoteCounts;
  /** Row of the note that was asked for; null when it is not in the list. */
  activeIndex: number | null;
  /** Nothing more can come: all notes that the list is made of have been read. */
  isComplete: boolean;
};

export type NoteCounts = { kept: number; deleted: number };

/** The list that was made last, and what can be asked of it. */
export type Results = {
  /** Makes a list anew only when other notes are wanted, or when the last one has been dropped. */
  list(request: ListRequest): Omit<ListAnswer, 'isComplete'>;
  /** Ids of the rows from that of a note, or from a row, to another, both included; of the other alone when that note has none. */
  idsBetween(from: string | number, to: number): string[];
  /** All ids of the list, also of notes that a closed group hides. */
  allIds(): string[];
  /** Those of some ids that are not in the list; a note in a closed group is. */
  unlisted(ids: readonly string[]): string[];
  /** The notes have changed, and the list with them. */
  drop(): void;
};

/** What a list comes to, whatever rows of it are wanted. */
type Made = { key: string; edition: number; rows: Row[]; found: Entry[]; facets: Facets; counts: NoteCounts };

/** Makes lists of what is searched, in order. @param now the time by which "today" goes */
export function makeResults(search: Search, orders: Orders, now: () => Date): Results {
  let made: Made | null = null;
  let edition = 0;

  const make = ({ choices, isComposing, opened }: ListRequest): Made => {
    const time = now();
    // A page that stays open over midnight has another "today".
    const key = JSON.stringify([choices, isComposing, opened, startsOfPeriods(time).today]);
    if (made?.key === key) return made;
    const isSearch = search.run(choices.query, isComposing);
    const sieve = makeSieve(choices.filters, time);
    const order = orders.by(choices.sorting.by);
    const found = order.filter((entry) => (!isSearch || entry.isMatch) && sieve.take(entry));
    if (!choices.sorting.isAscending) found.reverse();
    const isBin = choices.filters.view === 'bin';
    const rows = makeRows(found, !isBin, new Set(opened));
    made = { key, edition: ++edition, rows, found, facets: sieve.facets(), counts: countNotes(order) };
    return made;
  };

  return {
    list: (request) => cutOut(make(request), request),
    idsBetween(from, to) {
      const rows = made?.rows ?? [];
      const row = typeof from === 'string' ? rows.findIndex(({ note }) => note.id === from) : from;
      const ends = [row < 0 ? to : row, to];
      return rows.slice(Math.min(...ends), Math.max(...ends) + 1).map(({ note }) => note.id);
    },
    allIds: () => (made?.found ?? []).map(({ summary }) => summary.id),
    unlisted(ids) {
      // News of the change comes, and with it the next list.
      if (!made) return [];
      const listed = new Set(made.found.map(({ summary }) => summary.id));
      return ids.filter((id) => !listed.has(id));
    },
    drop() {
      made = null;
    },
  };
}

function countNotes(entries: readonly Entry[]): NoteCounts {
  const deleted = entries.filter(({ place }) => place === 'bin').length;
  return { kept: entries.length - deleted, deleted };
}

/** The rows that are wanted. */
function cutOut(
  { edition, rows, found, facets, counts }: Made,
  { offset, limit, activeId }: ListRequest,
): Omit<ListAnswer, 'isComplete'> {
  const activeIndex = activeId === null ? -1 : rows.findIndex(({ note }) => note.id === activeId);
  return {
    edition,
    total: rows.length,
    found: found.length,
    offset,
    rows: rows.slice(offset, offset + limit),
    facets,
    counts,
    activeIndex: activeIndex < 0 ? null : activeIndex,
  };
}

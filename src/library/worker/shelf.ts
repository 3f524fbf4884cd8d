import type { StoredSummary, StoredText } from '../../notes/schema.ts';
import { fits, prepareText } from '../../notes/search/fits.ts';
import { parseQuery, type Query } from '../../notes/search/query.ts';
import { groupSimilar } from '../../notes/similar/groups.ts';
import type { Choices, SortKey } from '../choices.ts';
import { type Entry, makeEntry } from './entry.ts';
import { type Facets, makeSieve } from './facets.ts';
import { sortEntries } from './order.ts';
import { makeRows, type Row } from './rows.ts';

export type ListRequest = {
  choices: Choices;
  /** The query is still being composed. */
  isOpen: boolean;
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
  /** Row of the note that was asked for; null when it is not in the list. */
  activeIndex: number | null;
  /** Nothing more can come: all notes that the list is made of have been read. */
  isComplete: boolean;
};

/** All notes in memory: their summaries, and for searching their texts. */
export type Shelf = {
  /** Puts notes in, or others in their place. */
  put(summaries: readonly StoredSummary[]): void;
  putTexts(texts: readonly StoredText[]): void;
  remove(ids: readonly string[]): void;
  /** All summaries, or the texts of all notes, are in. */
  complete(what: 'summaries' | 'texts'): void;
  /**
   * Finds anew which notes are of one article, unless no article has come or changed since the last time: of 100,000
   * that takes more than a second.
   * @returns whether that has changed anything
   */
  regroup(): boolean;
  list(request: ListRequest): ListAnswer;
  /** Ids of the rows from one to another, both included, of the list that was made last. */
  idsBetween(from: number, to: number): string[];
  /** All ids of the list that was made last, also of notes that a closed group hides. */
  allIds(): string[];
  /** Those of some ids that are not in the list that was made last; a note in a closed group is. */
  unlisted(ids: readonly string[]): string[];
  /** What is known of some notes; an id without a note is missing. */
  describe(ids: readonly string[]): Pick<StoredSummary, 'id' | 'state' | 'tags'>[];
  ids(): string[];
};

/** What a list comes to, whatever rows of it are wanted. */
type Made = { key: string; edition: number; rows: Row[]; found: Entry[]; facets: Facets };

/** Makes an empty shelf. @param now the time by which "today" goes */
export function makeShelf(now: () => Date): Shelf {
  const entries = new Map<string, Entry>();
  const orders = new Map<SortKey, Entry[]>();
  let search: { key: string; query: Query } | null = null;
  let made: Made | null = null;
  let edition = 0;
  const completed = new Set<'summaries' | 'texts'>();
  let isRegroupDue = false;

  const match = (entry: Entry, query: Query) => {
    entry.isMatch = entry.text !== null && fits(query, entry.text);
  };
  /** @returns whether there is anything to search for; if so, the entries tell whether they match */
  const findMatches = (text: string, isOpen: boolean): boolean => {
    const query = parseQuery(text, isOpen);
    if (query.length === 0) return false;
    const key = `${isOpen} ${text}`;
    if (search?.key === key) return true;
    search = { key, query };
    for (const entry of entries.values()) match(entry, query);
    return true;
  };
  const ordered = (by: SortKey): Entry[] => {
    const order = orders.get(by) ?? sortEntries([...entries.values()], by);
    orders.set(by, order);
    return order;
  };
  const replaceInOrders = (ids: ReadonlySet<string>, added: Entry[]) => {
    // A first load is sorted when somebody wants to see it.
    if (added.length > 1000) orders.clear();
    for (const [by, order] of orders) {
      const others = order.filter(({ summary }) => !ids.has(summary.id));
      orders.set(by, sortEntries([...others, ...added], by));
    }
  };
  const make = ({ choices, isOpen, opened }: ListRequest): Made => {
    const key = JSON.stringify([choices, isOpen, opened]);
    if (made?.key === key) return made;
    const isSearch = findMatches(choices.query, isOpen);
    const sieve = makeSieve(choices.filters, now());
    const order = ordered(choices.sorting.by);
    const found = order.filter((entry) => (!isSearch || entry.isMatch) && sieve.take(entry));
    if (!choices.sorting.isAscending) found.reverse();
    const isBin = choices.filters.view === 'bin';
    const rows = makeRows(found, !isBin, new Set(opened));
    made = { key, edition: ++edition, rows, found, facets: sieve.facets() };
    return made;
  };

  return {
    put(summaries) {
      const added = summaries.map((summary) => makeEntry(summary, entries.get(summary.id)));
      const ids = new Set(summaries.map(({ id }) => id));
      for (const entry of added) entries.set(entry.summary.id, entry);
      replaceInOrders(ids, added);
      made = null;
    },
    putTexts(texts) {
      for (const { id, text, sketch } of texts) {
        const entry = entries.get(id);
        // A note that was kept a moment ago comes with the news of it.
        if (!entry) continue;
        isRegroupDue ||= String(entry.sketch) !== String(sketch);
        entry.text = prepareText(text);
        entry.sketch = sketch;
        if (search) match(entry, search.query);
      }
      made = null;
    },
    remove(ids) {
      for (const id of ids) {
        entries.delete(id);
      }
      replaceInOrders(new Set(ids), []);
      made = null;
    },
    complete(what) {
      completed.add(what);
    },
    regroup() {
      if (!isRegroupDue) return false;
      isRegroupDue = false;
      const hasChanged = groupEntries([...entries.values()]);
      if (hasChanged) made = null;
      return hasChanged;
    },
    list(request) {
      const { edition, rows, found, facets } = make(request);
      const { offset, limit, activeId } = request;
      const activeIndex = activeId === null ? -1 : rows.findIndex(({ note }) => note.id === activeId);
      return {
        edition,
        total: rows.length,
        found: found.length,
        offset,
        rows: rows.slice(offset, offset + limit),
        facets,
        activeIndex: activeIndex < 0 ? null : activeIndex,
        isComplete: completed.has(request.choices.query.trim() === '' ? 'summaries' : 'texts'),
      };
    },
    idsBetween(from, to) {
      const [first, last] = from < to ? [from, to] : [to, from];
      return (made?.rows ?? []).slice(first, last + 1).map(({ note }) => note.id);
    },
    allIds: () => (made?.found ?? []).map(({ summary }) => summary.id),
    unlisted(ids) {
      // News of the change comes, and with it the next list.
      if (!made) return [];
      const listed = new Set(made.found.map(({ summary }) => summary.id));
      return ids.filter((id) => !listed.has(id));
    },
    describe: (ids) =>
      ids.flatMap((id) => {
        const summary = entries.get(id)?.summary;
        return summary ? [{ id, state: summary.state, tags: summary.tags }] : [];
      }),
    ids: () => [...entries.keys()],
  };
}

/** Gives each entry the number of its group. @returns whether any has another than before */
function groupEntries(entries: Entry[]): boolean {
  const sketched = entries.flatMap(({ summary, sketch }) => {
    // Deleted ones too: they may come back.
    const { id, publishedAt, savedAt, characters } = summary;
    return sketch ? [{ id, sketch, publishedAt, savedAt, characters }] : [];
  });
  const groups = new Map(groupSimilar(sketched).flatMap((ids, group) => ids.map((id) => [id, group])));
  let hasChanged = false;
  for (const entry of entries) {
    const group = groups.get(entry.summary.id) ?? null;
    hasChanged ||= group !== entry.group;
    entry.group = group;
  }
  return hasChanged;
}

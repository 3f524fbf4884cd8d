import type { StoredSummary, StoredText } from '../../notes/schema.ts';
import { prepareText } from '../../notes/search/fits.ts';
import { withShownTags } from '../../notes/search/searchable-text.ts';
import { type Entry, makeEntry } from './entry.ts';
import { groupEntries } from './group-entries.ts';
import { makeOrders } from './orders.ts';
import { type ListAnswer, type ListRequest, makeResults, type Results } from './results.ts';
import { makeSearch } from './search.ts';

/** What an action must know of a note to take itself back. */
export type NoteLabels = Pick<StoredSummary, 'id' | 'state' | 'tags'>;

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
  /** What is known of some notes; an id without a note is missing. */
  describe(ids: readonly string[]): NoteLabels[];
  ids(): string[];
} & Pick<Results, 'idsBetween' | 'allIds' | 'unlisted'>;

/** Makes an empty shelf. @param now the time by which "today" goes */
export function makeShelf(now: () => Date): Shelf {
  const entries = new Map<string, Entry>();
  const search = makeSearch(entries);
  const orders = makeOrders(entries);
  const results = makeResults(search, orders, now);
  const completed = new Set<'summaries' | 'texts'>();
  let isRegroupDue = false;

  return {
    put(summaries) {
      const added = summaries.map((summary) => makeEntry(summary, entries.get(summary.id)));
      const ids = new Set(summaries.map(({ id }) => id));
      for (const entry of added) entries.set(entry.summary.id, entry);
      orders.replace(ids, added);
      results.drop();
    },
    putTexts(texts) {
      for (const { id, text, sketch } of texts) {
        const entry = entries.get(id);
        // A note that was kept a moment ago comes with the news of it.
        if (!entry) continue;
        isRegroupDue ||= String(entry.sketch) !== String(sketch);
        entry.text = prepareText(withShownTags(text, entry.summary.tags));
        entry.sketch = sketch;
        search.update(entry);
      }
      results.drop();
    },
    remove(ids) {
      for (const id of ids) entries.delete(id);
      orders.replace(new Set(ids), []);
      results.drop();
    },
    complete(what) {
      completed.add(what);
    },
    regroup() {
      if (!isRegroupDue) return false;
      isRegroupDue = false;
      const hasChanged = groupEntries([...entries.values()]);
      if (hasChanged) results.drop();
      return hasChanged;
    },
    list: (request) => ({
      ...results.list(request),
      isComplete: completed.has(request.choices.query.trim() === '' ? 'summaries' : 'texts'),
    }),
    idsBetween: results.idsBetween,
    allIds: results.allIds,
    unlisted: results.unlisted,
    describe: (ids) =>
      ids.flatMap((id) => {
        const summary = entries.get(id)?.summary;
        return summary ? [{ id, state: summary.state, tags: summary.tags }] : [];
      }),
    ids: () => [...entries.keys()],
  };
}

import { fits } from '../../notes/search/fits.ts';
import { parseQuery, type Query } from '../../notes/search/query.ts';
import type { Entry } from './entry.ts';

/** The search that was made last; the entries themselves tell by `isMatch` what it has found. */
export type Search = {
  /**
   * Searches all entries, unless the last search was the same.
   * @param isComposing the text is still being composed
   * @returns whether there is anything to search for
   */
  run(text: string, isComposing: boolean): boolean;
  /** Looks again at an entry whose text has come or changed. */
  update(entry: Entry): void;
};

/** Searches entries, which may come and go. */
export function makeSearch(entries: ReadonlyMap<string, Entry>): Search {
  let last: { key: string; query: Query } | null = null;
  return {
    run(text, isComposing) {
      const query = parseQuery(text, isComposing);
      if (query.length === 0) return false;
      const key = `${isComposing} ${text}`;
      if (last?.key === key) return true;
      last = { key, query };
      for (const entry of entries.values()) match(entry, query);
      return true;
    },
    update(entry) {
      if (last) match(entry, last.query);
    },
  };
}

function match(entry: Entry, query: Query): void {
  entry.isMatch = entry.text !== null && fits(query, entry.text);
}

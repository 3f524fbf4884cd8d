import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listing } from '../listing/listing.ts';
import type { ListingState } from '../listing/use-listing.ts';
import type { Excerpts } from '../worker/excerpts.ts';

/** What has been asked for a query, and what has come of it. */
type Asked = {
  query: string;
  list: string;
  /** Of the notes that have been asked for since the list was last made. */
  ids: Set<string>;
  excerpts: Excerpts;
};

/**
 * The pieces of the texts around what was found, of the rows that are there. They stay until another query takes over,
 * and are asked for again when the list is made anew: a text or a memo may have changed.
 */
export function useExcerpts(
  listing: Listing | null,
  isComposing: boolean,
  ask: ListingState['ask'],
): Excerpts {
  const query = listing?.choices.query.trim() ?? '';
  const list = `${listing?.edition} ${isComposing}`;
  const latest = useRef<Asked>({ query, list, ids: new Set(), excerpts: {} });
  const [, setCount] = useState(0);
  if (latest.current.query !== query) latest.current = { query, list, ids: new Set(), excerpts: {} };
  if (latest.current.list !== list) latest.current = { ...latest.current, list, ids: new Set() };

  useEffect(() => {
    const asked = latest.current;
    if (query === '' || !listing) return;
    const ids = listing.rows.map(({ note }) => note.id).filter((id) => !asked.ids.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asked.ids.add(id);
    ask('readExcerpts', ids, query, isComposing).then(
      (found) => {
        // Where nothing is found any more there is none.
        for (const id of ids) delete asked.excerpts[id];
        Object.assign(asked.excerpts, found);
        setCount((count) => count + 1);
      },
      (error: unknown) => {
        for (const id of ids) asked.ids.delete(id);
        console.warn('정독: no excerpts', error);
      },
    );
  }, [listing, query, list]);
  return latest.current.excerpts;
}

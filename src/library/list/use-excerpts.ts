import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listing } from '../listing/listing.ts';
import type { ListingState } from '../listing/use-listing.ts';
import type { Excerpts } from '../worker/excerpts.ts';

/**
 * The pieces of the texts around what was found, of the rows that are there. They stay until another query takes over,
 * or a note comes anew.
 */
export function useExcerpts(listing: Listing | null, isOpen: boolean, ask: ListingState['ask']): Excerpts {
  const query = listing?.choices.query.trim() ?? '';
  const known = useRef<{ query: string; versions: Map<string, string>; excerpts: Excerpts }>({
    query: '',
    versions: new Map(),
    excerpts: {},
  });
  const [, setCount] = useState(0);
  if (known.current.query !== query) known.current = { query, versions: new Map(), excerpts: {} };

  useEffect(() => {
    const { versions, excerpts } = known.current;
    if (query === '' || !listing) return;
    const missing = listing.rows.filter(({ note }) => versions.get(note.id) !== note.updatedAt);
    if (missing.length === 0) return;
    for (const { note } of missing) versions.set(note.id, note.updatedAt);
    const ids = missing.map(({ note }) => note.id);
    ask('readExcerpts', ids, query, isOpen).then(
      (found) => {
        Object.assign(excerpts, found);
        setCount((count) => count + 1);
      },
      (error: unknown) => console.warn('정독: no excerpts', error),
    );
  }, [listing, query]);
  return known.current.excerpts;
}

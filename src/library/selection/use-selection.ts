import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listing } from '../listing/listing.ts';
import type { ListingState } from '../listing/use-listing.ts';
import { anchorAt, extend, NO_SELECTION, type Selection, selectAll, takeOut, toggle } from './selection.ts';

export type SelectionState = {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Selects all rows from where the range began, or else from a note (or a row whose note is not known), to another row. */
  extendTo: (from: string | number, to: number) => void;
  /** Selects all notes of the list, those in closed groups too. */
  selectAll: () => void;
  /** Takes notes out that leave the list. */
  takeOut: (ids: readonly string[]) => void;
  clear: () => void;
};

/** The notes that are selected; those that leave the list, by whatever change, are not any more. */
export function useSelection(listing: Listing | null, ask: ListingState['ask']): SelectionState {
  const [selection, setSelection] = useState<Selection>(NO_SELECTION);
  // Two keys may come before the first has been drawn.
  const latest = useRef(selection);
  const set = (next: Selection) => {
    latest.current = next;
    setSelection(next);
  };
  const refuse = (error: unknown) => console.warn('정독: nothing selected', error);
  useEffect(() => {
    if (latest.current.ids.size === 0) return;
    ask('unlisted', [...latest.current.ids]).then(
      (gone) => gone.length > 0 && set(takeOut(latest.current, gone)),
      (error: unknown) => console.warn('정독: not known whether what is selected is listed', error),
    );
  }, [listing?.edition]);
  return {
    ids: selection.ids,
    toggle: (id) => set(toggle(latest.current, id)),
    extendTo(from, to) {
      const begun = anchorAt(latest.current, from);
      set(begun);
      ask('idsBetween', begun.anchor ?? from, to).then((ids) => {
        // Not when something else was selected meanwhile.
        if (latest.current.base === begun.base) set(extend(latest.current, ids));
      }, refuse);
    },
    selectAll: () => ask('allIds').then((ids) => set(selectAll(ids)), refuse),
    takeOut: (ids) => set(takeOut(latest.current, ids)),
    clear: () => set(NO_SELECTION),
  };
}

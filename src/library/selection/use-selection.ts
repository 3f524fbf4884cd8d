import { useRef, useState } from 'preact/hooks';
import type { ListingState } from '../use-listing.ts';
import { anchorAt, extend, noSelection, type Selection, selectAll, toggle } from './selection.ts';

export type SelectionState = {
  ids: ReadonlySet<string>;
  toggle: (id: string, index: number) => void;
  /** Selects all rows from where the range began, or else from a row, to another. */
  extendTo: (from: number, to: number) => void;
  /** Selects all notes of the list, those in closed groups too. */
  selectAll: () => void;
  clear: () => void;
};

/** The notes that are selected. */
export function useSelection(ask: ListingState['ask']): SelectionState {
  const [selection, setSelection] = useState<Selection>(noSelection);
  // Two keys may come before the first has been drawn.
  const latest = useRef(selection);
  const set = (next: Selection) => {
    latest.current = next;
    setSelection(next);
  };
  const refuse = (error: unknown) => console.warn('정독: nothing selected', error);
  return {
    ids: selection.ids,
    toggle: (id, index) => set(toggle(latest.current, id, index)),
    extendTo(from, to) {
      const begun = anchorAt(latest.current, from);
      set(begun);
      ask('idsBetween', begun.anchor ?? from, to).then((ids) => set(extend(begun, ids)), refuse);
    },
    selectAll: () => ask('allIds').then((ids) => set(selectAll(ids)), refuse),
    clear: () => set(noSelection),
  };
}

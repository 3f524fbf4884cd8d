import type { RefObject } from 'preact';
import type { Dispatch, StateUpdater } from 'preact/hooks';
import type { Actions } from '../actions/use-actions.ts';
import type { ExportMenuState } from '../export/use-export-menu.ts';
import type { Cursor } from '../list/use-active-row.ts';
import type { Listing } from '../listing/listing.ts';
import type { ListingState } from '../listing/use-listing.ts';
import type { OpenDialog } from '../open-dialog.ts';
import type { SelectionState } from '../selection/use-selection.ts';

/** What commands look at, and what they change. */
export type ListParts = {
  listing: Listing | null;
  ask: ListingState['ask'];
  cursor: Cursor;
  /** The note that is shown beside the list; null for none. */
  shownId: string | null;
  selection: SelectionState;
  /** The one note that commands are for, whatever is selected: a key was pressed in it; null for none. */
  only: string | null;
  actions: Actions;
  list: RefObject<HTMLElement | null>;
  field: RefObject<HTMLInputElement | null>;
  /** The list shows deleted notes. */
  isBin: boolean;
  exportMenu: ExportMenuState;
  setDialog: Dispatch<StateUpdater<OpenDialog | null>>;
};

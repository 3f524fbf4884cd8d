import type { RefObject } from 'preact';
import type { ReadingState } from '../notes/note.ts';
import { withoutTag, withTag } from '../notes/tags.ts';
import { titleOf } from '../ui/title-of.ts';
import type { Known } from './actions/note-actions.ts';
import type { Actions } from './actions/use-actions.ts';
import type { LibraryCommand, PressedCommand } from './keys/library-keys.ts';
import type { ActiveRowState } from './list/use-active-row.ts';
import { rowHeightOf } from './list/use-visible-rows.ts';
import type { Listing } from './listing/listing.ts';
import type { ListingState } from './listing/use-listing.ts';
import type { OpenDialog } from './open-dialog.ts';
import type { SelectionState } from './selection/use-selection.ts';

type Parts = {
  listing: Listing | null;
  ask: ListingState['ask'];
  rows: ActiveRowState;
  selection: SelectionState;
  actions: Actions;
  list: RefObject<HTMLElement | null>;
  field: RefObject<HTMLInputElement | null>;
  /** The list shows deleted notes. */
  isBin: boolean;
  isExportOpen: boolean;
  setDialog: (dialog: OpenDialog | null) => void;
  setExportOpen: (isOpen: boolean) => void;
};

/** What can be done with the list, by keys and by buttons. They act on what is selected, or else on the active row. */
export function listCommands(parts: Parts) {
  const { listing, ask, rows, selection, actions, list, field, isBin } = parts;
  const { isExportOpen, setDialog, setExportOpen } = parts;
  const { active } = rows;

  const targets = () => {
    if (selection.ids.size > 0) return [...selection.ids];
    return active ? [active.id] : [];
  };
  const describe = (ids: string[]): Promise<Known[]> =>
    ask('describe', ids).catch(() => {
      // Without the worker, what is shown is all that is known.
      const shown = listing?.rows.map(({ note }) => note) ?? [];
      return shown.filter(({ id }) => ids.includes(id));
    });
  const withKnown = async (work: (notes: Known[]) => Promise<boolean>) => {
    const ids = targets();
    if (ids.length > 0) await work(await describe(ids));
  };
  const shownNote = (id: string) =>
    listing?.rows.find(({ note }) => note.id === id)?.note ?? (active?.id === id ? active.row.note : null);

  const remove = async (ids = targets()) => {
    if (ids.length === 0 || isBin) return;
    const [only] = ids;
    const note = ids.length === 1 && only !== undefined ? shownNote(only) : null;
    if (await actions.remove(ids, note && titleOf(note))) selection.takeOut(ids);
  };
  const restore = async (ids = targets()) => {
    if (ids.length > 0 && (await actions.restore(ids))) selection.takeOut(ids);
  };
  const removeForGood = () => {
    const ids = targets();
    if (ids.length > 0) setDialog({ kind: 'remove', ids });
  };
  const setState = (state: ReadingState) => withKnown((notes) => actions.setState(notes, state));
  const openTags = async () => {
    const ids = targets();
    if (ids.length > 0 && !isBin) setDialog({ kind: 'tags', notes: await describe(ids) });
  };
  const changeTag = async (change: Promise<boolean>, notes: Known[], tags: (note: Known) => string[]) => {
    if (await change)
      setDialog({ kind: 'tags', notes: notes.map((note) => ({ ...note, tags: tags(note) })) });
  };
  const undo = async () => {
    if (!actions.done?.undo) return;
    const wasInList = isInList(list);
    // The button goes.
    if (!wasInList) field.current?.focus();
    const [first] = (await actions.undo()) ?? [];
    if (first !== undefined) rows.seek(first);
    else if (!wasInList) rows.goTo(rows.position);
  };
  const move = (index: number, isExtending: boolean) => {
    if (isExtending && listing) {
      selection.extendTo(rows.position, Math.max(0, Math.min(index, listing.total - 1)));
    }
    rows.goTo(index);
  };
  const select = (id: string, index: number, isRange: boolean) => {
    if (isRange) selection.extendTo(index, index);
    else selection.toggle(id, index);
  };
  const clear = () => {
    const isHere = list.current?.contains(document.activeElement);
    selection.clear();
    // The bar with its buttons goes.
    if (!isHere) rows.goTo(rows.position);
  };

  const byKey: Record<LibraryCommand, (isExtending: boolean) => unknown> = {
    search: () => {
      field.current?.focus();
      field.current?.select();
    },
    next: (isExtending) => move(isInList(list) ? rows.position + 1 : rows.position, isExtending),
    previous: (isExtending) => move(rows.position - 1, isExtending),
    first: (isExtending) => move(0, isExtending),
    last: (isExtending) => move((listing?.total ?? 1) - 1, isExtending),
    pageDown: (isExtending) => move(rows.position + pageOf(list), isExtending),
    pageUp: (isExtending) => move(rows.position - pageOf(list), isExtending),
    open: () => {
      const link = active && list.current?.querySelector<HTMLElement>(`[data-index="${active.index}"] > a`);
      link?.click();
    },
    select: () => active && selection.toggle(active.id, active.index),
    selectAll: () => selection.selectAll(),
    remove: () => (isBin ? removeForGood() : remove()),
    archive: () => !isBin && setState('archived'),
    toggleRead: () => !isBin && withKnown((notes) => actions.setState(notes, readOrUnread(notes))),
    tag: openTags,
    export: () => {
      if (isBin || targets().length === 0) return;
      // The menu stands among what can be done with a selection.
      if (selection.ids.size === 0 && active) selection.toggle(active.id, active.index);
      setExportOpen(!isExportOpen);
    },
    undo,
    clear: () => (isExportOpen ? setExportOpen(false) : clear()),
    showKeys: () => setDialog({ kind: 'keys' }),
  };

  return {
    run: ({ command, isExtending }: PressedCommand) => byKey[command](isExtending),
    remove,
    restore,
    removeForGood,
    removeNow: async (ids: string[]) => {
      setDialog(null);
      if (await actions.removeForGood(ids)) selection.takeOut(ids);
    },
    setState,
    tag: openTags,
    addTags: (notes: Known[], added: string[]) =>
      changeTag(actions.addTags(notes, added), notes, ({ tags }) => added.reduce(withTag, tags)),
    removeTag: (notes: Known[], tag: string) =>
      changeTag(actions.removeTag(notes, tag), notes, ({ tags }) => withoutTag(tags, tag)),
    undo,
    select,
    clear,
  };
}

export type ListCommands = ReturnType<typeof listCommands>;

/** All become read, unless all are. */
const readOrUnread = (notes: Known[]): ReadingState =>
  notes.every(({ state }) => state === 'read') ? 'unread' : 'read';

const isInList = (list: RefObject<HTMLElement | null>) =>
  list.current?.contains(document.activeElement) ?? false;

/** Rows that a page has. */
function pageOf(list: RefObject<HTMLElement | null>): number {
  if (!list.current) return 1;
  return Math.max(1, Math.floor(window.innerHeight / rowHeightOf(list.current)) - 2);
}

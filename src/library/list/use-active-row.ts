import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeChoices } from '../address.ts';
import type { Listing } from '../listing/listing.ts';
import type { Row } from '../worker/rows.ts';
import { revealRow } from './use-visible-rows.ts';

/** The row that keys act upon. */
export type ActiveRow = { id: string; index: number; row: Row };

/** The active row, and the ways to make another one active. */
export type Cursor = {
  /** null while the list is empty. */
  active: ActiveRow | null;
  /** The row that moving starts from: the active one, or that which is still on its way. */
  position: number;
  /** The note whose place in the list is to be asked for. */
  soughtId: string | null;
  /** Goes to a row by its number, with the focus. It may have to be fetched first. */
  goTo: (index: number) => void;
  /** Goes to a note, with the focus, as soon as it is in the list. */
  seek: (id: string) => void;
  /** The focus has come to a row. */
  touch: (index: number) => void;
};

/** Which control of a row has the focus: its title, its button, its box. */
type Control = 'a' | 'button' | 'input';

/** Where the focus is to go. `index` is the row; null for the active one, wherever it is. */
type Wanted = { control: Control; index: number | null };

/**
 * Keeps one row active, and the focus in the list when it is there: on the same note when rows come or go around it, on
 * the row that takes its place when it goes itself.
 * @param otherwise gets the focus when there is no row left
 */
export function useActiveRow(
  list: RefObject<HTMLElement | null>,
  listing: Listing | null,
  otherwise: RefObject<HTMLElement | null>,
): Cursor {
  const [active, setActive] = useState<ActiveRow | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const [sought, setSought] = useState<string | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const lastChoices = useRef<string | null>(null);
  // Read while drawing: nothing has gone yet.
  const held = readHeldControl(list.current);

  const goTo = (index: number) => {
    if (!listing || listing.total === 0) return;
    const row = Math.max(0, Math.min(index, listing.total - 1));
    wanted.current = { control: 'a', index: row };
    setSought(null);
    setTarget(row);
    if (list.current) revealRow(list.current, row);
  };

  useLayoutEffect(() => {
    if (!listing) return;
    const choices = writeChoices(listing.choices);
    const isOther = lastChoices.current !== null && lastChoices.current !== choices;
    lastChoices.current = choices;
    // Who has gone on to another list waits for nothing any more that was to come into the last.
    if (isOther) setSought(null);
    const row = isOther || sought === null ? null : findRow(sought, listing);
    if (row !== null) return goTo(row);
    // It begins with its first row, unless the focus is on one that it has as well.
    const isFresh = isOther && held === null && wanted.current === null;
    const next = settle(isFresh ? null : active, target, listing);
    if (isOther && list.current) revealRow(list.current, isFresh ? 0 : (next?.index ?? 0));
    if (next?.id !== active?.id || next?.index !== active?.index || next?.row !== active?.row)
      setActive(next);
    if (target !== null && next?.index === target) setTarget(null);
  }, [listing, active, target, sought]);

  useLayoutEffect(() => {
    const isLost = held !== null && !list.current?.contains(document.activeElement);
    if (isLost) wanted.current = { control: held, index: null };
    if (wanted.current === null || target !== null) return;
    if (isLost && listing?.total === 0) {
      wanted.current = null;
      otherwise.current?.focus();
      return;
    }
    const control = active && list.current && findControl(list.current, active, wanted.current);
    if (!control || !list.current || !active) return;
    revealRow(list.current, active.index);
    control.focus({ preventScroll: true });
    wanted.current = null;
  });

  return {
    active,
    position: target ?? active?.index ?? 0,
    soughtId: sought ?? active?.id ?? null,
    goTo,
    seek: setSought,
    touch(index) {
      const row = listing?.rows[index - listing.offset];
      if (!row || row.note.id === active?.id) return;
      setSought(null);
      setTarget(null);
      setActive({ id: row.note.id, index, row });
    },
  };
}

/** The row of a note in a list; null when it is not there, or not yet. */
function findRow(id: string, listing: Listing): number | null {
  const at = listing.rows.findIndex(({ note }) => note.id === id);
  if (at >= 0) return listing.offset + at;
  return listing.activeId === id ? listing.activeIndex : null;
}

/** Where the active row is in a list that may have changed. @param target the row that is gone to; null for none */
function settle(active: ActiveRow | null, target: number | null, listing: Listing): ActiveRow | null {
  const rowAt = (index: number): ActiveRow | null => {
    const row = listing.rows[index - listing.offset];
    return row ? { id: row.note.id, index, row } : null;
  };
  if (listing.total === 0) return null;
  if (target !== null) return rowAt(Math.min(target, listing.total - 1)) ?? active;
  if (!active) return rowAt(0);
  const row = findRow(active.id, listing);
  if (row !== null) return rowAt(row) ?? { ...active, index: row };
  return rowAt(Math.min(active.index, listing.total - 1)) ?? active;
}

function findControl(list: HTMLElement, { id }: ActiveRow, { control, index }: Wanted): HTMLElement | null {
  const atIndex = index === null ? '' : `[data-index="${index}"]`;
  const row = list.querySelector(`[data-id="${CSS.escape(id)}"]${atIndex}`);
  // A deleted note has no link.
  return row?.querySelector<HTMLElement>(control) ?? row?.querySelector('button') ?? null;
}

function readHeldControl(list: HTMLElement | null): Control | null {
  const focused = document.activeElement;
  if (!focused || !list?.contains(focused)) return null;
  if (focused.matches('input')) return 'input';
  return focused.matches('button') ? 'button' : 'a';
}

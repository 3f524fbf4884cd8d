import './list.css';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Query } from '../../notes/search/query.ts';
import { t } from '../../platform/i18n.ts';
import type { Sought } from '../../reader/address.ts';
import type { Listing } from '../listing/listing.ts';
import type { Excerpts } from '../worker/excerpts.ts';
import type { Row } from '../worker/rows.ts';
import { NoteRow, type RowActions } from './note-row.tsx';
import type { ActiveRow } from './use-active-row.ts';
import { type Range, useVisibleRows } from './use-visible-rows.ts';

type Props = {
  list: RefObject<HTMLUListElement | null>;
  listing: Listing;
  query: Query;
  /** What `query` was made of; null for nothing. */
  sought: Sought | null;
  excerpts: Excerpts;
  active: ActiveRow | null;
  selected: ReadonlySet<string>;
  /** The note that is shown beside the list; null for none. */
  shownId: string | null;
  actions: RowActions;
  onVisible: (range: Range) => void;
  /** The focus has come to a row. */
  onTouch: (index: number) => void;
};

/** Rows that are drawn beyond those that can be seen, on each side. */
const MARGIN = 6;

/** The list: of thousands of rows, only those are drawn that can be seen, and the active one. */
export function NoteList(props: Props) {
  const { list, listing, query, sought, excerpts, active, selected, shownId, onVisible, onTouch } = props;
  const actions = useStableActions(props.actions);
  const range = useVisibleRows(list, listing.total);
  useLayoutEffect(() => onVisible(range), [range]);
  return (
    <ul
      class="notes"
      aria-label={t('library_list')}
      ref={list}
      style={{ '--total': listing.total }}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
        if (row) onTouch(Number(row.dataset.index));
      }}
    >
      {pickRows(listing, range, active).map(([index, row]) => (
        <NoteRow
          key={row.note.id}
          row={row}
          index={index}
          total={listing.total}
          query={query}
          sought={sought}
          excerpt={excerpts[row.note.id] ?? null}
          isActive={row.note.id === active?.id}
          isSelected={selected.has(row.note.id)}
          isShown={row.note.id === shownId}
          actions={actions}
        />
      ))}
    </ul>
  );
}

/** The same functions at every drawing, which run the latest: rows need not be drawn for their sake. */
function useStableActions(actions: RowActions): RowActions {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(
    () => ({
      onSelect: (id, index, isRange) => latest.current.onSelect(id, index, isRange),
      onShow: (id) => latest.current.onShow(id),
      onDelete: (id) => latest.current.onDelete(id),
      onRestore: (id) => latest.current.onRestore(id),
      onToggleSimilar: (id) => latest.current.onToggleSimilar(id),
    }),
    [],
  );
}

/** Rows with their numbers, in order. The active one stays out of sight too: it may hold the focus. */
function pickRows(listing: Listing, range: Range, active: ActiveRow | null): [index: number, row: Row][] {
  const rows = listing.rows
    .map((row, at): [number, Row] => [listing.offset + at, row])
    .filter(([index]) => index >= range.first - MARGIN && index <= range.last + MARGIN);
  const isDrawn = rows.some(([, { note }]) => note.id === active?.id);
  if (!active || isDrawn || active.index >= listing.total) return rows;
  const isLoaded = active.index >= listing.offset && active.index < listing.offset + listing.rows.length;
  // A row that should be there and is not has gone.
  if (isLoaded && listing.rows[active.index - listing.offset]?.note.id !== active.id) return rows;
  const pinned: [number, Row] = [active.index, active.row];
  return [...rows, pinned].sort(([one], [other]) => one - other);
}

import type { TargetedMouseEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { NoteSummary } from '../../notes/note.ts';
import type { Excerpt } from '../../notes/search/excerpt-around.ts';
import { findMarks } from '../../notes/search/find-marks.ts';
import type { Query } from '../../notes/search/query.ts';
import { t } from '../../platform/i18n.ts';
import type { Sought } from '../../reader/address.ts';
import { titleOf } from '../../ui/title-of.ts';
import type { Row } from '../worker/rows.ts';
import { MarkedText } from './marked-text.tsx';
import { NoteFacts } from './note-facts.tsx';
import { hasNoteSigns, NoteSigns } from './note-signs.tsx';
import { NoteTitle } from './note-title.tsx';

export type RowActions = {
  onSelect: (id: string, index: number, isRange: boolean) => void;
  /** Shows it beside the list, where there is room. @returns whether there is */
  onShow: (id: string) => boolean;
  onDelete: (id: string) => void;
  onRestore: (id: string) => void;
  onToggleSimilar: (id: string) => void;
};

type Props = {
  row: Row;
  index: number;
  total: number;
  query: Query;
  sought: Sought | null;
  /** Around what was found; null when that is elsewhere, or has not come yet. */
  excerpt: Excerpt | null;
  isActive: boolean;
  isSelected: boolean;
  isShown: boolean;
  /** Always the same functions. */
  actions: RowActions;
};

/** One note in the list, drawn anew only when something of it has changed: every letter of a query draws the list. */
export function NoteRow(props: Props) {
  const { row, index, total, query, sought, excerpt, isActive, isSelected, isShown } = props;
  return useMemo(
    () => drawRow(props),
    [row, index, total, query, sought, excerpt, isActive, isSelected, isShown],
  );
}

/** Only the controls of the active row are reached by Tab. */
function drawRow({
  row,
  index,
  total,
  query,
  sought,
  excerpt,
  isActive,
  isSelected,
  isShown,
  actions,
}: Props) {
  const { note } = row;
  const tabIndex = isActive ? 0 : -1;
  const hasSigns = hasNoteSigns(note) || row.similarCount > 0;
  const show = ({ target, currentTarget }: TargetedMouseEvent<HTMLElement>) => {
    const isControl = target instanceof Element && target.closest('a, button, input, label');
    // The end of a selection is no press.
    if (isControl || getSelection()?.isCollapsed === false) return;
    if (!actions.onShow(note.id)) currentTarget.querySelector<HTMLElement>('a.title')?.click();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the whole list
    <li
      class={`note${row.isMember ? ' member' : ''}${isShown ? ' shown' : ''}${isSelected ? ' selected' : ''}${hasSigns ? ' with-signs' : ''}`}
      data-id={note.id}
      data-index={index}
      style={{ '--index': index }}
      aria-setsize={total}
      aria-posinset={index + 1}
      onClick={show}
    >
      <label class="select">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t('library_select_note', titleOf(note))}
          checked={isSelected}
          onClick={(event) => actions.onSelect(note.id, index, event.shiftKey)}
        />
      </label>
      <NoteTitle note={note} query={query} sought={sought} tabIndex={tabIndex} onShow={actions.onShow} />
      <BinButton note={note} tabIndex={tabIndex} actions={actions} />
      <NoteFacts note={note} query={query} />
      <p class="excerpt" lang="ko">
        <MarkedText
          text={excerpt?.text ?? note.excerpt}
          marks={excerpt?.marks ?? findMarks(note.excerpt, query)}
        />
      </p>
      {hasSigns && (
        <NoteSigns
          row={row}
          query={query}
          tabIndex={tabIndex}
          onToggle={() => actions.onToggleSimilar(note.id)}
        />
      )}
    </li>
  );
}

type BinButtonProps = { note: NoteSummary; tabIndex: number; actions: RowActions };

/** Puts a note into the bin, or takes it out again. */
function BinButton({ note, tabIndex, actions }: BinButtonProps) {
  const isDeleted = note.deletedAt !== null;
  const press = isDeleted ? actions.onRestore : actions.onDelete;
  return (
    <button
      type="button"
      class="button plain"
      tabIndex={tabIndex}
      aria-label={t(isDeleted ? 'library_restore_note' : 'library_delete_note', titleOf(note))}
      onClick={(event) => isFirstPress(event) && press(note.id)}
    >
      {t(isDeleted ? 'library_restore' : 'library_delete')}
    </button>
  );
}

/** The second press of a double click comes down on the row that has moved up: it means the one that has gone. */
const isFirstPress = ({ detail }: MouseEvent) => detail < 2;

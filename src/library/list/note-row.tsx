import { useMemo } from 'preact/hooks';
import type { Excerpt } from '../../notes/search/excerpt-around.ts';
import { findMarks } from '../../notes/search/find-marks.ts';
import type { Query } from '../../notes/search/query.ts';
import { t, uiLanguage } from '../../platform/i18n.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { titleOf } from '../../ui/title-of.ts';
import type { Row } from '../worker/rows.ts';
import { MarkedText } from './marked-text.tsx';
import { hasNoteSigns, NoteSigns } from './note-signs.tsx';

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
  const { row, index, total, query, excerpt, isActive, isSelected, isShown } = props;
  return useMemo(() => drawRow(props), [row, index, total, query, excerpt, isActive, isSelected, isShown]);
}

/** Only the controls of the active row are reached by Tab. */
function drawRow({ row, index, total, query, excerpt, isActive, isSelected, isShown, actions }: Props) {
  const { note } = row;
  const tabIndex = isActive ? 0 : -1;
  const hasSigns = hasNoteSigns(note) || row.similarCount > 0;
  const show = (event: MouseEvent) => {
    const isControl = event.target instanceof Element && event.target.closest('a, button, input, label');
    if (!isControl) actions.onShow(note.id);
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
      {note.deletedAt === null ? (
        <a
          class="title"
          href={`../reader/index.html?note=${encodeURIComponent(note.id)}`}
          target="_blank"
          rel="noopener"
          lang="ko"
          tabIndex={tabIndex}
          onClick={(event) => {
            if (isPlainClick(event) && actions.onShow(note.id)) event.preventDefault();
          }}
        >
          <MarkedText text={titleOf(note)} marks={findMarks(note.title, query)} />
        </a>
      ) : (
        // The reader shows no deleted notes.
        <span class="title" lang="ko">
          <MarkedText text={titleOf(note)} marks={findMarks(note.title, query)} />
        </span>
      )}
      {note.deletedAt === null ? (
        <button
          type="button"
          class="button plain"
          tabIndex={tabIndex}
          aria-label={t('library_delete_note', titleOf(note))}
          onClick={(event) => isFirstPress(event) && actions.onDelete(note.id)}
        >
          {t('library_delete')}
        </button>
      ) : (
        <button
          type="button"
          class="button plain"
          tabIndex={tabIndex}
          aria-label={t('library_restore_note', titleOf(note))}
          onClick={(event) => isFirstPress(event) && actions.onRestore(note.id)}
        >
          {t('library_restore')}
        </button>
      )}
      <Facts row={row} query={query} />
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

/** Whether it is one of the mouse, without a key that asks for a tab or a window. Enter on a link is a click of detail 0. */
const isPlainClick = ({ detail, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  detail > 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** The second press of a double click comes down on the row that has moved up: it means the one that has gone. */
const isFirstPress = ({ detail }: MouseEvent) => detail < 2;

function Facts({ row: { note }, query }: { row: Row; query: Query }) {
  const language = uiLanguage();
  const authors = note.authors.join(', ');
  const kept = note.deletedAt === null ? 'library_saved_at' : 'library_deleted_at';
  const keptAt = note.deletedAt ?? note.savedAt;
  return (
    <p class="facts">
      {note.outlet && (
        <span class="outlet">
          <MarkedText text={note.outlet} marks={findMarks(note.outlet, query)} />
        </span>
      )}
      {authors && (
        <span class="authors">
          <MarkedText text={authors} marks={findMarks(authors, query)} />
        </span>
      )}
      {note.publishedAt && (
        <time
          dateTime={note.publishedAt}
          title={t('library_published_at', formatTime(note.publishedAt, language))}
        >
          {t('library_published_at', formatDay(note.publishedAt, language))}
        </time>
      )}
      <span title={t(kept, formatTime(keptAt, language))}>{t(kept, formatDay(keptAt, language))}</span>
    </p>
  );
}

import type { NoteSummary } from '../../notes/note.ts';
import { findMarks } from '../../notes/search/find-marks.ts';
import type { Query } from '../../notes/search/query.ts';
import { t } from '../../platform/i18n.ts';
import type { Row } from '../worker/rows.ts';
import { MarkedText } from './marked-text.tsx';

type Sign = { kind: 'state' | 'tag' | 'sign'; text: string };

/** What a row says of a note beside the article itself. */
export function listSigns(note: NoteSummary): Sign[] {
  const { state, tags, hasMemo, highlightCount, revisionCount } = note;
  return [
    ...(state === 'unread' ? [] : [{ kind: 'state', text: t(`note_state_${state}`) } as const]),
    ...tags.map((tag) => ({ kind: 'tag', text: tag }) as const),
    ...(hasMemo ? [{ kind: 'sign', text: t('note_memo') } as const] : []),
    ...(highlightCount > 0 ? [{ kind: 'sign', text: t('library_highlights', highlightCount) } as const] : []),
    ...(revisionCount > 0 ? [{ kind: 'sign', text: t('library_revisions', revisionCount) } as const] : []),
  ];
}

type Props = { row: Row; query: Query; tabIndex: number; onToggle: () => void };

/** State, tags and signs of a note, and the button that shows the other notes of its article. */
export function NoteSigns({ row, query, tabIndex, onToggle }: Props) {
  return (
    <div class="signs">
      {row.similarCount > 0 && (
        <button
          type="button"
          class="similar"
          tabIndex={tabIndex}
          aria-expanded={row.isOpen}
          aria-label={t('library_similar_of', row.note.title, row.similarCount)}
          onClick={onToggle}
        >
          {t('library_similar', row.similarCount)}
        </button>
      )}
      {listSigns(row.note).map(({ kind, text }) => (
        <span key={`${kind} ${text}`} class={kind} lang={kind === 'tag' ? 'ko' : undefined}>
          {kind === 'tag' ? (
            <>
              #<MarkedText text={text} marks={findMarks(text, query)} />
            </>
          ) : (
            text
          )}
        </span>
      ))}
    </div>
  );
}

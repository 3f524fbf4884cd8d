import type { NoteSummary } from '../../notes/note.ts';
import { findMarks } from '../../notes/search/find-marks.ts';
import type { Query } from '../../notes/search/query.ts';
import { t } from '../../platform/i18n.ts';
import { titleOf } from '../../ui/title-of.ts';
import type { Row } from '../worker/rows.ts';
import { MarkedText } from './marked-text.tsx';

/** How many tags a row shows: they have one line with all the rest. */
const MOST_TAGS = 4;

type Sign = { kind: 'state' | 'sign'; text: string };

/** Whether a row has anything to say of a note beside the article itself. */
export const hasNoteSigns = (note: NoteSummary): boolean =>
  note.tags.length > 0 || listSigns(note).length > 0;

function listSigns({ state, hasMemo, highlightCount, revisionCount }: NoteSummary): Sign[] {
  return [
    ...(state === 'unread' ? [] : [{ kind: 'state', text: t(`note_state_${state}`) } as const]),
    ...(hasMemo ? [{ kind: 'sign', text: t('note_memo') } as const] : []),
    ...(highlightCount > 0 ? [{ kind: 'sign', text: t('library_highlights', highlightCount) } as const] : []),
    ...(revisionCount > 0 ? [{ kind: 'sign', text: t('library_revisions', revisionCount) } as const] : []),
  ];
}

type Props = { row: Row; query: Query; tabIndex: number; onToggle: () => void };

/** State, signs and tags of a note, and the button that shows the other notes of its article. */
export function NoteSigns({ row, query, tabIndex, onToggle }: Props) {
  return (
    <div class="signs">
      {row.similarCount > 0 && (
        <button
          type="button"
          class="similar"
          tabIndex={tabIndex}
          aria-expanded={row.isOpen}
          aria-label={t('library_similar_of', titleOf(row.note), row.similarCount)}
          onClick={onToggle}
        >
          {t('library_similar', row.similarCount)}
        </button>
      )}
      {listSigns(row.note).map(({ kind, text }) => (
        <span key={`${kind} ${text}`} class={kind}>
          {text}
        </span>
      ))}
      <Tags tags={row.note.tags} query={query} />
    </div>
  );
}

/** The first tags, those that were searched for before the others, and how many more there are. */
function Tags({ tags, query }: { tags: string[]; query: Query }) {
  // With the sign before it, by which it can be searched for as well.
  const marked = tags.map((tag) => ({ tag, marks: findMarks(`#${tag}`, query) }));
  const isFound = ({ marks }: (typeof marked)[number]) => marks.length > 0;
  const ordered = [...marked.filter(isFound), ...marked.filter((tag) => !isFound(tag))];
  const more = tags.length - MOST_TAGS;
  return (
    <>
      {ordered.slice(0, MOST_TAGS).map(({ tag, marks }) => (
        <span key={tag} class="tag" lang="ko">
          <MarkedText text={`#${tag}`} marks={marks} />
        </span>
      ))}
      {more > 0 && (
        <span class="sign more">
          <span aria-hidden="true">+{more}</span>
          <span class="visually-hidden">{t('library_more_tags', more)}</span>
        </span>
      )}
    </>
  );
}

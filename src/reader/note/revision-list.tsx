import { t, uiLanguage } from '../../platform/i18n.ts';
import { formatTime } from '../../ui/format-time.ts';
import { useRevisions } from './use-revisions.ts';

type Props = { noteId: string; count: number; onCompare: (revision: number) => void };

/** The texts that a note had before, the latest first, each to be compared with the present one. */
export function RevisionList({ noteId, count, onCompare }: Props) {
  const { revisions, problem } = useRevisions(noteId, count);
  if (problem) return <p role="alert">{problem}</p>;
  return (
    <section class="revisions">
      <h3>{t('note_revisions')}</h3>
      <ul>
        {revisions.toReversed().map(({ number, savedAt }) => {
          const time = formatTime(savedAt, uiLanguage());
          return (
            <li key={number}>
              <time dateTime={savedAt}>{t('note_revision_saved', time)}</time>
              <button
                type="button"
                class="button"
                aria-label={t('note_compare_with', time)}
                onClick={() => onCompare(number)}
              >
                {t('note_compare')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

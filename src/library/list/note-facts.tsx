import type { NoteSummary } from '../../notes/note.ts';
import { findMarks } from '../../notes/search/find-marks.ts';
import type { Query } from '../../notes/search/query.ts';
import { t, uiLanguage } from '../../platform/i18n.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { MarkedText } from './marked-text.tsx';

/** Where an article is from, who wrote it, when it came out, and when it was saved or deleted. */
export function NoteFacts({ note, query }: { note: NoteSummary; query: Query }) {
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

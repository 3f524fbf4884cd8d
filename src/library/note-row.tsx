import { useEffect, useRef } from 'preact/hooks';
import type { NoteSummary } from '../notes/note.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { formatTime } from '../ui/format-time.ts';

type Props = {
  note: NoteSummary;
  /** It has come back by undo: the focus goes to it. */
  isRestored: boolean;
  onDelete: () => void;
};

/** One note in the list. */
export function NoteRow({ note, isRestored, onDelete }: Props) {
  const language = uiLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isRestored) link.current?.focus();
  }, [isRestored]);
  return (
    <li class="note">
      <a
        ref={link}
        href={`../reader/index.html?note=${encodeURIComponent(note.id)}`}
        target="_blank"
        rel="noopener"
        lang="ko"
      >
        {note.title}
      </a>
      <p class="facts">
        {note.outlet && <span class="outlet">{note.outlet}</span>}
        {note.authors.length > 0 && <span>{note.authors.join(', ')}</span>}
        {note.publishedAt && (
          <time dateTime={note.publishedAt}>{formatTime(note.publishedAt, language)}</time>
        )}
        <span>{t('library_saved_at', formatTime(note.savedAt, language))}</span>
      </p>
      <p class="excerpt" lang="ko">
        {note.excerpt}
      </p>
      <button
        type="button"
        class="button"
        aria-label={t('library_delete_note', note.title)}
        onClick={onDelete}
      >
        {t('library_delete')}
      </button>
    </li>
  );
}

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteSummary } from '../notes/note.ts';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import { callBackground, onBackgroundEvent, unexpectedFailure } from '../platform/messages.ts';
import { useListFocus } from '../ui/use-list-focus.ts';
import { NoteRow } from './note-row.tsx';

/** The notes page: every kept article, newest first. */
export function Library() {
  const [query, setQuery] = useState('');
  const { notes, hasFailed } = useNotes(query);
  const [deleted, setDeleted] = useState<NoteSummary | null>(null);

  const [restoredId, setRestoredId] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const search = useRef<HTMLInputElement>(null);

  const change = async (call: 'deleteNote' | 'restoreNote', note: NoteSummary) => {
    const outcome = await callBackground(call, note.id).catch(unexpectedFailure);
    setProblem(outcome.ok ? '' : failureText(outcome.failure));
    if (outcome.ok) setDeleted(call === 'deleteNote' ? note : null);
    return outcome.ok;
  };
  const restore = async (note: NoteSummary) => {
    if (!(await change('restoreNote', note))) return;
    // The button goes. When the note comes into the list again, the focus goes there.
    search.current?.focus();
    setRestoredId(note.id);
  };

  return (
    <div class="library">
      <header>
        <h1>{t('library_title')}</h1>
        <input
          ref={search}
          type="search"
          aria-label={t('library_search')}
          placeholder={t('library_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      <main>
        <p class="problem" role="alert">
          {hasFailed ? t('library_failed') : problem}
        </p>
        {notes && (
          <Notes
            notes={notes}
            query={query}
            restoredId={restoredId}
            search={search}
            onDelete={(note) => change('deleteNote', note)}
          />
        )}
      </main>
      <div class="undo" role="status">
        {deleted && (
          <p key={deleted.id}>
            <span>{t('library_deleted', deleted.title)}</span>
            <button type="button" class="button" onClick={() => restore(deleted)}>
              {t('library_undo')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

type NotesProps = {
  notes: NoteSummary[];
  query: string;
  /** The one that has come back by undo. */
  restoredId: string | null;
  search: RefObject<HTMLInputElement | null>;
  onDelete: (note: NoteSummary) => void;
};

function Notes({ notes, query, restoredId, search, onDelete }: NotesProps) {
  const list = useRef<HTMLUListElement>(null);
  useListFocus(list, search);
  const isSearching = query.trim() !== '';
  if (notes.length === 0) {
    return <p class="empty">{isSearching ? t('library_nothing_found', query.trim()) : t('library_empty')}</p>;
  }
  return (
    <>
      <p class="count" role="status">
        {t(isSearching ? 'library_found' : 'library_count', notes.length.toLocaleString())}
      </p>
      <ul aria-label={t('library_list')} ref={list}>
        {notes.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            isRestored={note.id === restoredId}
            onDelete={() => onDelete(note)}
          />
        ))}
      </ul>
    </>
  );
}

/** The notes that fit a query; follows what is saved and deleted elsewhere. `notes` is null until they have come. */
function useNotes(query: string): { notes: NoteSummary[] | null; hasFailed: boolean } {
  const [notes, setNotes] = useState<NoteSummary[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const load = async () => {
      const outcome = await callBackground('listNotes', query).catch(unexpectedFailure);
      // A later query has taken over.
      if (life.signal.aborted) return;
      setFailed(!outcome.ok);
      if (outcome.ok) setNotes(outcome.value);
    };
    onBackgroundEvent(({ event }) => {
      if (event === 'note-saved' || event === 'notes-changed') load();
    }, life.signal);
    load();
    return () => life.abort();
  }, [query]);
  return { notes, hasFailed };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotesChange } from '../../notes/change-notes.ts';
import { failureText } from '../../platform/failure-text.ts';
import {
  callBackground,
  type Outcome,
  onBackgroundEvent,
  type ReaderContent,
  type ReaderNote,
  type Source,
  unexpectedFailure,
} from '../../platform/messages.ts';

export type OpenNote = {
  /** null while the article has none. */
  note: ReaderNote | null;
  change: (change: NotesChange) => Promise<boolean>;
  writeMemo: (memo: string) => Promise<boolean>;
};

/** The note of the article that is read, kept in step with other pages that change it. */
export function useNote(source: Source, content: ReaderContent, say: (text: string) => void): OpenNote {
  const [note, setNote] = useState(content.note);
  const read = async () => {
    const outcome = await callBackground('readNoteOf', source).catch(unexpectedFailure);
    // Whoever changes something is told when it fails; nobody asked for this.
    if (outcome.ok) setNote(outcome.value);
  };
  const latest = useRef({ note, read });
  latest.current = { note, read };

  useEffect(() => {
    const life = new AbortController();
    onBackgroundEvent((event) => {
      const { note: current, read: readAgain } = latest.current;
      const isSaved = event.event === 'note-saved' && event.canonicalUrl === content.article.canonicalUrl;
      const isChanged =
        event.event === 'notes-changed' &&
        (event.ids === null || (current !== null && event.ids.includes(current.id)));
      if (isSaved || isChanged) readAgain();
    }, life.signal);
    return () => life.abort();
  }, [content]);

  const follow = async (work: Promise<Outcome<null>>): Promise<boolean> => {
    const outcome = await work.catch(unexpectedFailure);
    if (!outcome.ok) say(failureText(outcome.failure));
    // In Firefox a framed page is not told.
    if (outcome.ok) await read();
    return outcome.ok;
  };
  return {
    note,
    change: async (change) => note !== null && follow(callBackground('changeNotes', [note.id], change)),
    writeMemo: async (memo) => note !== null && follow(callBackground('writeMemo', note.id, memo)),
  };
}

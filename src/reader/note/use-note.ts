import { useRef, useState } from 'preact/hooks';
import type { NotesChange } from '../../notes/change-notes.ts';
import { type ReaderContent, type ReaderNote, type Source, unexpectedFailure } from '../../platform/calls.ts';
import { failureText, orSay } from '../../platform/failure-text.ts';
import { callBackground, onBackgroundEvent } from '../../platform/messages.ts';
import { useLife } from '../../ui/use-life.ts';

export type OpenNote = {
  /** null while the article has none. */
  note: ReaderNote | null;
  change: (change: NotesChange) => Promise<boolean>;
  /** @returns the memo as it is stored then; null when it is not */
  writeMemo: (memo: string, known: string[]) => Promise<string | null>;
  /** Reads it again; news of changes come by themselves. */
  refresh: () => Promise<void>;
};

/** The note of the article that is read, kept in step with other pages that change it. */
export function useNote(source: Source, content: ReaderContent, say: (text: string) => void): OpenNote {
  const [note, setNote] = useState(content.note);
  const read = async () => {
    const outcome = await callBackground('readNoteOf', source).catch(unexpectedFailure);
    // Whoever changes something is told when it fails; nobody asked for this.
    if (outcome.ok) return setNote(outcome.value);
    // A tab has read another article by now; what is shown has its note all the same.
    if (source.kind === 'tab' || !['deleted', 'gone'].includes(outcome.failure)) return;
    if (latest.current.note) say(failureText(outcome.failure));
    setNote(null);
  };
  const latest = useRef({ note, read });
  latest.current = { note, read };

  useLife(
    (signal) => {
      onBackgroundEvent((event) => {
        const { note: current, read: readAgain } = latest.current;
        // A note has several addresses, and one that was deleted may have come back.
        const isOurs = (ids: string[] | null) => ids === null || current === null || ids.includes(current.id);
        if (event.event === 'note-saved' && isOurs([event.note.id])) readAgain();
        if (event.event === 'notes-changed' && isOurs(event.ids)) readAgain();
      }, signal);
      if (content.isNoteLate) latest.current.read();
    },
    [content],
  );

  return {
    note,
    refresh: read,
    async change(change) {
      if (!note) return false;
      const changed = await orSay(callBackground('changeNotes', [note.id], change), say);
      // Whoever waits for it is to see it.
      if (changed) await read();
      return changed !== null;
    },
    async writeMemo(memo, known) {
      if (!note) return null;
      const written = await orSay(callBackground('writeMemo', note.id, memo, known), say);
      if (written) await read();
      return written?.value ?? null;
    },
  };
}

import { useRef, useState } from 'preact/hooks';
import type { SavedNote } from '../notes/store.ts';
import { type ReaderContent, type ReaderNote, type Source, unexpectedFailure } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import { callBackground, onBackgroundEvent } from '../platform/messages.ts';
import { savedText } from '../platform/saved-text.ts';
import { useLife } from '../ui/use-life.ts';
import type { OpenNote } from './note/use-note.ts';
import type { Say } from './use-message.ts';

/** `changed`: the note has another text. */
export type Saving = 'open' | 'saving' | 'saved' | 'changed';

/**
 * Keeps the article as a note when asked, and follows the saving that goes on elsewhere (popup, highlights, shortcut).
 * @param say says to the user what has happened
 */
export function useSaving(
  source: Source,
  content: ReaderContent,
  { note, refresh }: OpenNote,
  say: Say,
): { saving: Saving; save: () => Promise<void> } {
  const [isSaving, setSaving] = useState(false);
  /** News of our own saving that is still to come: it may come before the outcome or behind it. */
  const ownNews = useRef(0);
  const saySaved = (saved: SavedNote) => say(savedText(saved), undefined, 'notes');
  const save = async () => {
    if (isSaving) return;
    if (source.kind === 'note') return say(t(note ? 'saved_already' : 'failure_deleted'));
    setSaving(true);
    ownNews.current += 1;
    const outcome = await callBackground('saveContent', source).catch(unexpectedFailure);
    if (outcome.ok) await refresh();
    else ownNews.current -= 1;
    setSaving(false);
    if (outcome.ok) saySaved(outcome.value);
    else say(failureText(outcome.failure));
  };
  const latest = useRef({ save, saySaved, note });
  latest.current = { save, saySaved, note };

  useLife(
    (signal) => {
      onBackgroundEvent((event) => {
        if (event.event === 'save-requested' && event.tabId === content.tabId) latest.current.save();
        if (event.event !== 'note-saved') return;
        // A note has several addresses.
        const isOurs = event.canonicalUrl === content.article.canonicalUrl;
        if (!isOurs && event.note.id !== latest.current.note?.id) return;
        if (ownNews.current > 0) ownNews.current -= 1;
        else latest.current.saySaved(event.note);
      }, signal);
    },
    [content],
  );

  return { saving: isSaving ? 'saving' : stateOf(note), save };
}

function stateOf(note: ReaderNote | null): Saving {
  if (!note) return 'open';
  return note.isChanged ? 'changed' : 'saved';
}

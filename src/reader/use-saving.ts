import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedNote } from '../notes/store.ts';
import { failureText } from '../platform/failure-text.ts';
import {
  callBackground,
  onBackgroundEvent,
  type ReaderContent,
  type Source,
  unexpectedFailure,
} from '../platform/messages.ts';
import { savedText } from '../platform/saved-text.ts';
import { ownTabId } from '../platform/tabs.ts';

export type Saving = 'open' | 'saving' | 'saved';

/**
 * Keeps the article as a note when asked, and follows the saving that goes on elsewhere (popup, shortcut).
 * @param say says to the user what has happened
 */
export function useSaving(
  source: Source,
  content: ReaderContent,
  say: (text: string) => void,
): { saving: Saving; save: () => Promise<void> } {
  const [saving, setSaving] = useState<Saving>(content.note ? 'saved' : 'open');
  const lastSaid = useRef<SavedNote | null>(null);
  const showSaved = (note: SavedNote) => {
    lastSaid.current = note;
    setSaving('saved');
    say(savedText(note));
  };
  const save = async () => {
    // A note is kept already.
    if (source.kind === 'note' || saving === 'saving') return;
    setSaving('saving');
    const outcome = await callBackground('saveContent', source).catch(unexpectedFailure);
    if (outcome.ok) return showSaved(outcome.value);
    setSaving('open');
    say(failureText(outcome.failure));
  };
  /** The news of our own saving comes before its outcome, or behind it, and all news may come twice. */
  const follow = (note: SavedNote) => {
    if (saving !== 'saving' && !isSame(note, lastSaid.current)) showSaved(note);
  };
  const latest = useRef({ save, follow });
  latest.current = { save, follow };

  useEffect(() => {
    const life = new AbortController();
    onBackgroundEvent(async (event) => {
      if (event.event === 'note-saved' && event.canonicalUrl === content.article.canonicalUrl)
        latest.current.follow(event.note);
      if (event.event === 'save-requested' && event.tabId === (await ownTabId())) latest.current.save();
    }, life.signal);
    return () => life.abort();
  }, [content]);

  return { saving, save };
}

const isSame = (one: SavedNote, other: SavedNote | null) =>
  one.id === other?.id && one.already === other.already && one.isRevised === other.isRevised;

import { useEffect, useState } from 'preact/hooks';
import { type ReportedNote, unexpectedFailure } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import { savedText } from '../platform/saved-text.ts';
import { formatTime } from '../ui/format-time.ts';

const TEXTS = {
  open: 'popup_save',
  saving: 'popup_saving',
  saved: 'popup_saved',
  changed: 'save_changed',
} as const;

type Props = { tabId: number; note: ReportedNote | null; onMessage: (message: string) => void };

/** Says whether the article is kept, or an older text of it, beside which the present one can be. */
export function SaveButton({ tabId, note, onMessage }: Props) {
  const before = note?.isChanged ? 'changed' : note ? 'saved' : 'open';
  /** What pressing it has come to; null while that is nothing: then it says what was found, which may be looked at again. */
  const [pressed, setPressed] = useState<'saving' | 'saved' | null>(null);
  const state = pressed ?? before;
  // What was said of one article is not to stand beside the next.
  useEffect(() => () => onMessage(''), []);

  const save = async () => {
    if (state === 'saving') return;
    setPressed('saving');
    onMessage('');
    const outcome = await callBackground('saveTab', tabId).catch(unexpectedFailure);
    setPressed(outcome.ok ? 'saved' : null);
    if (!outcome.ok) return onMessage(failureText(outcome.failure));
    if (outcome.value.already) onMessage(savedText(outcome.value));
  };

  return (
    <>
      {/* Not `disabled`: the button would lose the focus. */}
      <button type="button" class="button" aria-disabled={state === 'saving'} onClick={save}>
        {t(TEXTS[state])}
      </button>
      {note && state === 'changed' && (
        <p class="changed" role="status">
          {t('popup_note_changed', formatTime(note.updatedAt, uiLanguage()))}
        </p>
      )}
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { type ReportedNote, unexpectedFailure } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import { savedText } from '../platform/saved-text.ts';
import { formatTime } from '../ui/format-time.ts';

type Props = { tabId: number; note: ReportedNote | null; onMessage: (message: string) => void };

/** Says whether the article is kept; pressing it again keeps its present text beside the one from before. */
export function SaveButton({ tabId, note, onMessage }: Props) {
  const [state, setState] = useState<'open' | 'saving' | 'saved'>(note ? 'saved' : 'open');
  useEffect(() => {
    if (note?.isChanged) onMessage(t('popup_note_changed', formatTime(note.updatedAt, uiLanguage())));
  }, [note]);
  // What was said of one article is not to stand beside the next.
  useEffect(() => () => onMessage(''), []);

  const save = async () => {
    if (state === 'saving') return;
    setState('saving');
    onMessage('');
    const outcome = await callBackground('saveTab', tabId).catch(unexpectedFailure);
    setState(outcome.ok ? 'saved' : 'open');
    if (!outcome.ok) return onMessage(failureText(outcome.failure));
    if (outcome.value.already) onMessage(savedText(outcome.value));
  };

  return (
    // Not `disabled`: the button would lose the focus.
    <button type="button" class="button" aria-disabled={state === 'saving'} onClick={save}>
      {t(({ open: 'popup_save', saving: 'popup_saving', saved: 'popup_saved' } as const)[state])}
    </button>
  );
}

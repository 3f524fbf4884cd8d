import { useState } from 'preact/hooks';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import { callBackground, unexpectedFailure } from '../platform/messages.ts';

type Props = { tabId: number; isSaved: boolean; onMessage: (message: string) => void };

/** Says whether the article is kept; pressing it again keeps its present text. */
export function SaveButton({ tabId, isSaved, onMessage }: Props) {
  const [state, setState] = useState<'open' | 'saving' | 'saved'>(isSaved ? 'saved' : 'open');

  const save = async () => {
    if (state === 'saving') return;
    setState('saving');
    onMessage('');
    const outcome = await callBackground('saveTab', tabId).catch(unexpectedFailure);
    setState(outcome.ok ? 'saved' : 'open');
    if (!outcome.ok) return onMessage(failureText(outcome.failure));
    if (outcome.value.already) onMessage(t('saved_already'));
  };

  return (
    // Not `disabled`: the button would lose the focus.
    <button type="button" class="button" aria-disabled={state === 'saving'} onClick={save}>
      {t(({ open: 'popup_save', saving: 'popup_saving', saved: 'popup_saved' } as const)[state])}
    </button>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { callBackground, type Failure } from '../platform/messages.ts';

type Props = { tabId: number; isSaved: boolean; onFailure: (failure: Failure | null) => void };

/** Says whether the article is kept; pressing it again keeps its present text. */
export function SaveButton({ tabId, isSaved, onFailure }: Props) {
  const [state, setState] = useState<'open' | 'saving' | 'saved'>(isSaved ? 'saved' : 'open');

  const save = async () => {
    setState('saving');
    onFailure(null);
    const outcome = await callBackground('saveTab', tabId).catch((error: unknown) => {
      console.error('정독: saving failed', error);
      return { ok: false, failure: 'unexpected' } as const;
    });
    setState(outcome.ok ? 'saved' : 'open');
    if (!outcome.ok) onFailure(outcome.failure);
  };

  return (
    <button type="button" class="button" disabled={state === 'saving'} onClick={save}>
      {t(({ open: 'popup_save', saving: 'popup_saving', saved: 'popup_saved' } as const)[state])}
    </button>
  );
}

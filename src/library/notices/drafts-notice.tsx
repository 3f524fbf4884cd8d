import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';

/** Saves what could not be saved before, and says so when something is still kept aside. */
export function DraftsNotice() {
  const [count, setCount] = useState(0);
  const save = () => {
    callBackground('saveDrafts').then(setCount, (error: unknown) =>
      console.error('정독: what is kept aside was not saved', error),
    );
  };
  useEffect(save, []);
  if (count === 0) return null;
  return (
    <div class="notice-box" role="status">
      <p>{t('library_drafts', count)}</p>
      <button type="button" class="button" onClick={save}>
        {t('library_retry')}
      </button>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';
import { NoticeBox } from './notice-box.tsx';

/** Saves what could not be saved before, and says so when something is still kept aside. */
export function DraftsNotice({ onLost }: { onLost: () => void }) {
  const [count, setCount] = useState(0);
  const save = () => {
    callBackground('saveDrafts').then(setCount, (error: unknown) =>
      console.error('정독: what is kept aside was not saved', error),
    );
  };
  useEffect(save, []);
  if (count === 0) return null;
  return (
    <NoticeBox role="status" onLost={onLost}>
      <p>{t('library_drafts', count)}</p>
      <button type="button" class="button" onClick={save}>
        {t('library_retry')}
      </button>
    </NoticeBox>
  );
}

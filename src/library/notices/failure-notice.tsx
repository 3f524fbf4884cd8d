import { failureText } from '../../platform/failure-text.ts';
import { t } from '../../platform/i18n.ts';
import type { ListingState } from '../listing/use-listing.ts';
import { NoticeBox } from './notice-box.tsx';

type Props = { failure: ListingState['failure']; onRetry: () => void; onLost: () => void };

/** Why the notes, or all but the newest, cannot be shown. */
export function FailureNotice({ failure, onRetry, onLost }: Props) {
  return (
    <div role="alert">
      {failure && (
        <NoticeBox class="problem" onLost={onLost}>
          <p>{failure === 'worker' ? t('library_worker_failed') : failureText(failure)}</p>
          <button type="button" class="button" onClick={onRetry}>
            {t('library_retry')}
          </button>
        </NoticeBox>
      )}
    </div>
  );
}

import { failureText } from '../../platform/failure-text.ts';
import { t } from '../../platform/i18n.ts';
import type { ListingState } from '../listing/use-listing.ts';

type Props = { failure: ListingState['failure']; onRetry: () => void };

/** Why the notes, or all but the newest, cannot be shown. */
export function FailureNotice({ failure, onRetry }: Props) {
  return (
    <div role="alert">
      {failure && (
        <div class="notice-box problem">
          <p>{failure === 'worker' ? t('library_worker_failed') : failureText(failure)}</p>
          <button type="button" class="button" onClick={onRetry}>
            {t('library_retry')}
          </button>
        </div>
      )}
    </div>
  );
}

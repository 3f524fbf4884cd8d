import { t } from '../../platform/i18n.ts';
import { Dialog } from '../dialog.tsx';

type Props = { count: number; onRemove: () => void; onClose: () => void };

/** Asks once before notes are removed for good. */
export function RemoveDialog({ count, onRemove, onClose }: Props) {
  return (
    <Dialog title={t('library_remove_for_good')} onClose={onClose}>
      <p>{t('library_remove_question', count)}</p>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t('library_cancel')}
        </button>
        <button type="button" class="button primary" onClick={onRemove}>
          {t('library_remove_yes')}
        </button>
      </div>
    </Dialog>
  );
}

import { t } from '../platform/i18n.ts';
import type { Done } from './use-actions.ts';

/** Says what has been done, and takes it back. */
export function DoneBar({ done, onUndo }: { done: Done | null; onUndo: () => void }) {
  return (
    <div class="undo" role="status">
      {done && (
        <p key={done.count}>
          <span>{done.text}</span>
          {done.undo && (
            <button type="button" class="button" onClick={onUndo}>
              {t('library_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { messageTime } from '../../ui/message-time.ts';
import type { Done } from './use-undo.ts';

type Props = { done: Done | null; onUndo: () => void; onClose: () => void };

/** Says what has been done, and takes it back. What cannot be taken back is said for a while. */
export function DoneBar({ done, onUndo, onClose }: Props) {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    if (!done || done.undo) return;
    const timer = setTimeout(() => latest.current(), messageTime(done.text));
    return () => clearTimeout(timer);
  }, [done?.count]);
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
          <button
            type="button"
            class="button close"
            aria-label={t('library_close')}
            // The button goes: the mouse leaves the focus where it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}

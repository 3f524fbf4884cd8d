import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { OwnPageLink } from '../ui/own-page-link.tsx';
import type { Message } from './use-message.ts';

/** A message, read out when it comes, with the button that takes back what it tells of. */
export function MessageLine({ message, onUndone }: { message: Message; onUndone: () => void }) {
  const { text, undo, page, count } = message;
  const press = () => {
    undo?.();
    onUndone();
  };
  return (
    <div class="messages" role="status">
      <p class="message" key={count}>
        {text}
        {undo && <UndoButton onPress={press} />}
        {page && (
          <>
            {' '}
            <OwnPageLink page={page} />
          </>
        )}
      </p>
    </div>
  );
}

/** When it goes, the focus goes back to where it came from. */
function UndoButton({ onPress }: { onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      if (document.activeElement !== element) return;
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button
      type="button"
      ref={button}
      onFocus={(event) => {
        cameFrom.current = event.relatedTarget;
      }}
      onClick={onPress}
    >
      {t('highlight_undo')}
    </button>
  );
}

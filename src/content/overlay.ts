import { t } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import { ownAddress } from '../platform/tabs.ts';
import { openOverlay } from '../reader/overlay/overlay.ts';
import { showToast } from '../reader/overlay/toast.ts';

let close: (() => void) | null = null;

function closeReader(): boolean {
  const wasOpen = close !== null;
  close?.();
  return wasOpen;
}

function openReader(): void {
  if (close) return;
  close = openOverlay(document, window, {
    readerUrl: ownAddress('reader/index.html'),
    label: t('reader_title'),
    onClose: () => {
      close = null;
    },
    onBlocked: () => {
      callBackground('openReaderTab').catch((error: unknown) =>
        console.warn('정독: no tab for the reader', error),
      );
    },
  });
}

// Injected anew at each use; an overlay that is open stays in the hands of the script that opened it.
globalThis.jeongdokOverlay ??= {
  openReader,
  closeReader,
  isReaderOpen: () => close !== null,
  say: (text) => showToast(document, text),
};

import { callBackground } from '../platform/messages.ts';
import { ownAddress } from '../platform/tabs.ts';
import { type Overlay, prepareOverlay } from '../reader/overlay/overlay.ts';
import { showToast } from '../reader/overlay/toast.ts';

let overlay: Overlay | null = null;
let isShown = false;

function closeReader(): boolean {
  const wasShown = isShown;
  overlay?.close();
  return wasShown;
}

function prepareReader(label: string): void {
  overlay ??= prepareOverlay(document, window, {
    readerUrl: ownAddress('reader/index.html'),
    label,
    onClose: () => {
      overlay = null;
      isShown = false;
    },
    onBlocked: () => {
      callBackground('openReaderTab').catch((error: unknown) =>
        console.warn('정독: no tab for the reader', error),
      );
    },
  });
}

function openReader(label: string): void {
  if (isShown) return;
  prepareReader(label);
  isShown = true;
  overlay?.show();
}

// Injected anew at each use; an overlay that is open stays in the hands of the script that opened it.
globalThis.jeongdokOverlay ??= {
  prepareReader,
  openReader,
  closeReader,
  isReaderOpen: () => isShown,
  say: (text) => showToast(document, text),
};

import browser from '../../src/platform/native-browser.ts';
import { prepareOverlay } from '../../src/reader/overlay/overlay.ts';
import { isBenchMessage, type Moments, now } from './moments.ts';

/** Events by which the bench drives this script from the page's own world, and by which it answers. */
export type BenchEvent = 'bench-shortcut' | 'bench-empty' | 'bench-painted';

let asked: Moments = {};

const listen = (name: BenchEvent, listener: () => void) => document.addEventListener(name, listener);

listen('bench-shortcut', () => {
  asked = { asked: now() };
  browser.runtime.sendMessage({ bench: 'shortcut', moments: asked });
});

// The empty page in the reader's own dialog and frame.
listen('bench-empty', () => {
  asked = { shortcut: now() };
  prepareOverlay(document, window, {
    readerUrl: browser.runtime.getURL('bench/empty.html'),
    label: 'empty',
    onClose: () => undefined,
    onBlocked: () => console.error('the empty frame was not shown'),
  }).show();
});

browser.runtime.onMessage.addListener((message: unknown) => {
  if (!isBenchMessage(message) || message.bench !== 'painted') return;
  const detail = JSON.stringify({ ...asked, ...message.moments });
  document.dispatchEvent(new CustomEvent('bench-painted' satisfies BenchEvent, { detail }));
});

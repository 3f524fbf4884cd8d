import { readMember } from '../dom/clobbering.ts';
import { unblockReading } from '../unblock/unblock.ts';

// Injected while reading is to be unblocked on the page, once or again; an abort ends it.
if (!globalThis.jeongdokUnblock || globalThis.jeongdokUnblock.signal.aborted) {
  globalThis.jeongdokUnblock = new AbortController();
  unblockReading(window, readMember(document, 'documentElement'), globalThis.jeongdokUnblock.signal);
}

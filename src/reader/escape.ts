import { useRef } from 'preact/hooks';
import { useLife } from '../ui/use-life.ts';

/** A key held longer than this counts as pressed, in milliseconds. */
const LONG_PRESS = 400;

/**
 * Calls `listener` when Esc has been pressed, on its way up: if the reader went away on the way down, the rest of the
 * press would reach the page behind it, which may have a use of its own for Esc.
 */
export function onEscape(window: Window, listener: () => void, signal: AbortSignal): void {
  let held: ReturnType<typeof setTimeout> | undefined;
  /** It has counted already, and is still held: its repeats are no further press. */
  let isDone = false;
  const isEscape = (event: KeyboardEvent) => event.code === 'Escape' && !event.isComposing;
  const release = () => {
    if (held === undefined) return;
    clearTimeout(held);
    held = undefined;
    isDone = true;
    listener();
  };
  const down = (event: KeyboardEvent) => {
    if (!isEscape(event)) return;
    // Else the browser would close a dialog of ours on the way down, and we the next thing on the way up.
    event.preventDefault();
    if (!event.repeat) isDone = false;
    if (!isDone) held ??= setTimeout(release, LONG_PRESS);
  };
  const up = (event: KeyboardEvent) => {
    if (isEscape(event)) release();
  };
  window.addEventListener('keydown', down, { signal });
  window.addEventListener('keyup', up, { signal });
  signal.addEventListener('abort', () => clearTimeout(held));
}

/** Runs the latest `listener` on Esc while the component is there. */
export function useEscape(listener: () => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useLife((signal) => onEscape(window, () => latest.current(), signal), []);
}

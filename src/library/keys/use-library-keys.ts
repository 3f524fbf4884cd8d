import { useRef } from 'preact/hooks';
import { isWritten } from '../../ui/is-written.ts';
import { useLife } from '../../ui/use-life.ts';
import { type PressedCommand, REPEATED, readLibraryKey } from './library-keys.ts';

/**
 * Runs commands by their keys, wherever the focus is but in a field, in a dialog, or on a control that has a use of its
 * own for the key.
 * @param hasLetters whether single letters are commands
 */
export function useLibraryKeys(hasLetters: boolean, run: (pressed: PressedCommand) => void): void {
  const latest = useRef({ hasLetters, run });
  latest.current = { hasLetters, run };
  useLife((signal) => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWritten(event.target) || isInDialog(event.target)) return;
      const pressed = readLibraryKey(event, latest.current.hasLetters);
      if (!pressed || isOwnKey(event.target, event.code)) return;
      event.preventDefault();
      if (!event.repeat || REPEATED.includes(pressed.command)) latest.current.run(pressed);
    };
    window.addEventListener('keydown', listen, { signal });
  }, []);
}

/** Keys by which a control is operated itself. */
function isOwnKey(target: EventTarget | null, code: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isEnter = code === 'Enter' || code === 'NumpadEnter';
  if (target.matches('a[href]')) return isEnter;
  if (target.matches('button, summary')) return isEnter || code === 'Space';
  if (target.matches('[type="radio"]')) return code === 'Space' || code.startsWith('Arrow');
  return target.matches('[type="checkbox"]') && code === 'Space';
}

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('dialog') !== null;

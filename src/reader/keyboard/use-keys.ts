import { useRef } from 'preact/hooks';
import { isWritten } from '../../ui/is-written.ts';
import { useLife } from '../../ui/use-life.ts';
import { type Command, findCommand, isPrintKey, type Keys, REPEATED, readKey } from './bindings.ts';

/**
 * Runs commands by their keys, wherever the focus is but in a field that is written in.
 * @param keys null while they are off
 * @param print runs by the browser's own key for it, whatever `keys` are
 */
export function useKeys(keys: Keys | null, run: (command: Command) => void, print: () => void): void {
  const latest = useRef({ keys, run, print });
  latest.current = { keys, run, print };
  useLife((signal) => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (isPrintKey(event)) {
          // In a frame, the browser's own command would print the page behind.
          event.preventDefault();
          // Held down, it would print again and again once the pictures are there.
          if (!event.repeat) latest.current.print();
          return;
        }
        const { keys, run } = latest.current;
        const key = isWritten(event.target) ? null : readKey(event);
        const command = key && keys && findCommand(key, keys);
        if (!command) return;
        event.preventDefault();
        if (!event.repeat || REPEATED.includes(command)) run(command);
      },
      { signal },
    );
  }, []);
}

import { useRef } from 'preact/hooks';
import { isMac } from '../../ui/is-mac.ts';
import { isWritten } from '../../ui/is-written.ts';
import { useLife } from '../../ui/use-life.ts';
import { type Command, findCommand, isPrintKey, type Keys, REPEATED, readKey } from './bindings.ts';

/**
 * Runs commands by their keys, wherever the focus is but in a field that is written in.
 * @param keys null while they are off
 * @param print runs by the browser's own key for it, whatever `keys` are
 * @param pass hands a key on to what is around the reader; false when it is ours
 */
export function useKeys(
  keys: Keys | null,
  run: (command: Command) => void,
  print: () => void,
  pass: (event: KeyboardEvent) => boolean,
): void {
  const latest = useRef({ keys, run, print, pass });
  latest.current = { keys, run, print, pass };
  useLife((signal) => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (isPrintKey(event, isMac())) {
          // In a frame, the browser's own command would print the page behind.
          event.preventDefault();
          // Held down, it would print again and again once the pictures are there.
          if (!event.repeat) latest.current.print();
          return;
        }
        if (isWritten(event.target)) return;
        const { keys, run, pass } = latest.current;
        if (pass(event)) return event.preventDefault();
        const key = readKey(event);
        const command = key && keys && findCommand(key, keys);
        if (!command) return;
        event.preventDefault();
        if (!event.repeat || REPEATED.includes(command)) run(command);
      },
      { signal },
    );
  }, []);
}

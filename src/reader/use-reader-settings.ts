import { useRef, useState } from 'preact/hooks';
import { type UnexpectedFailure, unexpectedFailure } from '../platform/calls.ts';
import {
  onReaderSettingsChanged,
  type ReaderSettings,
  writeReaderSettings,
} from '../platform/reader-settings.ts';
import { useLife } from '../ui/use-life.ts';

/** A slider changes with every frame while it is moved: it is written at once, and then no more often than this, in ms. */
const PAUSE = 100;

/** Changes some settings; a function gets those of this moment, which may not have been drawn yet. */
export type ChangeSettings = (
  changes: Partial<ReaderSettings> | ((settings: ReaderSettings) => Partial<ReaderSettings>),
) => void;

/**
 * The reader's settings, as they are now in every page of ours.
 * @returns the settings, a function that changes some at once and keeps them, and why the last could not be kept; null
 * when they were
 */
export function useReaderSettings(
  initial: ReaderSettings,
): [ReaderSettings, ChangeSettings, UnexpectedFailure | null] {
  const [settings, draw] = useState(initial);
  const [failure, setFailure] = useState<UnexpectedFailure | null>(null);
  const current = useRef(initial);
  const setSettings = (next: ReaderSettings) => {
    current.current = next;
    draw(next);
  };
  const unwritten = useRef<Partial<ReaderSettings>>({});
  const writing = useRef<Partial<ReaderSettings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = () => {
    timer.current = undefined;
    const changes = unwritten.current;
    if (Object.keys(changes).length === 0) return;
    unwritten.current = {};
    writing.current = changes;
    writeReaderSettings(changes)
      .then(
        () => setFailure(null),
        (error: unknown) => setFailure(unexpectedFailure(error).failure),
      )
      .finally(() => {
        if (writing.current === changes) writing.current = {};
      });
    timer.current = setTimeout(write, PAUSE);
  };
  const change: ChangeSettings = (wanted) => {
    const changes = typeof wanted === 'function' ? wanted(current.current) : wanted;
    if (changes.theme) document.documentElement.setAttribute('data-theme', changes.theme);
    setSettings({ ...current.current, ...changes });
    unwritten.current = { ...unwritten.current, ...changes };
    if (timer.current === undefined) write();
  };

  useLife((signal) => {
    // What is stored is older than what is on its way there.
    onReaderSettingsChanged(
      (stored) => setSettings({ ...stored, ...writing.current, ...unwritten.current }),
      signal,
    );
    // The overlay may be closed before the moment has passed.
    window.addEventListener('pagehide', write, { signal });
  }, []);
  return [settings, change, failure];
}

import { useEffect, useRef, useState } from 'preact/hooks';
import {
  onReaderSettingsChanged,
  type ReaderSettings,
  writeReaderSettings,
} from '../platform/reader-settings.ts';

/** A slider is moved for a while: only where it comes to rest is written. In milliseconds. */
const restTime = 250;

/**
 * The reader's settings, as they are now in every page of ours.
 * @returns the settings, and a function that changes some at once and writes them a moment later
 */
export function useReaderSettings(
  initial: ReaderSettings,
): [ReaderSettings, (changes: Partial<ReaderSettings>) => void] {
  const [settings, setSettings] = useState(initial);
  const unwritten = useRef<Partial<ReaderSettings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = () => {
    clearTimeout(timer.current);
    const changes = unwritten.current;
    if (Object.keys(changes).length === 0) return;
    unwritten.current = {};
    writeReaderSettings(changes).catch((error: unknown) =>
      console.error('정독: settings were not kept', error),
    );
  };
  const change = (changes: Partial<ReaderSettings>) => {
    if (changes.theme) document.documentElement.setAttribute('data-theme', changes.theme);
    setSettings((before) => ({ ...before, ...changes }));
    unwritten.current = { ...unwritten.current, ...changes };
    clearTimeout(timer.current);
    timer.current = setTimeout(write, restTime);
  };

  useEffect(() => {
    const life = new AbortController();
    onReaderSettingsChanged((stored) => setSettings({ ...stored, ...unwritten.current }), life.signal);
    // The overlay may be closed before the moment has passed.
    window.addEventListener('pagehide', write, { signal: life.signal });
    return () => life.abort();
  }, []);
  return [settings, change];
}

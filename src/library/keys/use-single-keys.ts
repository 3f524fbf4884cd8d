import { useEffect, useState } from 'preact/hooks';
import { onReaderSettingsChanged, type ReaderSettings } from '../../platform/reader-settings.ts';

/** Whether single letters are commands: what is chosen for the reader holds for all of our pages. */
export function useSingleKeys({ singleKeys }: ReaderSettings): boolean {
  const [isOn, setOn] = useState(singleKeys);
  useEffect(() => {
    const life = new AbortController();
    onReaderSettingsChanged((settings) => setOn(settings.singleKeys), life.signal);
    return () => life.abort();
  }, []);
  return isOn;
}

import { useState } from 'preact/hooks';
import { onReaderSettingsChanged, type ReaderSettings } from '../../platform/reader-settings.ts';
import { useLife } from '../../ui/use-life.ts';

/** Whether single letters are commands: what is chosen for the reader holds for all of our pages. */
export function useSingleKeys({ singleKeys }: ReaderSettings): boolean {
  const [isOn, setOn] = useState(singleKeys);
  useLife((signal) => onReaderSettingsChanged((settings) => setOn(settings.singleKeys), signal), []);
  return isOn;
}

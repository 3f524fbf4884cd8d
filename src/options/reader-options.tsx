import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import {
  onReaderSettingsChanged,
  READING_SPEEDS,
  type ReaderSettings,
  readTypedSpeed,
  THEMES,
  writeReaderSettings,
} from '../platform/reader-settings.ts';
import { Choice } from '../ui/choice.tsx';
import { Switch } from '../ui/switch.tsx';
import { useLife } from '../ui/use-life.ts';
import { KeyTable } from './key-table.tsx';

type Props = { initial: ReaderSettings; onWork: (work: Promise<unknown>) => void };

/** What of the reader is set here: the rest is in the reader, where one sees what it does. */
export function ReaderOptions({ initial, onWork }: Props) {
  const [settings, setSettings] = useState(initial);
  useLife((signal) => onReaderSettingsChanged(setSettings, signal), []);
  const change = (changes: Partial<ReaderSettings>) => onWork(writeReaderSettings(changes));
  return (
    <section>
      <h2>{t('options_reader')}</h2>
      <Choice
        id="theme"
        label={t('options_theme')}
        values={THEMES}
        chosen={settings.theme}
        nameOf={(theme) => t(`theme_${theme}`)}
        onChoose={(theme) => change({ theme })}
      />
      <label class="number">
        <span>{t('options_speed')}</span>
        <input
          type="number"
          class="field"
          min={READING_SPEEDS.least}
          max={READING_SPEEDS.most}
          value={settings.readingSpeed}
          onChange={({ currentTarget: field }) => {
            const readingSpeed = readTypedSpeed(field.valueAsNumber, settings.readingSpeed);
            // Here too, as nothing is drawn anew when the speed is the one that it was.
            field.valueAsNumber = readingSpeed;
            change({ readingSpeed });
          }}
        />
      </label>
      <Switch
        id="singleKeys"
        label={t('options_keys')}
        note={t('options_keys_note')}
        isOn={settings.singleKeys}
        onToggle={(singleKeys) => change({ singleKeys })}
      />
      <KeyTable changed={settings.readerKeys} onChange={(readerKeys) => change({ readerKeys })} />
    </section>
  );
}

import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/reader-settings.ts';
import { onSettingsChanged, type Settings, writeSettings } from '../platform/settings.ts';
import { OwnPageLink } from '../ui/own-page-link.tsx';
import { Switch } from '../ui/switch.tsx';
import { useLife } from '../ui/use-life.ts';
import { GrantedSites } from './granted-sites.tsx';
import { ReaderOptions } from './reader-options.tsx';
import { SiteExceptions } from './site-exceptions.tsx';

type Toggle = 'declutter' | 'hideComments' | 'badgeCount' | 'unblockReading';

const TOGGLES: [name: Toggle, label: MessageKey, note: MessageKey][] = [
  ['declutter', 'options_declutter', 'options_declutter_note'],
  ['hideComments', 'options_comments', 'options_comments_note'],
  ['badgeCount', 'options_badge', 'options_badge_note'],
  ['unblockReading', 'options_unblock', 'options_unblock_note'],
];

/** The settings page. What is changed holds at once. */
export function Options({ initial, initialReader }: { initial: Settings; initialReader: ReaderSettings }) {
  const [settings, setSettings] = useState(initial);
  const [problem, setProblem] = useState('');
  useLife((signal) => onSettingsChanged(setSettings, signal), []);
  const run = (work: Promise<unknown>) => {
    work.then(
      () => setProblem(''),
      (error: unknown) => {
        console.error('정독: a setting was not changed', error);
        setProblem(t('options_failed'));
      },
    );
  };
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <OwnPageLink page="notes" />
      <p class="problem" role="alert">
        {problem}
      </p>
      {TOGGLES.map(([name, label, note]) => (
        <Switch
          key={name}
          id={name}
          label={t(label)}
          note={t(note)}
          isOn={settings[name]}
          onToggle={(isOn) => run(writeSettings({ [name]: isOn }))}
        />
      ))}
      <ReaderOptions initial={initialReader} onWork={run} />
      <GrantedSites onWork={run} />
      <SiteExceptions settings={settings} onWork={run} />
    </main>
  );
}

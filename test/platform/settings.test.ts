import { beforeEach, expect, it, vi } from 'vitest';
import { writeBackupState } from '../../src/platform/backup-state.ts';
import { onReaderSettingsChanged, writeReaderSettings } from '../../src/platform/reader-settings.ts';
import { onSettingsChanged, writeSettings } from '../../src/platform/settings.ts';
import { forgetAll } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

beforeEach(forgetAll);

it('tells of the settings that have changed, and of nothing else that is kept', async () => {
  const life = new AbortController();
  const heard: string[] = [];
  onSettingsChanged(({ badgeCount }) => heard.push(`pages: ${badgeCount}`), life.signal);
  onReaderSettingsChanged(({ theme }) => heard.push(`reader: ${theme}`), life.signal);
  await writeBackupState({ quietUntil: '2026-11-29T00:00:00.000Z' });
  await writeReaderSettings({ theme: 'dark' });
  await writeSettings({ badgeCount: false });
  await vi.waitUntil(() => heard.length >= 2);
  expect(heard).toEqual(['reader: dark', 'pages: false']);
  life.abort();
  await writeSettings({ badgeCount: true });
  await writeReaderSettings({ theme: 'white' });
  expect(heard).toHaveLength(2);
});

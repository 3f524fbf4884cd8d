import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followButtonSettings } from '../../src/background/toolbar-button.ts';
import { writeSettings } from '../../src/platform/settings.ts';
import { fakeBrowser, forgetAll, held } from '../fake-browser.ts';
import { useFreshDatabase } from '../notes/fresh-database.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

useFreshDatabase();
beforeEach(forgetAll);
afterEach(() => vi.restoreAllMocks());

it('draws every button anew when counting is turned off, and for no other setting', async () => {
  held.tabs.set(7, { incognito: false, url: 'https://www.gaon.test/news/1' });
  held.inject = () => 3;
  const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  const read = vi.spyOn(fakeBrowser.storage.local, 'get');
  followButtonSettings();
  await writeSettings({ hideComments: true });
  expect(read).not.toHaveBeenCalled();
  await writeSettings({ badgeCount: false });
  await vi.waitFor(() => expect(badge.mock.calls).toEqual([[{ tabId: 7, text: '' }]]));
});

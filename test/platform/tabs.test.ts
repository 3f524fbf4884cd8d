import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showOwnPage } from '../../src/platform/tabs.ts';
import { fakeBrowser, forgetAll, held } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const NOTES = 'chrome-extension://own/library/index.html';
const show = (isPrivate = false) => showOwnPage('library/index.html', isPrivate);

afterEach(() => vi.restoreAllMocks());
beforeEach(() => {
  forgetAll();
  held.tabs.set(1, { incognito: false, url: 'https://www.narae-ilbo.test/library/index.html', windowId: 5 });
});

it('opens a page of ours that is nowhere', async () => {
  await show();
  expect(held.tabs.get(2)).toMatchObject({ url: NOTES });
});

it('goes to the tab that shows it, whatever is searched for there', async () => {
  held.tabs.set(2, { incognito: false, url: `${NOTES}?q=%EA%B0%95`, windowId: 7 });
  await show();
  expect(held.tabs.size).toBe(2);
  expect(held.tabs.get(2)).toMatchObject({ active: true });
  expect(held.windowId).toBe(7);
});

it('keeps private windows apart', async () => {
  held.tabs.set(2, { incognito: false, url: NOTES, windowId: 7 });
  await show(true);
  expect(held.tabs.size).toBe(3);
});

it('goes to it also where tabs do not tell their addresses, but contexts do', async () => {
  held.tabs.set(2, { incognito: false, windowId: 7 });
  const context = { tabId: 2, windowId: 7, documentUrl: `${NOTES}#x`, incognito: false };
  const runtime = { ...fakeBrowser.runtime, getContexts: async () => [context] };
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue(runtime);
  await show();
  expect(held.tabs.size).toBe(2);
  expect(held.windowId).toBe(7);
});

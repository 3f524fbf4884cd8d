import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readReaderSettings } from '../../src/platform/reader-settings.ts';
import { useReaderSettings } from '../../src/reader/use-reader-settings.ts';
import { fakeBrowser, forgetAll, held } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;

beforeEach(() => {
  forgetAll();
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('says why what is changed cannot be kept, for as long as that lasts', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const initial = await readReaderSettings();
  let latest: ReturnType<typeof useReaderSettings> | undefined;
  const Reader = () => {
    latest = useReaderSettings(initial);
    return null;
  };
  render(h(Reader, {}), root);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  latest?.[1]({ showImages: false });
  await vi.waitFor(() => expect(latest?.[2]).toBe('unexpected'));
  expect(latest?.[0].showImages).toBe(false);
  latest?.[1]({ explainHanja: false });
  await vi.waitFor(() => expect(latest?.[2]).toBeNull());
  expect(set).toHaveBeenCalledTimes(2);
  expect(held.local.explainHanja).toBe(false);
});

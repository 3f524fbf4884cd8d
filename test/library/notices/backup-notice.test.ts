import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BackupNotice } from '../../../src/library/notices/backup-notice.tsx';
import { fakeBrowser, forgetAll, held } from '../../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;
const onProblem = vi.fn();
const onLost = vi.fn();
const later = () => root.querySelector<HTMLButtonElement>('.plain');

beforeEach(async () => {
  forgetAll();
  onProblem.mockClear();
  onLost.mockClear();
  for (const name of ['window', 'document'] as const) vi.stubGlobal(name, window[name]);
  render(h(BackupNotice, { noteCount: 30, onBackup: () => undefined, onProblem, onLost }), root);
  await vi.waitUntil(later);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('goes when it is put off, and says that the focus goes with it', async () => {
  later()?.focus();
  later()?.click();
  await vi.waitFor(() => expect(later()).toBeNull());
  expect(onLost).toHaveBeenCalledTimes(1);
  expect(held.local.backup).toMatchObject({ quietUntil: expect.any(String) });
  expect(onProblem).not.toHaveBeenCalled();
});

it('says so when it cannot be put off', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  later()?.click();
  await vi.waitFor(() => expect(onProblem).toHaveBeenCalledWith('options_failed'));
  expect(later()).not.toBeNull();
});

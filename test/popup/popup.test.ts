import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import { fakeBrowser, forgetAll } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;

beforeEach(() => {
  forgetAll();
  for (const name of ['window', 'document'] as const) vi.stubGlobal(name, window[name]);
  render(h(Popup, { tab: null }), root);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('says so when a page of ours does not open', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('Tabs cannot be queried right now'));
  root.querySelector<HTMLAnchorElement>('nav a')?.click();
  await vi.waitFor(() =>
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('failure_unexpected'),
  );
});

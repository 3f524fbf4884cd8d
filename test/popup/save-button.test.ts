import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReportedNote } from '../../src/platform/calls.ts';
import { SaveButton } from '../../src/popup/save-button.tsx';
import { forgetAll, held } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;
const button = () => root.querySelector('button');

const show = (note: ReportedNote | null) =>
  render(h(SaveButton, { tabId: 7, note, onMessage: () => undefined }), root);

beforeEach(() => {
  forgetAll();
  for (const name of ['window', 'document'] as const) vi.stubGlobal(name, window[name]);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('says what the page has been found to be when it is looked at again', () => {
  const note = { updatedAt: '2026-01-02T00:00:00.000Z', isChanged: false };
  show(note);
  expect(button()?.textContent).toBe('popup_saved');
  show({ ...note, isChanged: true });
  expect(button()?.textContent).toBe('save_changed');
});

it('says that it is saved once it is, whatever was seen before', async () => {
  held.listener = async () => ({ value: { ok: true, value: { id: 'x', already: false, isRevised: false } } });
  show(null);
  expect(button()?.textContent).toBe('popup_save');
  button()?.click();
  await vi.waitFor(() => expect(button()?.textContent).toBe('popup_saved'));
  show(null);
  expect(button()?.textContent).toBe('popup_saved');
});

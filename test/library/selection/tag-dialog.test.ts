import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TagDialog } from '../../../src/library/selection/tag-dialog.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;
let added: string[][];
let closings: number;

beforeEach(() => {
  [added, closings] = [[], 0];
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  // jsdom opens no dialogs.
  const nothing = () => undefined;
  Object.assign(window.HTMLDialogElement.prototype, { showModal: nothing, close: nothing });
  render(
    h(TagDialog, {
      notes: [{ id: '1', state: 'unread', tags: [] }],
      suggestions: [],
      onAdd: (tags: string[]) => added.push(tags),
      onRemove: () => undefined,
      onClose: () => {
        closings += 1;
      },
    }),
    root,
  );
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('adds a pasted list of tags, and stays', () => {
  const field = root.querySelector('input');
  if (!field) throw new Error('expected a field for tags');
  field.value = '나루터, 뱃길';
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  expect(added).toEqual([['나루터', '뱃길']]);
  expect(closings).toBe(0);
});

it('closes by its button when nothing has been typed', () => {
  root.querySelector<HTMLButtonElement>('.button.primary')?.click();
  expect(added).toEqual([]);
  expect(closings).toBe(1);
});

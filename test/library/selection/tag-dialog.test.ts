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
let tellStored: (isStored: boolean) => void;
const field = () => {
  const input = root.querySelector('input');
  if (!input) throw new Error('expected a field for tags');
  return input;
};
const typeText = (text: string, inputType = 'insertText') => {
  field().value = text;
  field().dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType }));
};
const pressButton = () => root.querySelector<HTMLButtonElement>('.button.primary')?.click();

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
      onAdd: (tags: string[]) => {
        added.push(tags);
        return new Promise<boolean>((resolve) => {
          tellStored = resolve;
        });
      },
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
  typeText('나루터, 뱃길', 'insertFromPaste');
  expect(added).toEqual([['나루터', '뱃길']]);
  expect(closings).toBe(0);
});

it('closes by its button when nothing has been typed', () => {
  pressButton();
  expect(added).toEqual([]);
  expect(closings).toBe(1);
});

it('refuses by its button what is too long, and leaves it there', async () => {
  const long = '뱃길'.repeat(60);
  typeText(long);
  await vi.waitFor(() => expect(root.querySelector('.button.primary')?.textContent).toBe('library_add_tag'));
  pressButton();
  expect(added).toEqual([]);
  expect(field().validationMessage).toContain('tag_too_long');
  expect(field().value).toBe(long);
});

it('has what was typed again where it could not be stored', async () => {
  typeText('나루터');
  await vi.waitFor(() => expect(root.querySelector('.button.primary')?.textContent).toBe('library_add_tag'));
  pressButton();
  await vi.waitFor(() => expect(field().value).toBe(''));
  tellStored(false);
  await vi.waitFor(() => expect(field().value).toBe('나루터'));
});

import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NO_CHOICES, NO_FILTERS } from '../../../src/library/choices.ts';
import { EmptyList } from '../../../src/library/notices/empty-list.tsx';
import { forgetAll, held } from '../../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

let root: Element;

beforeEach(() => {
  forgetAll();
  const { document } = new JSDOM('<main></main>').window;
  vi.stubGlobal('document', document);
  root = document.querySelector('main') ?? document.body;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const read = (choices = NO_CHOICES) => {
  render(h(EmptyList, { choices, isEmpty: true, onClear: () => undefined }), root);
  return root.textContent;
};

it('says that nothing has been saved yet', () => {
  expect(read()).toBe('library_empty');
});

it('says in a private window that its notes are not to be seen there, whatever was asked for', () => {
  held.isPrivateContext = true;
  expect(read()).toBe('library_private');
  expect(read({ ...NO_CHOICES, query: '가람', filters: { ...NO_FILTERS, view: 'bin' } })).toBe(
    'library_private',
  );
});

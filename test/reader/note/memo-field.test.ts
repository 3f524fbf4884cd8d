import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MemoField } from '../../../src/reader/note/memo-field.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;
/** What becomes of writing. */
let isStoring: boolean;
/** What a screen reader says, in its order. */
let said: string[];

/** Effects come with a frame, or without one a little later. */
const frame = () => vi.advanceTimersByTimeAsync(200);

async function show(memo: string): Promise<void> {
  const onWrite = async (text: string) => {
    if (!isStoring) return null;
    await show(text);
    return text;
  };
  render(h(MemoField, { noteId: '1', memo, onWrite }), root);
  await frame();
}

async function type(text: string): Promise<void> {
  const field = root.querySelector('textarea');
  if (!field) throw new Error('expected a field for the memo');
  field.value = text;
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
}

let last: string;
/** Follows the place whose changes are read out. */
const listener = new window.MutationObserver(() => {
  const text = root.querySelector('[role="status"]')?.textContent ?? '';
  if (text !== last && text !== '') said.push(text);
  last = text;
});

beforeEach(async () => {
  [isStoring, said] = [true, []];
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await show('');
  last = '';
  listener.observe(root, { subtree: true, childList: true, characterData: true });
});

afterEach(async () => {
  listener.disconnect();
  render(null, root);
  await frame();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is kept without a word while it is written', async () => {
  await type('쓴 글');
  await type('쓴 글 더');
  expect(root.querySelector('.hint')?.textContent).toBe('note_memo_kept');
  expect(said).toEqual([]);
});

it('tells once when it is not kept, and once when it is again', async () => {
  isStoring = false;
  await type('쓴 글');
  await type('쓴 글 더');
  expect(said).toEqual(['note_memo_failed']);
  isStoring = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(said).toEqual(['note_memo_failed', 'note_memo_saved']);
  await type('쓴 글 더 많이');
  expect(root.querySelector('.hint')?.textContent).toBe('note_memo_kept');
  expect(said).toHaveLength(2);
});

import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAutosave } from '../../src/ui/use-autosave.ts';
import { useDraft } from '../../src/ui/use-draft.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const { window } = new JSDOM('<main></main>', { url: 'https://own.test/' });
const root = window.document.querySelector('main') ?? window.document.body;
let stored: string;
let shown: { value: string; type: (text: string) => void };
/** What becomes of writing. */
let store: (text: string) => Promise<boolean>;
let written: string[];

const Field = ({ name }: { name: string }) => {
  const { value, setValue, send, confirm, isLeft } = useDraft(stored, name);
  const write = async () => {
    send();
    written.push(value);
    if (!(await store(value))) return false;
    stored = value;
    confirm(value);
    return true;
  };
  useAutosave(value === stored, write, isLeft);
  shown = { value, type: setValue };
  return null;
};

/** Effects come with a frame, or without one a little later. */
const frame = () => vi.advanceTimersByTimeAsync(200);

async function show(name: string): Promise<void> {
  render(h(Field, { key: name, name }), root);
  await frame();
}

const leave = () => render(null, root);

async function type(text: string): Promise<void> {
  shown.type(text);
  await frame();
}

beforeEach(() => {
  [stored, written] = ['', []];
  store = async () => false;
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});

afterEach(async () => {
  leave();
  await frame();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has what could not be stored when the field comes again', async () => {
  await show('again');
  await type('쓴 글');
  leave();
  await vi.advanceTimersByTimeAsync(1000);
  await show('again');
  expect(shown.value).toBe('쓴 글');
});

it('goes on storing what could not be stored when the field has gone', async () => {
  await show('gone');
  await type('쓴 글');
  leave();
  await vi.advanceTimersByTimeAsync(1000);
  store = async () => true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stored).toBe('쓴 글');
  written = [];
  await vi.advanceTimersByTimeAsync(600_000);
  expect(written).toEqual([]);
});

it('has nothing left of what was stored when the field went, or of another field', async () => {
  await show('failing');
  await type('남은 글');
  store = async () => true;
  await show('stored');
  expect(shown.value).toBe('');
  await type('쓴 글');
  leave();
  await vi.advanceTimersByTimeAsync(1000);
  stored = '저쪽';
  await show('stored');
  expect(shown.value).toBe('저쪽');
});

it('begins no new writing while one hangs, but for the last words', async () => {
  store = () => new Promise(() => undefined);
  await show('hanging');
  await type('쓴 글');
  await vi.advanceTimersByTimeAsync(5000);
  expect(written).toEqual(['쓴 글']);
  await type('쓴 글 더');
  leave();
  await frame();
  expect(written).toEqual(['쓴 글', '쓴 글 더']);
});

it('goes on writing after one that went wrong without a word', async () => {
  vi.spyOn(console, 'error').mockReturnValueOnce(undefined);
  store = () => Promise.reject(new Error('the background cannot be reached'));
  await show('throwing');
  await type('쓴 글');
  await vi.advanceTimersByTimeAsync(1000);
  store = async () => true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stored).toBe('쓴 글');
});

import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TagInput } from '../../src/ui/tag-input.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

let input: HTMLInputElement;
let ended: string[];
let window: JSDOM['window'];

const Field = () => {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const onEnd = (typed: string) => ended.push(typed);
  return h(TagInput, { label: '태그', field, text, onText: setText, onEnd, onLeave: onEnd });
};

/** As an input method changes what is in the field. */
function put(value: string, isComposing: boolean): void {
  input.value = value;
  input.dispatchEvent(new window.InputEvent('input', { isComposing, bubbles: true }));
}

beforeEach(() => {
  ended = [];
  window = new JSDOM('<main></main>').window;
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  const root = window.document.querySelector('main') as Element;
  render(h(Field, {}), root);
  input = root.querySelector('input') as HTMLInputElement;
});

afterEach(() => {
  render(null, window.document.querySelector('main') as Element);
  vi.unstubAllGlobals();
});

it('takes a list that is longer than a tag may be', () => {
  const list = Array.from({ length: 13 }, (_, index) => `아주 긴 이름의 태그 ${index}`).join(', ');
  expect(input.maxLength).toBe(-1);
  put(list, false);
  expect(ended).toEqual([list]);
});

it('keeps a tag that is too long in the field, and says so', async () => {
  const long = '가'.repeat(101);
  put(`나래, ${long}`, false);
  expect([ended, input.validity.customError]).toEqual([[], true]);
  await vi.waitFor(() => expect(input.value).toBe(`나래, ${long}`));
  put('나래, 가람', false);
  expect([ended, input.validity.customError]).toEqual([['나래, 가람'], false]);
});

it('a comma behind a syllable that was being composed ends the tag', () => {
  put('가람', true);
  put('가람,', false);
  expect(ended).toEqual(['가람,']);
  expect(input.value).toBe('');
});

it('a comma that comes while a syllable is composed ends the tag with that, once', () => {
  put('가람，', true);
  expect(ended).toEqual([]);
  input.dispatchEvent(new window.CompositionEvent('compositionend', { bubbles: true }));
  // Firefox tells of it once more.
  input.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
  expect(ended).toEqual(['가람，']);
});

it('a comma before which there is nothing is dropped', () => {
  put(' ,', false);
  expect([ended, input.value]).toEqual([[], '']);
});

it('a page that goes ends the tag, but not one that is too long', async () => {
  const leave = () => window.dispatchEvent(new window.Event('pagehide'));
  put('가람', false);
  await vi.waitFor(() => {
    leave();
    expect(ended).toEqual(['가람']);
  });
  put('가'.repeat(101), false);
  leave();
  expect(ended).toEqual(['가람']);
});

import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useGloss } from '../../../src/reader/hanja/use-gloss.tsx';

const { window } = new JSDOM(
  '<p><span class="hanja" tabindex="0" data-reading="여" data-meaning="여당">與</span> <a href="#">글</a></p><main></main>',
);
const { document } = window;
const root = document.querySelector('main') ?? document.body;
const hanja = document.querySelector<HTMLElement>('.hanja');
let close: () => boolean;

const Gloss = () => {
  const gloss = useGloss();
  close = gloss.close;
  return gloss.view;
};

/** Drawing comes with the next turn. */
const draw = () => new Promise((resolve) => setTimeout(resolve, 0));
const shown = async () => {
  await draw();
  return root.textContent;
};

/** @returns whether the key was left to the page */
const press = (target: Element | null, key: string) =>
  target?.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  const names = ['window', 'document', 'AbortController', 'Element', 'HTMLElement', 'MouseEvent'] as const;
  for (const name of names) vi.stubGlobal(name, window[name]);
  render(h(Gloss, {}), root);
});

afterEach(() => {
  render(null, root);
  hanja?.blur();
  vi.unstubAllGlobals();
});

it('comes again by key, like a button, when it has been closed', async () => {
  hanja?.focus();
  expect(await shown()).toContain('여당');
  for (const key of ['Enter', ' ']) {
    close();
    expect(await shown()).toBe('');
    expect(press(hanja, key)).toBe(false);
    expect(await shown()).toContain('여당');
  }
});

it('leaves other keys, and keys of others, alone', async () => {
  hanja?.focus();
  close();
  expect(press(hanja, 'a')).toBe(true);
  expect(press(document.querySelector('a'), 'Enter')).toBe(true);
  expect(await shown()).toBe('');
});

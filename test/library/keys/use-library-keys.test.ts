import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLibraryKeys } from '../../../src/library/keys/use-library-keys.ts';

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;
const GLOBALS = [
  ...(['window', 'document', 'AbortController', 'Element', 'HTMLElement'] as const),
  ...(['HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement'] as const),
];
let ran: string[];

const Keys = () => {
  useLibraryKeys(true, ({ command }) => ran.push(command));
  return null;
};

/** Holds a key until it has come three times. @returns whether the page may still have it each time */
function hold(code: string): boolean[] {
  return [false, true, true].map((repeat) =>
    window.document.body.dispatchEvent(
      new window.KeyboardEvent('keydown', { code, repeat, bubbles: true, cancelable: true }),
    ),
  );
}

beforeEach(async () => {
  ran = [];
  for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
  render(h(Keys, {}), root);
  // Effects run a moment after a first timer, which on a busy machine is late.
  for (const pause of [50, 10]) await new Promise((resolve) => setTimeout(resolve, pause));
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it.each(['Delete', 'Backspace', 'KeyR', 'KeyE', 'KeyA', 'KeyX', 'KeyZ', 'Space'])(
  '%s does its work once, however long it is held, and the page never has it',
  (code) => {
    expect(hold(code)).toEqual([false, false, false]);
    expect(ran).toHaveLength(1);
  },
);

it.each(['ArrowDown', 'KeyK', 'PageDown'])('%s goes on while it is held', (code) => {
  hold(code);
  expect(ran).toHaveLength(3);
});

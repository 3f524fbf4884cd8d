import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Find } from '../../src/declutter/find.ts';
import { HiddenList } from '../../src/popup/hidden-list.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

const { document } = new JSDOM('<main></main>').window;
const root = document.querySelector('main') ?? document.body;
const find = (key: string, clue: Find['clue'] = 'rule'): Find => ({ key, kind: 'ad', clue, words: null });
let pressed: [string[], boolean][];

function show(hidden: Find[], shown: Find[] = []): void {
  const report = {
    ...{
      site: 'narae-ilbo.test',
      isListed: true,
      hosts: ['narae-ilbo.test'],
      isAlways: true,
      isOn: true,
      isRefused: false,
      isOffHere: false,
      isUnblocked: false,
    },
    ...{ offFor: null, hidden, shown },
  };
  const onShow = (keys: string[], isShown: boolean) => pressed.push([keys, isShown]);
  render(h(HiddenList, { report, onShow }), root);
}

beforeEach(() => {
  pressed = [];
  vi.stubGlobal('document', document);
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('has one row for what is told in the same words, and shows all of it again', () => {
  show([find('ad .one'), find('ad .other'), find('ad .one'), find('ad .slot', 'slot')]);
  const rows = root.querySelectorAll('li');
  expect(rows).toHaveLength(2);
  rows[0]?.querySelector('button')?.click();
  expect(pressed).toEqual([[['ad .one', 'ad .other'], true]]);
});

it('keeps what is shown again apart from what is hidden', () => {
  show([find('ad .one')], [find('ad .other')]);
  const buttons = Array.from(root.querySelectorAll('button'));
  for (const button of buttons) button.click();
  expect(pressed).toEqual([
    [['ad .one'], true],
    [['ad .other'], false],
  ]);
});

import { expect, it, vi } from 'vitest';
import type { FoundThing } from '../../src/platform/injected.ts';
import { countHidden } from '../../src/popup/find-text.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const find = (kind: FoundThing['kind'], clue: FoundThing['clue']): FoundThing => ({
  key: clue,
  kind,
  clue,
  words: null,
});

it('counts ads, boxes, comments and pleas apart', () => {
  const texts = vi.spyOn(fakeBrowser.i18n, 'getMessage');
  const hidden = [find('ad', 'network'), find('box', 'heading'), find('box', 'comments'), find('ad', 'plea')];
  expect(countHidden([...hidden, find('ad', 'slot')])).toBe(
    'popup_hidden_ads, popup_hidden_boxes, popup_hidden_comments, popup_hidden_pleas',
  );
  expect(texts.mock.calls.map(([, values]: unknown[]) => values)).toEqual([['2'], ['1'], ['1'], ['1']]);
  texts.mockRestore();
});

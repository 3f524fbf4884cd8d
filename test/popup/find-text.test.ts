import { expect, it, vi } from 'vitest';
import type { Find } from '../../src/declutter/find.ts';
import { countsText, findText } from '../../src/popup/find-text.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const find = (kind: Find['kind'], clue: Find['clue']): Find => ({
  key: clue,
  kind,
  clue,
  words: null,
});

it('counts ads, boxes, comments and pleas apart', () => {
  const texts = vi.spyOn(fakeBrowser.i18n, 'getMessage');
  const hidden = [find('ad', 'network'), find('box', 'heading'), find('box', 'comments'), find('ad', 'plea')];
  expect(countsText([...hidden, find('ad', 'slot')])).toBe(
    'popup_hidden_ads, popup_hidden_boxes, popup_hidden_comments, popup_hidden_pleas',
  );
  expect(texts.mock.calls.map(([, values]: unknown[]) => values)).toEqual([['2'], ['1'], ['1'], ['1']]);
  texts.mockRestore();
});

it('says of an ad without a label what its picture shows, or its host', () => {
  const texts = vi.spyOn(fakeBrowser.i18n, 'getMessage');
  expect(findText({ ...find('ad', 'banner'), words: '온담 소파' })).toBe('find_told');
  expect(texts.mock.calls.at(-1)).toEqual(['find_told', ['find_banner', '온담 소파']]);
  expect(findText(find('ad', 'banner'))).toBe('find_banner');
  expect(findText({ ...find('ad', 'label'), words: '광고' })).toBe('find_label');
  texts.mockRestore();
});

it('says of what asks without a word that it asks', () => {
  expect(findText(find('ad', 'plea'))).toBe('find_plea_unnamed');
  expect(findText({ ...find('ad', 'plea'), words: '앱을 받으세요' })).toBe('find_plea');
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitReading, toggleReader } from '../../src/background/reading.ts';
import type { TabExtraction } from '../../src/platform/injected.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import { fakeBrowser, forgetAll, held } from '../fake-browser.ts';
import { makeArticle } from '../make-article.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const TAB: Tab = { id: 1, url: 'https://www.gaon.test/news/1', isPrivate: false, isLoading: false };
const article = makeArticle();
const ANSWER = { article, reason: null } as TabExtraction;
/** What becomes of the reader over the page, in its order. */
let acts: string[] = [];
let isOpen = false;
const extract = vi.fn<() => Promise<TabExtraction>>();

beforeEach(() => {
  forgetAll();
  [acts, isOpen] = [[], false];
  extract.mockReset().mockResolvedValue(ANSWER);
  globalThis.jeongdokOverlay = {
    prepareReader: (label) => void acts.push(`prepared ${label}`),
    openReader: (label) => void acts.push(`opened ${label}`),
    closeReader() {
      acts.push('closed');
      return isOpen;
    },
    isReaderOpen: () => isOpen,
    say: () => undefined,
  };
  held.inject = ({ files, func, args = [] }) => {
    if (func) return func(...args);
    if (!files?.includes('/content/extract.js')) return null;
    globalThis.jeongdokExtractions ??= [];
    globalThis.jeongdokExtractions.push(extract);
  };
});
afterEach(() => {
  globalThis.jeongdokOverlay = undefined;
  globalThis.jeongdokExtractions = undefined;
});

it('prepares the reader, reads the article and shows it', async () => {
  expect(await toggleReader(TAB)).toEqual({ ok: true, value: null });
  expect(acts).toEqual(['closed', 'prepared reader_title', 'opened reader_title']);
  expect(held.session['article:1']).toMatchObject({ article });
  expect(await awaitReading(1)).toBeNull();
});

it('gives the article to a reader that has loaded sooner, once it has been read', async () => {
  let finish: (extraction: TabExtraction) => void = () => undefined;
  extract.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  const toggled = toggleReader(TAB);
  const awaited = awaitReading(1);
  await vi.waitUntil(() => extract.mock.calls.length > 0);
  finish(ANSWER);
  expect(await awaited).toMatchObject({ article });
  await toggled;
});

it('closes a reader that is open, and leaves no extractor in the page', async () => {
  isOpen = true;
  expect(await toggleReader(TAB)).toEqual({ ok: true, value: null });
  expect(acts).toEqual(['closed']);
  expect(extract).not.toHaveBeenCalled();
  expect(globalThis.jeongdokExtractions).toEqual([]);
});

it('takes the reader away again where there is no article', async () => {
  extract.mockResolvedValue({ article: null, reason: 'list' });
  const toggled = toggleReader(TAB);
  expect(await awaitReading(1)).toBeNull();
  expect(await toggled).toEqual({ ok: false, failure: 'list' });
  expect(acts).toEqual(['closed', 'prepared reader_title', 'closed']);
});

it('takes the reader away again where reading the page fails', async () => {
  extract.mockRejectedValue(new Error('too many titles'));
  await expect(toggleReader(TAB)).rejects.toThrow('too many titles');
  expect(acts).toEqual(['closed', 'prepared reader_title', 'closed']);
});

it('says so where the page may not be touched', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  held.inject = null;
  expect(await toggleReader(TAB)).toEqual({ ok: false, failure: 'forbidden' });
  vi.restoreAllMocks();
});

it('takes the reader away again when its article cannot be kept for it', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('no room'));
  await expect(toggleReader(TAB)).rejects.toThrow('no room');
  expect(acts).toEqual(['closed', 'prepared reader_title', 'opened reader_title', 'closed']);
  set.mockRestore();
});

it('closes a reader in a tab of its own with its tab', async () => {
  held.tabs.set(1, { incognito: false });
  const url = 'chrome-extension://own/reader/index.html?note=a';
  expect(await toggleReader({ ...TAB, url })).toEqual({ ok: true, value: null });
  expect(held.tabs.has(1)).toBe(false);
});

it('leaves our other pages alone', async () => {
  held.tabs.set(1, { incognito: false });
  const url = 'chrome-extension://own/library/index.html';
  expect(await toggleReader({ ...TAB, url })).toEqual({ ok: false, failure: 'forbidden' });
  expect(held.tabs.has(1)).toBe(true);
});

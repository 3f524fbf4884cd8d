import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DoneBar } from '../../../src/library/actions/done-bar.tsx';
import { noteActions } from '../../../src/library/actions/note-actions.ts';
import { tagActions } from '../../../src/library/actions/tag-actions.ts';
import type { Done } from '../../../src/library/actions/use-undo.ts';
import { fakeBrowser, forgetAll, held } from '../../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;
let closings: number;

async function show(done: Done): Promise<void> {
  const onClose = () => {
    closings += 1;
  };
  render(h(DoneBar, { done, onUndo: () => undefined, onClose }), root);
  // Effects come with a frame, or without one a little later.
  await vi.advanceTimersByTimeAsync(200);
}

beforeEach(() => {
  forgetAll();
  closings = 0;
  held.listener = async () => ({ value: { ok: true, value: null } });
  for (const name of ['window', 'document'] as const) vi.stubGlobal(name, window[name]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  render(null, root);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('goes by itself, when it has been read, where nothing can be taken back', async () => {
  await show({ text: '노트 7개를 내보냈습니다.', undo: null, count: 1 });
  await vi.advanceTimersByTimeAsync(3000);
  expect(closings).toBe(0);
  await vi.advanceTimersByTimeAsync(2000);
  expect(closings).toBe(1);
});

it('stays where something can be taken back', async () => {
  await show({ text: '노트 7개를 삭제했습니다.', undo: async () => [], count: 1 });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(closings).toBe(0);
});

it('is told no more of a long title or tags than fits into a sentence', async () => {
  const getMessage = (key: string, values?: unknown) => [key, ...[values].flat()].join(' ');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage);
  const said: string[] = [];
  const run = async () => true;
  const runUndoable = async (_: unknown, text: string) => {
    said.push(text);
    return true;
  };
  const title = '가람시 나루터 뱃길 백 년 만에 다시 열려, 시민 삼천 명이 강가에 모여';
  await noteActions({ run, runUndoable }).remove(['1'], title);
  const note = { id: '1', state: 'unread' as const, tags: [] };
  await tagActions({ run, runUndoable, tell: () => undefined }).addTags([note], title.split(' '));
  expect(said).toEqual([
    'library_deleted 가람시 나루터 뱃길 백 년 만에 다시 열려…',
    'library_tag_added 1 가람시, 나루터, 뱃길, 백, 년, 만에…',
  ]);
});

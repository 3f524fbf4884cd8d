import { afterAll, expect, it, vi } from 'vitest';
import { makeArticle } from '../make-article.ts';
import { useFreshDatabase } from '../notes/fresh-database.ts';

/** What the background has registered with the browser. */
const registered = vi.hoisted(() => ({
  matches: [] as string[],
  closeTab: null as ((tabId: number) => void) | null,
}));

/** Firefox for Android: it has no `commands`, and nothing else that the background does not need. */
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../fake-browser.ts');
  return {
    default: {
      ...fakeBrowser,
      runtime: { ...fakeBrowser.runtime, getManifest: () => ({}) },
      permissions: {
        getAll: async () => ({ origins: ['*://*.gaon.test/*'] }),
        onAdded: { addListener: () => undefined },
        onRemoved: { addListener: () => undefined },
      },
      scripting: {
        ...fakeBrowser.scripting,
        getRegisteredContentScripts: async () => [],
        registerContentScripts: async ([script]: { matches: string[] }[]) => {
          registered.matches = script?.matches ?? [];
        },
      },
      tabs: {
        ...fakeBrowser.tabs,
        onRemoved: {
          addListener: (listener: (tabId: number) => void) => {
            registered.closeTab = listener;
          },
        },
      },
    },
  };
});

useFreshDatabase();
// Test files share their modules: ours are to be bound to this browser, and nobody else's.
vi.resetModules();
const { held } = await import('../fake-browser.ts');
const { findNote } = await import('../../src/notes/store.ts');
afterAll(() => vi.resetModules());

it('does in a browser without shortcuts all that it does when it starts', async () => {
  const article = makeArticle();
  held.local['draft:1'] = { article, wantedAt: '2026-01-02T00:00:00.000Z' };
  held.session['article:1'] = { article, readAt: '2026-01-02T00:00:00.000Z' };
  await import('../../src/background/index.ts');
  await vi.waitFor(async () => {
    expect(registered.matches).toEqual(['*://*.gaon.test/*']);
    expect(await findNote(article)).not.toBeNull();
  });
  registered.closeTab?.(1);
  await vi.waitFor(() => expect(held.session).toEqual({}));
});

it.each([
  ['changeNotes', ['1'], { state: 'read' }],
  ['writeMemo', '1', '메모', []],
  ['deleteNotes', ['1']],
  ['restoreNotes', ['1']],
  ['removeForGood', ['1']],
])('lets a private window change no note: %s', async (call, ...args) => {
  await import('../../src/background/index.ts');
  const sender = { id: 'own', url: 'chrome-extension://own/library/index.html', tab: { incognito: true } };
  const answer = await held.listener?.({ call, args }, sender);
  expect(answer).toEqual({ value: { ok: false, failure: 'private-change' } });
});

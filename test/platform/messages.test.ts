import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Answers,
  answerCalls,
  callBackground,
  onBackgroundEvent,
  tellPages,
} from '../../src/platform/messages.ts';
import { fakeBrowser, forgetAll, held } from '../fake-browser.ts';

const OWN = 'chrome-extension://own/';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

beforeEach(forgetAll);

/** Only those calls that a test makes are answered. */
const answer = (answers: Partial<Answers>) => answerCalls(answers as Answers);

describe('calls to the background', () => {
  it('give what it answers', async () => {
    answer({ saveDrafts: async () => 3 });
    held.sender = { id: 'own', url: `${OWN}library/index.html` };
    expect(await callBackground('saveDrafts')).toBe(3);
  });

  it.each([
    [
      'at once',
      () => {
        throw new TypeError('the database is gone');
      },
    ],
    [
      'later',
      async () => {
        throw new TypeError('the database is gone');
      },
    ],
  ])('reject with the name of what went wrong, and no more of it, when it fails %s', async (_, fail) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answer({ saveDrafts: fail });
    held.sender = { id: 'own', url: `${OWN}library/index.html` };
    await expect(callBackground('saveDrafts')).rejects.toThrow(/^TypeError$/);
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('saveDrafts'), expect.any(Error));
    logged.mockRestore();
  });

  it('reject when there is no such call, or nobody to answer', async () => {
    await expect(callBackground('saveDrafts')).rejects.toThrow('nobody answers saveDrafts');
    answer({});
    held.sender = { id: 'own', url: `${OWN}library/index.html` };
    await expect(callBackground('saveDrafts')).rejects.toThrow('no such call: saveDrafts');
  });

  it('are refused to a content script, but for its own', async () => {
    answer({ saveDrafts: async () => 3, reportHidden: async () => undefined });
    held.sender = { id: 'own', url: 'https://www.narae-ilbo.test/article/1' };
    await expect(callBackground('saveDrafts')).rejects.toThrow('may not be called');
    expect(await callBackground('reportHidden', 2)).toBe(undefined);
  });

  it('of another extension are not answered', async () => {
    answer({ saveDrafts: async () => 3 });
    held.sender = { id: 'stranger', url: `${OWN}library/index.html` };
    await expect(callBackground('saveDrafts')).rejects.toThrow('nobody answers');
  });
});

describe('news of the background', () => {
  it('are heard once, although they come to a page by two ways, and the same again when it is told again', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    onBackgroundEvent(({ event }) => heard.push(event), life.signal);
    held.sender = { id: 'own', url: `${OWN}background.js` };
    held.tabs.set(3, { incognito: false });
    tellPages({ event: 'notes-changed', ids: null });
    await vi.waitUntil(() => heard.length > 0);
    tellPages({ event: 'notes-changed', ids: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['notes-changed', 'notes-changed']);
    life.abort();
  });

  it('of what is hidden on a page go to no tab', async () => {
    const [toPages, toTabs] = [
      vi.spyOn(fakeBrowser.runtime, 'sendMessage'),
      vi.spyOn(fakeBrowser.tabs, 'query'),
    ];
    tellPages({ event: 'hidden-changed', tabId: 3 });
    expect(toPages).toHaveBeenCalledOnce();
    expect(toTabs).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('are not taken from a page', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    onBackgroundEvent(({ event }) => heard.push(event), life.signal);
    const forged = { event: 'notes-changed', ids: null, newsId: '1' };
    held.listener?.(forged, { id: 'own', url: 'https://www.gaon.test/', tab: { id: 1 } });
    held.listener?.(forged, { id: 'stranger', url: '' });
    held.listener?.({ event: 'notes-changed', ids: null }, { id: 'own', url: OWN });
    expect(heard).toEqual([]);
    life.abort();
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportFailure, reportSaving } from '../../src/background/feedback.ts';
import { fakeBrowser, forgetAll, held } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));

beforeEach(forgetAll);
afterEach(() => vi.restoreAllMocks());

const SAVED = { ok: true, value: { id: 'x', already: false, isRevised: false } } as const;

it('says on the button what was saved, also where the page may not be touched by now', async () => {
  const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  await reportSaving(7, SAVED);
  expect(badge.mock.calls).toEqual([[{ tabId: 7, text: '✓' }]]);
});

it('says on the button why nothing happened, on a page that may not be touched', async () => {
  const title = vi.spyOn(fakeBrowser.action, 'setTitle');
  await reportFailure(7, 'private');
  expect(title.mock.calls).toEqual([[{ tabId: 7, title: 'failure_private' }]]);
});

it('says it on the page alone when the tab has no button any more', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with this id'));
  const said: unknown[] = [];
  held.inject = ({ args }) => void said.push(args);
  await reportSaving(7, SAVED);
  expect(said).toEqual([undefined, ['saved_new']]);
});

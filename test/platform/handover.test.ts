import { beforeEach, expect, it, vi } from 'vitest';
import { handOver, readHandedOver } from '../../src/platform/handover.ts';
import { forgetAll, held } from '../fake-browser.ts';
import { makeArticle } from '../make-article.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

beforeEach(forgetAll);

const readOn = (day: number) => ({
  article: makeArticle(),
  readAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
});

it('lets what was read first go where there is no space left, and nothing else', async () => {
  held.session.other = 'kept';
  held.mostKept = 3;
  await handOver(1, readOn(2));
  await handOver(2, readOn(1));
  await handOver(3, readOn(3));
  expect([await readHandedOver(1), await readHandedOver(2), await readHandedOver(3)]).toEqual([
    readOn(2),
    null,
    readOn(3),
  ]);
  expect(held.session.other).toBe('kept');
});

it('throws where there is nothing that could go', async () => {
  held.mostKept = 0;
  await expect(handOver(1, readOn(1))).rejects.toThrow('quota');
});

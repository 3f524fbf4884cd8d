import { expect, it } from 'vitest';
import { isBackupDue } from '../../../src/library/storage/reminder.ts';

const now = new Date('2026-03-01T00:00:00Z');
const never = { lastAt: null, quietUntil: null };

it.each([
  ['there was none and there are notes to lose', never, 10, true],
  ['there is little to lose', never, 9, false],
  ['the last one is a month ago', { ...never, lastAt: '2026-01-29T00:00:00Z' }, 100, true],
  ['the last one is some days ago', { ...never, lastAt: '2026-02-20T00:00:00Z' }, 100, false],
  ['the user wants it later', { ...never, quietUntil: '2026-03-02T00:00:00.000Z' }, 100, false],
  ['later has come', { ...never, quietUntil: '2026-02-28T00:00:00.000Z' }, 100, true],
])('a backup is due or not when %s', (_, state, count, isDue) => {
  expect(isBackupDue(state, count, now)).toBe(isDue);
});

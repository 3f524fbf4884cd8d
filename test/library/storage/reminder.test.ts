import { expect, it } from 'vitest';
import { isBackupDue } from '../../../src/library/storage/reminder.ts';

const now = new Date('2026-03-01T00:00:00Z');
const NEVER = { lastAt: null, quietUntil: null };

it.each([
  ['there was none and there are notes to lose', NEVER, 10, true],
  ['there is little to lose', NEVER, 9, false],
  ['the last one is a month ago', { ...NEVER, lastAt: '2026-01-29T00:00:00Z' }, 100, true],
  ['the last one is some days ago', { ...NEVER, lastAt: '2026-02-20T00:00:00Z' }, 100, false],
  ['the user wants it later', { ...NEVER, quietUntil: '2026-03-02T00:00:00.000Z' }, 100, false],
  ['later has come', { ...NEVER, quietUntil: '2026-02-28T00:00:00.000Z' }, 100, true],
])('a backup is due or not when %s', (_, state, count, isDue) => {
  expect(isBackupDue(state, count, now)).toBe(isDue);
});

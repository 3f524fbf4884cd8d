import { expect, it } from 'vitest';
import { elapsedBetween } from '../../src/reader/elapsed.ts';

const PUBLISHED = '2026-01-02T09:00:00+09:00';

it.each([
  ['2026-01-02T09:01:00+09:00', { count: 1, unit: 'minutes' }],
  ['2026-01-02T09:59:59+09:00', { count: 59, unit: 'minutes' }],
  ['2026-01-02T10:00:00+09:00', { count: 1, unit: 'hours' }],
  ['2026-01-02T11:59:00+09:00', { count: 2, unit: 'hours' }],
  ['2026-01-03T08:59:59+09:00', { count: 23, unit: 'hours' }],
  ['2026-01-03T09:00:00+09:00', { count: 1, unit: 'days' }],
  ['2027-01-02T09:00:00+09:00', { count: 365, unit: 'days' }],
  ['2026-01-02T00:30:00Z', { count: 30, unit: 'minutes' }],
])('tells how long after its publication an article was changed: %s', (modified, elapsed) => {
  expect(elapsedBetween(PUBLISHED, modified)).toEqual(elapsed);
});

it.each([
  ['at the same time', PUBLISHED],
  ['seconds later', '2026-01-02T09:00:59+09:00'],
  ['before', '2026-01-01T09:00:00+09:00'],
  ['at a time that is none', '2026-13-02'],
])('tells nothing of a change %s', (_, modified) => {
  expect(elapsedBetween(PUBLISHED, modified)).toBeNull();
});

it('tells whole days alone of what was published on a day without a time', () => {
  const day = '2026-01-02T00:00:00+09:00';
  expect(elapsedBetween(day, '2026-01-02T15:00:00+09:00')).toBeNull();
  expect(elapsedBetween(day, '2026-01-03T15:00:00+09:00')).toEqual({ count: 1, unit: 'days' });
});

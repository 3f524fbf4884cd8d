import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/library/worker/period.ts';

/** Half past midnight in Korea; the day before in UTC. */
const now = new Date('2026-11-28T00:30:00+09:00');
const begins = (period: 'today' | 'week' | 'month' | 'year', at = now) =>
  spanOf({ period, from: null, to: null }, at)?.from;

describe('a period', () => {
  it.each([
    ['today', '2026-11-28T00:00:00+09:00'],
    ['week', '2026-11-22T00:00:00+09:00'],
    ['month', '2026-10-30T00:00:00+09:00'],
    ['year', '2026-01-01T00:00:00+09:00'],
  ] as const)('"%s" begins at midnight in Korea', (period, expected) => {
    expect(begins(period)).toBe(Date.parse(expected));
  });

  it('is of the Korean year on the last evening of the year in UTC', () => {
    expect(begins('year', new Date('2026-12-31T23:00:00Z'))).toBe(Date.parse('2027-01-01T00:00:00+09:00'));
  });

  it('of days has both of them in it', () => {
    const span = spanOf({ period: 'range', from: '2026-11-01', to: '2026-11-02' }, now);
    expect(span).toEqual({
      from: Date.parse('2026-11-01T00:00:00+09:00'),
      until: Date.parse('2026-11-03T00:00:00+09:00'),
    });
  });

  it('of days is the same in whatever order they were chosen', () => {
    const [first, last] = ['2026-11-01', '2026-11-25'];
    expect(spanOf({ period: 'range', from: last, to: first }, now)).toEqual(
      spanOf({ period: 'range', from: first, to: last }, now),
    );
  });

  it('of days may be open on one side, and is none when it is on both', () => {
    expect(spanOf({ period: 'range', from: null, to: '2026-11-02' }, now)?.from).toBe(
      Number.NEGATIVE_INFINITY,
    );
    expect(spanOf({ period: 'range', from: null, to: null }, now)).toBeNull();
    expect(spanOf({ period: null, from: '2026-11-01', to: null }, now)).toBeNull();
  });
});

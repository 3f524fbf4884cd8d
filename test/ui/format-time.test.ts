import { expect, it } from 'vitest';
import { formatTime } from '../../src/ui/format-time.ts';

it('prints Korean time, whatever zone the time was given in', () => {
  expect(formatTime('2023-02-27T06:26:00Z', 'ko')).toBe('2023년 2월 27일 15:26');
  expect(formatTime('2023-02-27T15:26:00+09:00', 'ko')).toBe('2023년 2월 27일 15:26');
});

it('prints English in the English interface', () => {
  expect(formatTime('2023-02-27T15:26:00+09:00', 'en')).toBe('27 Feb 2023, 15:26');
});

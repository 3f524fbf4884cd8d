import { expect, it } from 'vitest';
import { formatDay, formatDays, formatTime } from '../../src/ui/format-time.ts';

it('prints Korean time, whatever zone the time was given in', () => {
  expect(formatTime('2023-02-27T06:26:00Z', 'ko')).toBe('2023년 2월 27일 15:26');
  expect(formatTime('2023-02-27T15:26:00+09:00', 'ko')).toBe('2023년 2월 27일 15:26');
});

it('prints no clock for a day that has none', () => {
  expect(formatTime('2023-02-27T00:00:00+09:00', 'ko')).toBe('2023년 2월 27일');
  expect(formatTime('2023-02-26T15:00:00Z', 'en')).toBe('27 Feb 2023');
  expect(formatTime('2023-02-27T00:00:01+09:00', 'ko')).toBe('2023년 2월 27일 00:00');
});

it('prints English in the English interface', () => {
  expect(formatTime('2023-02-27T15:26:00+09:00', 'en')).toBe('27 Feb 2023, 15:26');
});

it('prints a day as shortly as it is still understood, in Korean time', () => {
  expect(formatDay('2023-02-27T20:26:00Z', 'ko')).toBe('23.2.28.');
  expect(formatDay('2023-02-27T15:26:00+09:00', 'en')).toBe('27 Feb 23');
});

it.each([
  ['2026-11-01', '2026-11-25', 'ko', '2026. 11. 1.–11. 25.'],
  ['2025-11-01', '2026-11-25', 'ko', '2025. 11. 1.–2026. 11. 25.'],
  ['2026-11-01', null, 'ko', '2026. 11. 1.–'],
  [null, '2026-11-25', 'ko', '–2026. 11. 25.'],
  ['2026-11-01', '2026-11-25', 'en', '1 Nov 2026–25 Nov 2026'],
] as const)('prints the days from %s to %s in "%s" as %s', (from, to, language, printed) => {
  expect(formatDays(from, to, language)).toBe(printed);
});

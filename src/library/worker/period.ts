import { DAY, KOREAN_OFFSET } from '../../base/korean-time.ts';
import { type Filters, orderedDays, PRESET_PERIODS, type PresetPeriod } from '../choices.ts';

/** Milliseconds since 1970; `until` is not in it any more. */
export type Span = { from: number; until: number };

/** The time that a period covers, in days of Korea. @returns null when no period is chosen, or one without ends */
export function spanOf(filters: Pick<Filters, 'period' | 'from' | 'to'>, now: Date): Span | null {
  const { period } = filters;
  if (period === null) return null;
  if (period !== 'range') return { from: startOf(period, now), until: Number.POSITIVE_INFINITY };
  const { from, to } = orderedDays(filters);
  if (from === null && to === null) return null;
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : readDay(from),
    until: to === null ? Number.POSITIVE_INFINITY : readDay(to) + DAY,
  };
}

/** When each of the periods that end today begins, in milliseconds since 1970. */
export function startsOfPeriods(now: Date): Record<PresetPeriod, number> {
  // One entry for each period.
  return Object.fromEntries(PRESET_PERIODS.map((period) => [period, startOf(period, now)])) as Record<
    PresetPeriod,
    number
  >;
}

function startOf(period: PresetPeriod, now: Date): number {
  const korean = now.getTime() + KOREAN_OFFSET;
  const today = Math.floor(korean / DAY) * DAY - KOREAN_OFFSET;
  if (period === 'year') return Date.UTC(new Date(korean).getUTCFullYear(), 0, 1) - KOREAN_OFFSET;
  return today - { today: 0, week: 6, month: 29 }[period] * DAY;
}

const readDay = (day: string) => Date.parse(`${day}T00:00:00+09:00`);

import { type Filters, orderedDays, PRESET_PERIODS, type PresetPeriod } from '../choices.ts';

/** In milliseconds, as the offset below. */
const DAY_LENGTH = 24 * 60 * 60 * 1000;
/** Korea has had no summer time since 1988, long before the first article that can be kept. */
const KOREAN_OFFSET = 9 * 60 * 60 * 1000;

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
    until: to === null ? Number.POSITIVE_INFINITY : readDay(to) + DAY_LENGTH,
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
  const today = Math.floor(korean / DAY_LENGTH) * DAY_LENGTH - KOREAN_OFFSET;
  if (period === 'year') return Date.UTC(new Date(korean).getUTCFullYear(), 0, 1) - KOREAN_OFFSET;
  return today - { today: 0, week: 6, month: 29 }[period] * DAY_LENGTH;
}

const readDay = (day: string) => Date.parse(`${day}T00:00:00+09:00`);

import { DAY } from '../base/korean-time.ts';
import { isDayAlone } from '../ui/format-time.ts';

/** In milliseconds, as the hour. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export type Elapsed = { count: number; unit: 'minutes' | 'hours' | 'days' };

/**
 * How long after its publication an article was changed, in the largest unit of which at least one has passed.
 * @param publishedAt ISO 8601 with offset, as `modifiedAt`
 * @returns null when it was not later, or less than a minute; of a day without a time only whole days are told
 */
export function elapsedBetween(publishedAt: string, modifiedAt: string): Elapsed | null {
  const passed = Date.parse(modifiedAt) - Date.parse(publishedAt);
  if (!(passed >= MINUTE)) return null;
  if (passed < DAY && isDayAlone(publishedAt)) return null;
  if (passed < HOUR) return { count: Math.floor(passed / MINUTE), unit: 'minutes' };
  if (passed < DAY) return { count: Math.floor(passed / HOUR), unit: 'hours' };
  return { count: Math.floor(passed / DAY), unit: 'days' };
}

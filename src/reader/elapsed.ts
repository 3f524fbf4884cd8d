/** In milliseconds, as the hour and the day. */
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Elapsed = { count: number; unit: 'minutes' | 'hours' | 'days' };

/**
 * How long after its publication an article was changed, in the largest unit of which at least one has passed.
 * @param publishedAt ISO 8601 with offset, as `modifiedAt`
 * @returns null when it was not later, or less than a minute
 */
export function elapsedBetween(publishedAt: string, modifiedAt: string): Elapsed | null {
  const passed = Date.parse(modifiedAt) - Date.parse(publishedAt);
  if (!(passed >= minute)) return null;
  if (passed < hour) return { count: Math.floor(passed / minute), unit: 'minutes' };
  if (passed < day) return { count: Math.floor(passed / hour), unit: 'hours' };
  return { count: Math.floor(passed / day), unit: 'days' };
}

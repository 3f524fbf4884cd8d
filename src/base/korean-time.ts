export const KOREAN_TIME_ZONE = 'Asia/Seoul';
/** In milliseconds, as the day. Korea has had no summer time since 1988, long before the first article that can be kept. */
export const KOREAN_OFFSET = 9 * 3_600_000;
export const DAY = 24 * 3_600_000;

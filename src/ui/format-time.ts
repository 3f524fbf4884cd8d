import { DAY, KOREAN_OFFSET, KOREAN_TIME_ZONE } from '../base/korean-time.ts';

type Language = 'ko' | 'en';

/**
 * Writes a time in Korean time, whatever the device's zone, by the 24-hour clock that Korean newspapers print.
 * @param iso ISO 8601 with offset
 * @returns e.g. "2023년 2월 27일 15:26" or "27 Feb 2023, 15:26"; of a day that has no time, "2023년 2월 27일"
 */
export function formatTime(iso: string, language: Language): string {
  const formats = isDayAlone(iso) ? datesAlone : times;
  return formats[language]().format(new Date(iso));
}

/** Whether a time is the first second of a day in Korea: so an article's day is written whose page prints no time. */
export function isDayAlone(iso: string): boolean {
  return (Date.parse(iso) + KOREAN_OFFSET) % DAY === 0;
}

/**
 * Writes the day of a time, in Korean time, where there is little room.
 * @param iso ISO 8601 with offset
 * @returns e.g. "23.2.27." or "27 Feb 23"
 */
export function formatDay(iso: string, language: Language): string {
  const day = days[language]().format(new Date(iso));
  return language === 'ko' ? day.replaceAll(' ', '') : day;
}

/**
 * Writes a span of days.
 * @param from e.g. "2026-11-01"; null for a side that is open, but not for both
 * @returns e.g. "2026. 11. 1.–11. 25." or "1 Nov 2026–25 Nov 2026"; "2026. 11. 1.–" with an open side
 */
export function formatDays(from: string | null, to: string | null, language: Language): string {
  const write = (day: string | null) => (day === null ? '' : wholeDays[language]().format(new Date(day)));
  const isSameYear = language === 'ko' && from?.slice(0, 4) === to?.slice(0, 4);
  return `${write(from)}–${isSameYear ? write(to).replace(/^\d+\. /, '') : write(to)}`;
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const LONG = { year: 'numeric', month: 'long', day: 'numeric', timeZone: KOREAN_TIME_ZONE } as const;
const times = {
  ko: makeOnce('ko-KR', { ...LONG, ...CLOCK }),
  en: makeOnce('en-GB', { ...LONG, month: 'short', ...CLOCK }),
};
const datesAlone = {
  ko: makeOnce('ko-KR', LONG),
  en: makeOnce('en-GB', { ...LONG, month: 'short' }),
};
const days = {
  ko: makeOnce('ko-KR', { year: '2-digit', month: 'numeric', day: 'numeric', timeZone: KOREAN_TIME_ZONE }),
  en: makeOnce('en-GB', { year: '2-digit', month: 'short', day: 'numeric', timeZone: KOREAN_TIME_ZONE }),
};
/** Of days that bear no time: they are midnight in UTC. */
const wholeDays = {
  ko: makeOnce('ko-KR', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
  en: makeOnce('en-GB', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
};

/** A list writes some hundred times, and to make a formatter takes longer than all else of it. */
function makeOnce(locale: string, options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let format: Intl.DateTimeFormat | undefined;
  return () => {
    format ??= new Intl.DateTimeFormat(locale, options);
    return format;
  };
}

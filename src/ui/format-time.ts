/**
 * Writes a time in Korean time, whatever the device's zone, by the 24-hour clock that Korean newspapers print.
 * @param iso ISO 8601 with offset
 * @returns e.g. "2023년 2월 27일 15:26" or "27 Feb 2023, 15:26"
 */
export function formatTime(iso: string, language: 'ko' | 'en'): string {
  const format = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    year: 'numeric',
    month: language === 'ko' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Seoul',
  });
  return format.format(new Date(iso));
}

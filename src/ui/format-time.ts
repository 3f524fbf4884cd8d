/**
 * Writes a time as Korean newspapers print it, in Korean time whatever the device's zone.
 * @param iso ISO 8601 with offset
 * @returns e.g. "2023년 2월 27일 오후 3:26" or "27 Feb 2023, 15:26"
 */
export function formatTime(iso: string, language: 'ko' | 'en'): string {
  const format = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: language === 'ko' ? 'long' : 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  });
  return format.format(new Date(iso));
}

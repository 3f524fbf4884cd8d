import type { Article } from '../article/article.ts';
import { KOREAN_TIME_ZONE } from '../base/korean-time.ts';

/**
 * Writes a reference in the style of Korean humanities journals, in which a news article with a writer is writer,
 * 「headline」, 『outlet』, date: `김하늘·이바다, 「제목」, 『예시일보』, 2026. 1. 2. (수정 2026. 1. 3. 09:00), URL (검색일: 2026. 2. 1.).`
 * What the page does not name is left out, but for the date: 날짜 미상. All dates are in Korean time.
 */
export function citeKorean(article: Article, accessedAt: Date): string {
  const writers = article.authors.map(({ name }) => name).join('·');
  const outlet = article.outlet && `『${article.outlet}』`;
  const address = `${article.canonicalUrl} (검색일: ${writeDay(accessedAt)}).`;
  const headline = article.title && `「${nestBrackets(article.title)}」`;
  return [writers, headline, outlet, writeDates(article), address].filter(Boolean).join(', ');
}

/**
 * Writes a reference in APA style (7th edition) as Korean university libraries teach it for Korean sources
 * (https://libguides.khu.ac.kr/seoul/citationNreferencing/apastyle/RefArticles): names whole and parted by commas, the
 * date as `(2026. 1. 2.)` instead of an English month, `(n.d.)` without one, and the headline first when nobody signs:
 * `김하늘, 이바다. (2026. 1. 2.). 제목. 예시일보. URL`. APA wants no date of access for news. Outlets are set in italics or
 * bold, which plain text cannot do.
 */
export function citeApa({ authors, publishedAt, title, outlet, canonicalUrl }: Article): string {
  const writers = authors.map(({ name }) => name).join(', ');
  const date = `(${publishedAt ? writeDay(new Date(publishedAt)) : 'n.d.'})`;
  const head = writers ? [writers, date, title] : [title, date];
  return [...head, outlet]
    .flatMap((part) => (part ? [endSentence(part)] : []))
    .join(' ')
    .concat(` ${canonicalUrl}`);
}

function writeDates({ publishedAt, modifiedAt }: Article): string {
  const published = publishedAt ? writeDay(new Date(publishedAt)) : '날짜 미상';
  if (!modifiedAt || isSameMinute(modifiedAt, publishedAt)) return published;
  return `${published} (수정 ${writeMinute(new Date(modifiedAt))})`;
}

function isSameMinute(iso: string, other: string | null): boolean {
  return other !== null && writeMinute(new Date(iso)) === writeMinute(new Date(other));
}

/** A quoted title inside one takes the smaller brackets. */
function nestBrackets(title: string): string {
  return title.replaceAll('「', '〈').replaceAll('」', '〉');
}

function endSentence(part: string): string {
  return /[.?!…]["'”’」』]?$/.test(part) ? part : `${part}.`;
}

/** "2026. 1. 2." */
function writeDay(date: Date): string {
  return new Intl.DateTimeFormat('ko-KR', { ...DAY, timeZone: KOREAN_TIME_ZONE }).format(date);
}

/** "2026. 1. 2. 09:05" */
function writeMinute(date: Date): string {
  return new Intl.DateTimeFormat('ko-KR', { ...DAY, ...MINUTE, timeZone: KOREAN_TIME_ZONE }).format(date);
}

const DAY = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
const MINUTE = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

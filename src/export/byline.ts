import type { Article, Author } from '../article/article.ts';
import { formatTime } from '../ui/format-time.ts';

/**
 * Writes who says it: "김하늘 경제부 기자, 이바다 · 예시일보".
 * @returns null when the page names neither a writer nor an outlet
 */
export function writeByline({ authors, outlet }: Article): string | null {
  const writers = authors.map(writeAuthor).join(', ');
  return [writers, outlet].filter(Boolean).join(' · ') || null;
}

/**
 * Writes when, in Korean time: "입력 2026년 1월 2일 03:04 · 수정 2026년 1월 2일 05:06". The words are what Korean papers print;
 * what is written out is Korean, whatever the language of the interface.
 * @returns null when no time is known
 */
export function writeTimes({ publishedAt, modifiedAt }: Article): string | null {
  const published = publishedAt && formatTime(publishedAt, 'ko');
  const modified = modifiedAt && formatTime(modifiedAt, 'ko');
  const times = [];
  if (published) times.push(`입력 ${published}`);
  if (modified && modified !== published) times.push(`수정 ${modified}`);
  return times.join(' · ') || null;
}

function writeAuthor({ name, affiliation }: Author): string {
  return affiliation ? `${name} ${affiliation}` : name;
}

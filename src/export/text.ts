import type { Article } from '../article/article.ts';
import { writeByline, writeTimes } from './byline.ts';
import { writePartial } from './partial.ts';

/** Writes an article as plain text, for a messenger or a document: headline, subtitles, byline, times, body, address. */
export function writeArticleText(article: Article): string {
  const subtitles = article.subtitles.join('\n');
  const origin = [writeByline(article), writeTimes(article)].filter(Boolean).join('\n');
  const parts = [article.title, subtitles, origin, article.text, writePartial(article), article.canonicalUrl];
  return parts.filter(Boolean).join('\n\n');
}

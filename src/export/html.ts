import type { Article } from '../article/article.ts';
import { writeByline, writeTimes } from './byline.ts';
import { writePartial } from './partial.ts';

/**
 * Writes an article as markup for the clipboard's text/html; everything but the body goes in as text.
 * @param cleanHtml the sanitizer; the article's markup is not trusted, however it came here
 */
export function writeRichText(article: Article, cleanHtml: (html: string) => string): string {
  const origin = [writeByline(article), writeTimes(article)].filter((line) => line !== null);
  const partial = writePartial(article);
  return [
    writeHeadline(article),
    writeLines(article.subtitles),
    writeLines(origin),
    cleanHtml(article.html),
    partial && writeLines([partial]),
    writeOriginal(article),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Writes the headline; nothing for an article without one. */
export function writeHeadline({ title }: Article): string {
  return title && `<h1>${escapeHtml(title)}</h1>`;
}

/** Writes lines of text as one paragraph; nothing for none. */
export function writeLines(lines: string[]): string {
  return lines.length > 0 ? `<p>${lines.map(escapeHtml).join('<br>')}</p>` : '';
}

/** Writes where the article stands; an address from elsewhere than a page ("javascript:") does not become a link. */
export function writeOriginal({ canonicalUrl }: Article): string {
  const url = escapeHtml(canonicalUrl);
  return `<p>원문: ${/^https?:/i.test(canonicalUrl) ? `<a href="${url}">${url}</a>` : url}</p>`;
}

/** Writes a text so that it is one in markup and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

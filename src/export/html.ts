import type { Article } from '../article/article.ts';
import { writeByline, writeTimes } from './byline.ts';

/**
 * Writes an article as markup for the clipboard's text/html. The body is taken as it is, since it has been through the
 * sanitizer; everything else goes in as text.
 */
export function writeRichText(article: Article): string {
  const url = escapeHtml(article.canonicalUrl);
  const origin = [writeByline(article), writeTimes(article)].filter((line) => line !== null);
  return [
    `<h1>${escapeHtml(article.title)}</h1>`,
    writeLines(article.subtitles),
    writeLines(origin),
    article.html,
    `<p>원문: <a href="${url}">${url}</a></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Writes lines of text as one paragraph; nothing for none. */
export function writeLines(lines: string[]): string {
  return lines.length > 0 ? `<p>${lines.map(escapeHtml).join('<br>')}</p>` : '';
}

/** Writes a text so that it is one in markup and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

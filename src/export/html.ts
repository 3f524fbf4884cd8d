import type { Article } from '../article/article.ts';
import { writeByline, writeTimes } from './byline.ts';
import { writePartial } from './partial.ts';

/**
 * Writes an article as markup for the clipboard's text/html. The body is taken as it is, since it has been through the
 * sanitizer; everything else goes in as text.
 */
export function writeRichText(article: Article): string {
  const url = escapeHtml(article.canonicalUrl);
  const origin = [writeByline(article), writeTimes(article)].filter((line) => line !== null);
  const partial = writePartial(article);
  return [
    writeHeadline(article),
    writeLines(article.subtitles),
    writeLines(origin),
    article.html,
    partial && writeLines([partial]),
    `<p>원문: <a href="${url}">${url}</a></p>`,
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

/** Writes a text so that it is one in markup and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

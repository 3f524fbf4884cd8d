import type { Article } from '../article/article.ts';
import { writeByline, writeTimes } from './byline.ts';
import { openConverter } from './markdown/converter.ts';
import { resolveEmphasis } from './markdown/emphasis.ts';
import { escapeText, resolveMarks } from './markdown/marks.ts';
import { squareTables } from './markdown/tables.ts';

/**
 * Writes an article as Markdown: headline, subtitles, a line of byline and times, body, link to the source. It reads the
 * same by CommonMark and by GFM, also where a dollar sign opens a formula.
 * @param body holds the article's html, parsed; it is not changed
 */
export function writeMarkdown(article: Article, body: Element): string {
  const subtitles = article.subtitles.map((subtitle) => `- ${escapeText(subtitle)}`).join('\n');
  const origin = [writeByline(article), writeTimes(article)].filter(Boolean).join(' · ');
  const parts = [
    `# ${escapeText(article.title)}`,
    subtitles,
    escapeText(origin),
    writeBody(body),
    `원문: <${article.canonicalUrl.replace(/[\s<>]/g, encodeURIComponent)}>`,
  ];
  return `${finish(parts.filter(Boolean).join('\n\n'))}\n`;
}

function writeBody(body: Element): string {
  const copy = body.cloneNode(true) as HTMLElement; // the article's markup is HTML
  squareTables(copy);
  return openConverter().turndown(copy);
}

/** White space at the end of a block is a line break that never comes. */
function finish(markdown: string): string {
  return resolveEmphasis(resolveMarks(markdown)).replace(/[ \t]+(?=\n[ \t>]*\n|$)/g, '');
}

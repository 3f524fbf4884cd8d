import type { Article } from '../article/article.ts';
import { writeByline, writeTimes } from './byline.ts';
import { openConverter } from './markdown/converter.ts';
import { resolveEmphasis } from './markdown/emphasis.ts';
import { escapeText, resolveMarks } from './markdown/marks.ts';
import { squareTables } from './markdown/tables.ts';
import { writePartial } from './partial.ts';

/**
 * Writes an article as Markdown: headline, subtitles, a line of byline and times, body, link to the source. It reads the
 * same by CommonMark and by GFM, also where a dollar sign opens a formula.
 * @param body holds the article's html, parsed; it is not changed
 */
export function writeMarkdown(article: Article, body: Element): string {
  const partial = escapeText(writePartial(article) ?? '');
  return finishMarkdown([writeHead(article), writeBody(body), partial, writeSource(article)]);
}

/** Headline, subtitles and a line of byline and times, for `finishMarkdown`. */
export function writeHead(article: Article): string {
  const subtitles = article.subtitles.map((subtitle) => `- ${escapeText(subtitle)}`).join('\n');
  const origin = [writeByline(article), writeTimes(article)].filter(Boolean).join(' · ');
  const headline = article.title && `# ${escapeText(article.title)}`;
  return [headline, subtitles, escapeText(origin)].filter(Boolean).join('\n\n');
}

/** The body alone, for `finishMarkdown`. @param body is not changed */
export function writeBody(body: Element): string {
  const copy = body.cloneNode(true) as HTMLElement; // the article's markup is HTML
  squareTables(copy);
  return openConverter().turndown(copy);
}

/** The line that leads to the source, for `finishMarkdown`. */
export function writeSource({ canonicalUrl }: Article): string {
  return `원문: <${canonicalUrl.replace(/[\s<>]/g, encodeURIComponent)}>`;
}

/**
 * Joins blocks whose texts are escaped by `escapeText`, settling what the marks in them come to. White space at the end
 * of a block is a line break that never comes.
 * @param blocks empty ones are left out
 */
export function finishMarkdown(blocks: string[]): string {
  const markdown = blocks.filter(Boolean).join('\n\n');
  return `${resolveEmphasis(resolveMarks(markdown)).replace(/(?<![ \t])[ \t]+(?=\n[ \t>]*\n|$)/g, '')}\n`;
}

import type { Article } from '../article/article.ts';

/** Folds what a search must not tell apart: composed and decomposed Hangul, full and half width, case, runs of space. */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The text that a note is found by: title, subtitles, outlet, reporters, body. */
export function searchableText(article: Article): string {
  const authors = article.authors.flatMap((author) => [author.name, author.affiliation ?? '']);
  return normalizeText(
    [article.title, ...article.subtitles, article.outlet ?? '', ...authors, article.text].join('\n'),
  );
}

/**
 * Makes the test for a query: every word of it must occur, anywhere, also inside another word
 * ("경제" finds "사회적경제연대회의는").
 * @returns a test for text out of `searchableText`; an empty query fits everything
 */
export function matchQuery(query: string): (text: string) => boolean {
  const words = normalizeText(query).split(' ').filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}

import type { Note, NoteSummary } from './note.ts';

const excerptLength = 160;

/** What a list shows of a note. */
export function summarize({ id, article, savedAt }: Note): NoteSummary {
  return {
    id,
    title: article.title,
    outlet: article.outlet,
    authors: article.authors.map((author) => author.name),
    publishedAt: article.publishedAt,
    savedAt,
    canonicalUrl: article.canonicalUrl,
    excerpt: Array.from(article.text.replace(/\s+/g, ' ')).slice(0, excerptLength).join(''),
  };
}

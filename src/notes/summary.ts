import type { Note, NoteSummary } from './note.ts';

/** In characters, a pair of surrogates as one. */
const EXCERPT_LENGTH = 160;

/** What a list shows of a note. */
export function summarize(note: Note, revisionCount: number): NoteSummary {
  const { article } = note;
  return {
    id: note.id,
    title: article.title,
    outlet: article.outlet,
    section: article.section,
    authors: article.authors.map((author) => author.name),
    publishedAt: article.publishedAt,
    savedAt: note.savedAt,
    updatedAt: note.updatedAt,
    deletedAt: note.deletedAt,
    canonicalUrl: article.canonicalUrl,
    excerpt: Array.from(article.text.slice(0, EXCERPT_LENGTH * 3).replace(/\s+/g, ' '))
      .slice(0, EXCERPT_LENGTH)
      .join(''),
    characters: article.text.length,
    tags: note.tags,
    state: note.state,
    hasMemo: note.memo !== '',
    highlightCount: note.highlights.length,
    revisionCount,
  };
}

import type { Article } from '../../article/article.ts';
import type { Highlight } from '../highlights.ts';
import type { WholeNote } from '../note.ts';
import { dropUnwritable } from './plain-values.ts';

/** What the document of a backup says of itself. */
export const BACKUP_FORMAT = 'jeongdok-backup';
export const BACKUP_VERSION = 1;

/**
 * Writes the complete backup as one JSON document, one note a line. Nothing in it depends on when it is written, and keys
 * have one order: the same notes give the same bytes.
 */
export async function* writeBackup(
  notes: AsyncIterable<WholeNote> | Iterable<WholeNote>,
): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(BACKUP_FORMAT)},"version":${BACKUP_VERSION},"notes":[`;
  let before = '\n';
  for await (const note of notes) {
    yield before + JSON.stringify(orderNote(note), writable);
    before = ',\n';
  }
  yield '\n]}\n';
}

/** The words around a highlight are cut by length and may begin with half a character. */
function writable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? dropUnwritable(value) : value;
}

function orderNote(note: WholeNote): WholeNote {
  return {
    id: note.id,
    article: orderArticle(note.article),
    keys: note.keys,
    highlights: note.highlights.map(orderHighlight),
    memo: note.memo,
    tags: note.tags,
    state: note.state,
    savedAt: note.savedAt,
    updatedAt: note.updatedAt,
    changedAt: note.changedAt,
    deletedAt: note.deletedAt,
    revisions: note.revisions.map(({ number, article, savedAt }) => ({
      number,
      article: orderArticle(article),
      savedAt,
    })),
  };
}

function orderArticle(article: Article): Article {
  return {
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    outlet: article.outlet,
    title: article.title,
    subtitles: article.subtitles,
    section: article.section,
    authors: article.authors.map(({ name, affiliation, email }) => ({ name, affiliation, email })),
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    html: article.html,
    text: article.text,
    images: article.images.map(({ src, alt, caption }) => ({ src, alt, caption })),
    partial: article.partial,
    extractor: article.extractor,
    removed: article.removed.map(({ reason, text }) => ({ reason, text })),
  };
}

function orderHighlight(highlight: Highlight): Highlight {
  return {
    id: highlight.id,
    quote: highlight.quote,
    prefix: highlight.prefix,
    suffix: highlight.suffix,
    start: highlight.start,
    color: highlight.color,
    remark: highlight.remark,
    createdAt: highlight.createdAt,
  };
}

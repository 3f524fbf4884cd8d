import type { Article, ArticleImage, Author, PartialReason, Removed } from '../../article/article.ts';
import { isRecord } from '../../base/is-record.ts';
import { escapeHtml } from '../../export/html.ts';
import type { RowProblem } from './faults.ts';
import { isTooDeep } from './nesting.ts';
import {
  type Repairs,
  readAddress,
  readList,
  readPageAddress,
  readText,
  readTexts,
  readTime,
  readWord,
} from './plain-values.ts';

/** In UTF-16 units, and in items: more than any article has. */
const LONGEST_TITLE = 2000;
const LONGEST_WORDS = 2000;
const LONGEST_TEXT = 8_000_000;
const MOST_ITEMS = 10_000;

const PARTIAL_REASONS = ['pay', 'login', 'paged'] as const satisfies PartialReason[];

/**
 * Makes an article out of anything, taking the known fields only.
 * @param cleanHtml the sanitizer
 * @returns why it is none when it lacks what no article can do without
 */
export function checkArticle(
  value: unknown,
  cleanHtml: (html: string) => string,
  repairs: Repairs,
): Article | RowProblem {
  if (!isRecord(value)) return 'not-a-note';
  // The extension itself keeps articles whose page has no headline, with an empty one.
  const title = readText(value.title, LONGEST_TITLE, repairs);
  if (title === null) return 'no-title';
  const text = readText(value.text, LONGEST_TEXT, repairs);
  if (!text?.trim()) return 'no-text';
  const url = readPageAddress(value.url, repairs) ?? readPageAddress(value.canonicalUrl, repairs);
  if (url === null) return 'no-url';
  return {
    url,
    canonicalUrl: readPageAddress(value.canonicalUrl, repairs) ?? url,
    outlet: readText(value.outlet, LONGEST_WORDS, repairs) || null,
    title,
    subtitles: readTexts(value.subtitles, MOST_ITEMS, LONGEST_WORDS, repairs),
    section: readTexts(value.section, MOST_ITEMS, LONGEST_WORDS, repairs),
    authors: readList(value.authors, MOST_ITEMS, repairs, (item) => readAuthor(item, repairs)),
    publishedAt: readTime(value.publishedAt, repairs),
    modifiedAt: readTime(value.modifiedAt, repairs),
    html: readHtml(value.html, text, cleanHtml, repairs),
    text,
    images: readList(value.images, MOST_ITEMS, repairs, (item) => readImage(item, repairs)),
    partial: readWord(value.partial, PARTIAL_REASONS, repairs),
    extractor: readText(value.extractor, LONGEST_WORDS, repairs) ?? '',
    removed: readList(value.removed, MOST_ITEMS, repairs, (item) => readRemoved(item, repairs)),
  };
}

function readHtml(
  value: unknown,
  text: string,
  cleanHtml: (html: string) => string,
  repairs: Repairs,
): string {
  const html = readText(value, LONGEST_TEXT, repairs) ?? '';
  const clean = isTooDeep(html) ? '' : cleanHtml(html);
  const isBlank = clean.trim() === '';
  if (clean !== value || isBlank) repairs.add('html');
  return isBlank ? cleanHtml(writeParagraphs(text)) : clean;
}

function writeParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function readAuthor(value: unknown, repairs: Repairs): Author | null {
  const author = recordOf(value, repairs);
  const name = readText(author.name, LONGEST_WORDS, repairs);
  if (!name) return null;
  return {
    name,
    affiliation: readText(author.affiliation, LONGEST_WORDS, repairs) || null,
    email: readText(author.email, LONGEST_WORDS, repairs) || null,
  };
}

function readImage(value: unknown, repairs: Repairs): ArticleImage | null {
  const image = recordOf(value, repairs);
  const src = readAddress(image.src, repairs);
  if (!src) return null;
  return {
    src,
    alt: readText(image.alt, LONGEST_TEXT, repairs) || null,
    caption: readText(image.caption, LONGEST_TEXT, repairs) || null,
  };
}

function readRemoved(value: unknown, repairs: Repairs): Removed | null {
  const removed = recordOf(value, repairs);
  const reason = readText(removed.reason, LONGEST_WORDS, repairs);
  const text = readText(removed.text, LONGEST_TEXT, repairs);
  return reason === null || text === null ? null : { reason, text };
}

/** @returns an empty record for what is none */
function recordOf(value: unknown, repairs: Repairs): Record<string, unknown> {
  if (isRecord(value)) return value;
  repairs.add('values');
  return {};
}

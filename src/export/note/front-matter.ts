import type { Note } from '../../notes/note.ts';

type Property = string | string[] | null;

/** Stands in the front matter of every file of ours: the version of its form. */
export const FORM_PROPERTY = 'jeongdok';
export const FORM_VERSION = '1';

/**
 * Writes what is known of a note and does not stand in the text, as YAML 1.2 between two lines of hyphens. All values are
 * strings in quotes: "no", "2026" and "@" mean something without. What is not known is left out.
 */
export function writeFrontMatter(note: Note): string {
  const lines = Object.entries(listProperties(note)).flatMap(([name, value]) => writeProperty(name, value));
  return ['---', ...lines, '---'].join('\n');
}

/** Writers are three lists side by side, since Obsidian shows no lists of records. */
function listProperties(note: Note): Record<string, Property> {
  const { article } = note;
  return {
    title: article.title,
    subtitles: article.subtitles,
    outlet: article.outlet,
    authors: article.authors.map(({ name }) => name),
    affiliations: listUnlessBlank(article.authors.map(({ affiliation }) => affiliation)),
    emails: listUnlessBlank(article.authors.map(({ email }) => email)),
    section: article.section,
    published: article.publishedAt,
    modified: article.modifiedAt,
    saved: note.savedAt,
    updated: note.updatedAt,
    changed: note.changedAt,
    deleted: note.deletedAt,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    keys: note.keys,
    tags: [...new Set(note.tags.map(plainTag))].filter((tag) => tag !== ''),
    exactTags: note.tags.every((tag) => plainTag(tag) === tag) ? [] : note.tags,
    state: note.state,
    partial: article.partial,
    extractor: article.extractor,
    id: note.id,
    [FORM_PROPERTY]: FORM_VERSION,
  };
}

/**
 * A tag as Obsidian takes it: of letters, digits, "_", "-" and "/", and not of digits alone ("금리-인상", "_2026").
 * @returns an empty string for a tag that has none of them
 */
export function plainTag(tag: string): string {
  const plain = tag
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\p{N}+$/u.test(plain) ? `_${plain}` : plain;
}

/** An empty string holds the place of what one of several writers does not have. */
function listUnlessBlank(values: (string | null)[]): string[] {
  return values.every((value) => value === null) ? [] : values.map((value) => value ?? '');
}

function writeProperty(name: string, value: Property): string[] {
  if (value === null) return [];
  // An empty one too: a headline that the page does not have is another thing than a file without one.
  if (typeof value === 'string') return [`${name}: ${quote(value)}`];
  return value.length === 0 ? [] : [`${name}:`, ...value.map((item) => `  - ${quote(item)}`)];
}

/** A string of JSON is one of YAML, but for characters that YAML wants escaped. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

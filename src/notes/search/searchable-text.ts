import { readEveryHanja } from '../../hanja/find-hanja.ts';
import type { Note } from '../note.ts';
import { normalizeText } from './normalize.ts';

/** What of a note is searched. */
export type SearchedNote = Pick<Note, 'article' | 'highlights' | 'memo' | 'tags'>;

/**
 * The normalized text that a note is found by. Its lines are what a match never reaches across: the fields, and the
 * paragraphs of those that have several. Lines with hanja stand there once more as they are read, at the end.
 */
export function searchableText(note: SearchedNote): string {
  const lines = listFields(note)
    .flatMap((field) => normalizeText(field).split('\n'))
    .filter(Boolean);
  return withReadings(lines).join('\n');
}

/**
 * A text out of `searchableText` with the tags of its note as they are shown ("#경제"): so they can be told from words of
 * the article.
 */
export function withShownTags(text: string, tags: readonly string[]): string {
  return [text, ...withReadings(tags.map((tag) => normalizeText(`#${tag}`)))].join('\n');
}

function withReadings(lines: string[]): string[] {
  const readings = lines.flatMap((line) => {
    const reading = readEveryHanja(line);
    return reading === line ? [] : [reading];
  });
  return [...lines, ...readings];
}

function listFields({ article, highlights, memo, tags }: SearchedNote): string[] {
  const { title, subtitles, outlet, authors, section, text } = article;
  const writers = authors.flatMap(({ name, affiliation }) => [name, affiliation ?? '']);
  const remarks = highlights.map(({ remark }) => remark);
  return [title, ...subtitles, outlet ?? '', ...writers, ...section, ...tags, memo, ...remarks, text];
}

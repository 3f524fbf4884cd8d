import { readImages } from '../../article/images.ts';
import { writeCaptions, writeText } from '../../article/write-text.ts';
import { FORM_PROPERTY, FORM_VERSION, plainTag } from '../../export/note/front-matter.ts';
import { readPlainLines } from '../../export/note/plain-lines.ts';
import { FORMER_HIGHLIGHTS, HEADINGS } from '../../export/note/words.ts';
import type { WholeNote } from '../note.ts';
import { type CheckTools, checkNote } from './check-note.ts';
import type { Repair, RowProblem } from './faults.ts';
import { type Properties, readFrontMatter } from './front-matter.ts';
import { readMarkdownBody } from './markdown-body.ts';
import { readMarkdownHighlights } from './markdown-highlights.ts';
import type { Repairs } from './plain-values.ts';

/** Why a Markdown file is no note. */
export type MarkdownFault = RowProblem | 'empty' | 'not-ours' | 'future-version';

export type ReadMarkdown =
  | { note: WholeNote; repairs: Repair[]; fault: null }
  | { note: null; repairs: Repair[]; fault: MarkdownFault };

export type MarkdownTools = CheckTools & {
  /** Makes an element that holds safe markup. */
  parseHtml: (html: string) => Element;
};

/**
 * Reads a note back from a Markdown file that `writeNoteMarkdown` has written, also when it has been worked on since.
 * Earlier texts of the note and what was taken out of its page are not in such a file.
 */
export function readMarkdown(file: string, tools: MarkdownTools): ReadMarkdown {
  // The byte order mark is white space too.
  if (file.trim() === '') return refuse('empty');
  const parts = readFrontMatter(file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const version = parts?.properties.get(FORM_PROPERTY);
  if (!parts || typeof version !== 'string') return refuse('not-ours');
  if (version !== FORM_VERSION)
    return refuse(Number(version) > Number(FORM_VERSION) ? 'future-version' : 'not-ours');
  const sections = splitSections(parts.body);
  const root = readMarkdownBody(sections.body, tools.cleanHtml, tools.parseHtml);
  const text = writeText(root) || writeCaptions(root);
  const found: Repairs = new Set();
  const checked = checkNote(
    {
      ...readFields(parts.properties),
      article: {
        ...readArticleFields(parts.properties),
        html: tools.cleanHtml(root.innerHTML),
        text,
        images: readImages(root),
      },
      memo: readPlainLines(sections.memo),
      highlights: readMarkdownHighlights(sections.highlights, text, found),
    },
    tools,
  );
  if (!checked.note) return refuse(checked.problem);
  return { note: checked.note, repairs: [...new Set([...checked.repairs, ...found])], fault: null };
}

const refuse = (fault: MarkdownFault): ReadMarkdown => ({ note: null, repairs: [], fault });

/** No text of the user's can hold a heading: it would be escaped. */
function splitSections(body: string): { memo: string; highlights: string; body: string } {
  const [above = '', ...below] = body.split(new RegExp(`^## ${HEADINGS.body}[ \\t]*$`, 'm'));
  const marked = new RegExp(`^## (?:${HEADINGS.highlights}|${FORMER_HIGHLIGHTS})[ \\t]*$`, 'm');
  const [start = '', highlights = ''] = above.split(marked);
  const [, memo = ''] = start.split(new RegExp(`^## ${HEADINGS.memo}[ \\t]*$`, 'm'));
  const source = /\n원문: <[^\s<>]*>\s*$/;
  return { memo, highlights, body: below.join(`## ${HEADINGS.body}`).replace(source, '\n') };
}

function readFields(properties: Properties): Record<string, unknown> {
  return {
    id: textOf(properties, 'id'),
    keys: listOf(properties, 'keys'),
    tags: readTags(properties),
    state: textOf(properties, 'state'),
    savedAt: textOf(properties, 'saved'),
    updatedAt: textOf(properties, 'updated'),
    changedAt: textOf(properties, 'changed'),
    deletedAt: textOf(properties, 'deleted'),
  };
}

/** As they were typed, but for those that somebody has added to the file or taken out of it. */
function readTags(properties: Properties): string[] {
  const [tags, exact] = [listOf(properties, 'tags'), listOf(properties, 'exactTags')];
  const plain = exact.map(plainTag);
  const kept = exact.filter((_, at) => plain[at] === '' || tags.includes(plain[at] ?? ''));
  return [...kept, ...tags.filter((tag) => !plain.includes(tag))];
}

function readArticleFields(properties: Properties): Record<string, unknown> {
  return {
    url: textOf(properties, 'url'),
    canonicalUrl: textOf(properties, 'canonicalUrl'),
    outlet: textOf(properties, 'outlet'),
    title: textOf(properties, 'title'),
    subtitles: listOf(properties, 'subtitles'),
    section: listOf(properties, 'section'),
    authors: readAuthors(properties),
    publishedAt: textOf(properties, 'published'),
    modifiedAt: textOf(properties, 'modified'),
    partial: textOf(properties, 'partial'),
    extractor: textOf(properties, 'extractor'),
  };
}

/** Lists of different lengths have been changed by hand: nobody knows any more what belongs to whom. */
function readAuthors(properties: Properties): Record<string, unknown>[] {
  const names = listOf(properties, 'authors');
  const [affiliations, emails] = ['affiliations', 'emails'].map((name) => {
    const list = listOf(properties, name);
    return list.length === names.length ? list : [];
  });
  return names.map((name, at) => ({ name, affiliation: affiliations?.[at], email: emails?.[at] }));
}

function textOf(properties: Properties, name: string): string | null {
  const value = properties.get(name) ?? null;
  return Array.isArray(value) ? value.join(', ') : value;
}

function listOf(properties: Properties, name: string): string[] {
  const value = properties.get(name) ?? [];
  return Array.isArray(value) ? value : [value];
}

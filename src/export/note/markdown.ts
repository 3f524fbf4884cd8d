import type { Highlight } from '../../notes/highlights.ts';
import type { Note } from '../../notes/note.ts';
import { formatTime } from '../../ui/format-time.ts';
import { finishMarkdown, writeBody, writeHead, writeSource } from '../markdown.ts';
import { writeFrontMatter } from './front-matter.ts';
import { writePlainLines } from './plain-lines.ts';
import { COLOR_NAMES, HEADINGS } from './words.ts';

/**
 * Writes a note as a Markdown file: front matter, headline, byline, memo, highlights, body, source. `read-markdown.ts`
 * of the notes reads it back, so the order and the headings are a form.
 * @param body holds the article's html, parsed; it is not changed
 */
export function writeNoteMarkdown(note: Note, body: Element): string {
  const blocks = [
    writeHead(note.article),
    writeSection(HEADINGS.memo, note.memo.trim() ? [writePlainLines(note.memo)] : []),
    writeSection(HEADINGS.highlights, note.highlights.map(writeHighlight)),
    writeSection(HEADINGS.body, [writeBody(body)]),
    writeSource(note.article),
  ];
  return `${writeFrontMatter(note)}\n\n${finishMarkdown(blocks)}`;
}

function writeSection(heading: string, blocks: string[]): string {
  return blocks.length > 0 ? [`## ${heading}`, ...blocks].join('\n\n') : '';
}

/** The quote, its colour and time, the remark. What only a program needs stands in a comment, which no reader shows. */
function writeHighlight(highlight: Highlight): string {
  const { id, createdAt, start, prefix, suffix } = highlight;
  const lines = writePlainLines(highlight.quote).split('\n');
  const quote = lines.map((line) => (line ? `> ${line}` : '>')).join('\n');
  const origin = `${COLOR_NAMES[highlight.color]} · ${formatTime(createdAt, 'ko')}`;
  const place = `<!-- jeongdok ${escapeComment(JSON.stringify({ id, createdAt, start, prefix, suffix }))} -->`;
  return [quote, `${origin} ${place}`, writePlainLines(highlight.remark)].filter(Boolean).join('\n\n');
}

/** JSON in which nothing ends a comment. */
function escapeComment(json: string): string {
  return json.replace(
    /[<>\u007f-\u009f\u2028\u2029\ufdd0-\ufdef]|-(?=-)/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import type { Highlight } from '../../notes/highlights.ts';
import type { Note } from '../../notes/note.ts';
import { writeArticleText } from '../text.ts';
import { writeFacts } from './facts.ts';
import { COLOR_NAMES, HEADINGS } from './words.ts';

/** Writes a note as plain text: the article as `writeArticleText` does, then what the user has made of it. */
export function writeNoteText(note: Note): string {
  const memo = note.memo.trim() ? `[${HEADINGS.memo}]\n\n${note.memo.trim()}` : '';
  const highlights = note.highlights.map(writeHighlight);
  const marked = highlights.length > 0 ? [`[${HEADINGS.highlights}]`, ...highlights].join('\n\n') : '';
  const parts = [writeArticleText(note.article), memo, marked, writeFacts(note)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function writeHighlight({ quote, color, remark }: Highlight): string {
  const marked = `“${quote}” (${COLOR_NAMES[color]})`;
  return remark ? `${marked}\n→ ${remark}` : marked;
}

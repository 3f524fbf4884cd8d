import { isRecord } from '../../base/is-record.ts';
import { readPlainLines } from '../../export/note/plain-lines.ts';
import { COLOR_NAMES } from '../../export/note/words.ts';
import { describePassage, findPassage, HIGHLIGHT_COLORS, type Highlight } from '../highlights.ts';
import type { Repairs } from './plain-values.ts';

const COMMENT_START = '<!-- jeongdok {';
const COMMENT_END = '} -->';

/**
 * Reads the highlights of a Markdown file of ours: a quote, a line with its colour, and a remark, again and again. One
 * whose comment is gone is looked for in the text by its words.
 * @param text of the article
 * @returns fields that are still to be checked
 */
export function readMarkdownHighlights(section: string, text: string, repairs: Repairs): unknown[] {
  // Lines end in "\n" alone: what a page has of other line ends (U+2028) is a letter of the quote.
  const blocks = section.split(/\n(?=>)(?<!(?:^|\n)>[^\n]*\n)/).filter((block) => block.startsWith('>'));
  const found: Partial<Highlight>[] = [];
  for (const block of blocks) {
    const quoted = /^(?:>[^\n]*(?:\n|$))+/.exec(block)?.[0] ?? '';
    const [origin = '', ...remark] = block.slice(quoted.length).trim().split('\n');
    const [, name] = /^(\S+) · /.exec(origin) ?? [];
    const place = readComment(origin);
    const color = HIGHLIGHT_COLORS.find((each) => COLOR_NAMES[each] === name);
    const last = found.at(-1);
    // A quote without a colour is the user's own, in the remark above it.
    if (!color && last) last.remark = `${last.remark}\n\n${block.trim()}`.trim();
    if (!color) continue;
    const quote = readPlainLines(quoted.replace(/(^|\n)> ?/g, '$1'));
    found.push({
      ...findPlace(quote, place, text, repairs),
      color,
      remark: readPlainLines(remark.join('\n')),
    });
  }
  return found;
}

/** The JSON in the comment that ends a line. */
function readComment(line: string): string | undefined {
  const comment = line.trimEnd();
  const start = comment.indexOf(COMMENT_START);
  if (start < 0 || !comment.endsWith(COMMENT_END)) return undefined;
  return comment.slice(start + COMMENT_START.length - 1, 1 - COMMENT_END.length);
}

function findPlace(
  quote: string,
  place: string | undefined,
  text: string,
  repairs: Repairs,
): Partial<Highlight> {
  const kept = parse(place);
  if (kept) return { ...kept, quote };
  // As in the text that the reader shows, one line feed parts two blocks.
  const shown = text.replaceAll('\n\n', '\n');
  const range = findPassage(shown, { quote, prefix: '', suffix: '', start: 0 });
  if (range) return describePassage(shown, range.start, range.end);
  repairs.add('highlights');
  return { quote, start: 0 };
}

function parse(json: string | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

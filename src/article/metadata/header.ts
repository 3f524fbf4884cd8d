import { isBylineLine, isPersonLine } from '../text/bylines/byline.ts';
import { isSurelyName } from '../text/bylines/words.ts';
import { countSentences } from '../text/prose.ts';
import { findMoments, isRelativeTimes, withoutMoments, withoutRelativeTimes } from '../text/times.ts';
import type { LineRange, PageLine, PageLines } from './page-lines.ts';

/** Lines above the headline: breadcrumb, section label and sometimes the time stand there. */
const LINES_ABOVE = 6;
/**
 * Lines of a header; a longer one holds other things in its middle: menus, a machine's summary, languages to
 * translate to.
 */
const LONGEST_HEADER = 60;

/**
 * Narrows the body to the lines that were really chosen: its element may also hold the headline and what follows.
 * @param bodyLines the lines of the body as they were copied
 */
export function narrowBody(page: PageLines, bodyLines: string[]): PageLines {
  const { lines, bodyStart, bodyEnd } = page;
  const isOneOf = (wanted: string[]) => (index: number) => wanted.includes(lines[index]?.text ?? '');
  const indexes = Array.from({ length: bodyEnd - bodyStart }, (_, offset) => bodyStart + offset);
  const first = indexes.find(isOneOf(bodyLines.slice(0, 3)));
  const last = indexes.findLast(isOneOf(bodyLines.slice(-3)));
  if (first === undefined || last === undefined || last < first) return page;
  const stamped = new Set(
    page.stamps.filter(({ name }) => name === 'datetime').map(({ line }) => line - first),
  );
  const headerLines = countHeaderLines(lines.slice(first, last), stamped);
  return { ...page, bodyStart: first + headerLines, bodyEnd: last + 1 };
}

/** Lines that a header in the body may have. */
const LONGEST_IN_BODY = 8;
/** Characters of its line with the times. */
const LONGEST_TIMES = 80;

/**
 * How many of the body's first lines, up to the times and a reporter behind them, are what stands below a headline.
 * @param stamped indexes of lines with an element that is a time
 */
function countHeaderLines(body: PageLine[], stamped: ReadonlySet<number>): number {
  const opening = body.slice(0, LONGEST_IN_BODY).map(({ text }) => text);
  const told = opening.findIndex((text) => countSentences(text) > 0);
  const above = told < 0 ? opening : opening.slice(0, told);
  const times = above.findLastIndex(
    (text, index) =>
      isTimes(text) ||
      isGuestWithTime(text, above[index - 1] ?? '') ||
      (stamped.has(index) && text.length <= LONGEST_TIMES),
  );
  if (times < 0) return 0;
  return times + (isBylineLine(above[times + 1] ?? '') ? 2 : 1);
}

function isTimes(text: string): boolean {
  if (text.length > LONGEST_TIMES) return false;
  if (isRelativeTimes(text) || (withoutRelativeTimes(text) !== text && isBylineLine(text))) return true;
  const moments = findMoments(text);
  if (moments.some(({ label, precision }) => label && precision !== 'day')) return true;
  return moments.length > 0 && isBylineLine(withoutMoments(text).trim());
}

/** A guest with an office and a clock, in one line or in two: "나도윤 가람대 교수 2026.11.23 09:05". */
function isGuestWithTime(text: string, above: string): boolean {
  if (text.length > LONGEST_TIMES || !findMoments(text).some(({ precision }) => precision !== 'day'))
    return false;
  const people = withoutMoments(text).trim() || above;
  const [first = ''] = people.split(' ', 1);
  return people !== first && isSurelyName(first) && isPersonLine(people);
}

/** The lines of an article's header; `below` is the first under the headline, whose word counts before those above. */
export type Header = LineRange & { below: number };

/**
 * Finds where the article's header lies: from a little above the headline down to the body.
 * @param headline index of its line; null when it is unknown
 */
export function findHeader({ lines, bodyStart, bodyEnd }: PageLines, headline: number | null): Header {
  if (headline === null) {
    const from = Math.max(0, bodyStart - LINES_ABOVE * 2);
    return { from, below: from, to: bodyStart };
  }
  const below = headline + 1;
  const from = Math.max(0, headline - LINES_ABOVE);
  if (headline >= bodyEnd) return { from: Math.max(from, bodyEnd), below, to: endBehind(lines, below) };
  // A headline inside the body: its header is what follows first.
  if (headline >= bodyStart) return { from, below, to: Math.min(bodyEnd, headline + LINES_ABOVE * 2) };
  return { from, below, to: Math.min(bodyStart, headline + LONGEST_HEADER) };
}

/** Behind the body a header ends before the next heading, which is that of another box. */
function endBehind(lines: PageLine[], below: number): number {
  const end = Math.min(lines.length, below + 2 * LINES_ABOVE);
  const heading = lines.findIndex(({ heading }, index) => index >= below && heading > 0);
  return heading < 0 ? end : Math.min(end, heading);
}

/** Reads what the header says: of the lines under the headline, and only when these are silent of those above it. */
export function readHeaderLines<Found>(
  page: PageLines,
  header: Header,
  read: (lines: PageLine[], place: 'under' | 'above') => Found[],
): Found[] {
  const under = read(page.lines.slice(header.below, header.to), 'under');
  return under.length > 0
    ? under
    : read(page.lines.slice(header.from, Math.max(header.from, header.below - 1)), 'above');
}

import { lettersOf } from '../text/letters.ts';
import { hasClock, hasMoment } from '../text/times.ts';
import type { Headline } from './headline.ts';
import type { PageLine, PageLines } from './page-lines.ts';
import { isOutletName } from './title-tail.ts';

/** Letters of a headline. */
const SHORTEST = 8;
/** Characters of a headline. */
const LONGEST = 120;
/** Lines above its text among which a headline stands where no heading and no name says that it is one. */
const LINES_ABOVE = 30;
/** Letters: labels and names of series are shorter. */
const SURE_LENGTH = 12;
/** Share of common pairs of letters from which two titles are the same one in other words. */
const SAME_TITLE = 0.5;

/** Whether the elements around a line are named like those of a headline. */
export function hasTitleMarks({ marks }: PageLine): boolean {
  return /title|headline|subject|tit\b|ttl/i.test(marks);
}

/** Several lines of one heading (parted by <br>) may be one title; null for all but the first of them, and outside of headings. */
export function wholeHeading(lines: PageLine[], index: number): string | null {
  const line = lines[index];
  if (!line || line.heading === 0) return null;
  const isSame = (other: PageLine | undefined) =>
    other?.heading === line.heading && other.headingId === line.headingId;
  if (isSame(lines[index - 1])) return null;
  let end = index;
  while (isSame(lines[end])) end++;
  return lines
    .slice(index, end)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * The heading over the body that says in other words what the head claims: heads are cut, and reworded for search.
 * In words that are quite different only where its name and the time under it leave no doubt.
 */
export function findReworded(page: PageLines, claims: string[]): Headline | null {
  const before = page.lines.slice(0, page.bodyStart);
  const tests = [
    (text: string) => claims.some((claim) => likeness(text, claim) >= SAME_TITLE),
    (text: string, index: number) =>
      index >= page.bodyStart - LINES_ABOVE &&
      lettersOf(text).length >= SURE_LENGTH &&
      isNamedHeading(before[index]) &&
      isOverTime(before, index),
  ];
  const find = (test: (text: string, index: number) => boolean) =>
    before.findLastIndex((line, index) => {
      if (line.isLink || !(line.heading > 0 || hasTitleMarks(line))) return false;
      const text = wholeHeading(page.lines, index) ?? line.text;
      return text.length <= LONGEST && test(text, index);
    });
  const line = tests.map(find).find((index) => index >= 0);
  return line === undefined ? null : toHeadline(page, line);
}

const LABEL = /^제 *목 *(?:[:：] *|$)/;

/** What stands behind the word "제목", as bulletin boards print it in a table above their text; null without it. */
export function findLabelled({ lines, bodyStart }: PageLines): Headline | null {
  const label = lines
    .slice(0, bodyStart)
    .findLastIndex(
      ({ text, isLink }, index) => !isLink && LABEL.test(text) && index >= bodyStart - LINES_ABOVE,
    );
  if (label < 0) return null;
  const beside = lines[label]?.text.replace(LABEL, '') ?? '';
  const line = beside === '' ? label + 1 : label;
  const title = beside || (lines[line]?.text ?? '');
  return line < bodyStart && lettersOf(title).length >= 4 && title.length <= LONGEST ? { title, line } : null;
}

function isNamedHeading(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    line.heading > 0 &&
    line.heading <= 2 &&
    /headline|title/i.test(line.marks.split(' ').slice(-2).join(' '))
  );
}

/**
 * Without any title in the head: the last heading before the body that is long enough to be one, else a line that is
 * named like one, else the bold line over the time, or whatever stands right above it.
 */
export function guessHeadline(page: PageLines, outlets: string[]): Headline {
  const before = page.lines.slice(0, page.bodyStart);
  const isTitle = ({ text, isLink, isCaption }: PageLine) =>
    !isLink && !isCaption && lettersOf(text).length >= SHORTEST && !isOutletName(text, outlets);
  const isHeading = (line: PageLine) => isTitle(line) && line.heading > 0 && line.heading <= 3;
  const isMarked = (line: PageLine) =>
    hasTitleMarks(line) && !/sub/i.test(line.marks.split(' ').at(-1) ?? '') && !hasMoment(line.text);
  const isPlainTitle = (line: PageLine) =>
    isTitle(line) && line.links.length === 0 && line.text.length <= LONGEST && !hasMoment(line.text);
  const isNear = (index: number) => index >= page.bodyStart - LINES_ABOVE;
  const tests: ((line: PageLine, index: number) => boolean)[] = [
    (line) => isHeading(line) && isMarked(line),
    isHeading,
    (line, index) => isNear(index) && isTitle(line) && line.text.length <= LONGEST && isMarked(line),
    (line, index) => isNear(index) && isTitle(line) && line.isBold && isOverTime(before, index),
    (line, index) => isNear(index) && isPlainTitle(line) && hasClock(before[index + 1]?.text ?? ''),
  ];
  const line = tests.map((test) => before.findLastIndex(test)).find((index) => index >= 0);
  return line === undefined ? { title: null, line: null } : toHeadline(page, line);
}

function toHeadline({ lines }: PageLines, line: number): Headline {
  return { title: wholeHeading(lines, line) ?? lines[line]?.text ?? null, line };
}

function isOverTime(lines: PageLine[], index: number): boolean {
  return lines.slice(index + 1, index + 4).some(({ text }) => hasMoment(text));
}

/** 0 to 1: the share of pairs of neighbouring letters that two texts have in common. */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size > 0 ? (2 * common) / (pairs.size + others.size) : 0;
}

function pairsOf(text: string): Set<string> {
  const letters = lettersOf(text);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

import { findMarks, type Mark } from './find-marks.ts';
import type { Query } from './query.ts';

/** A piece of a text, with what was found in it. */
export type Excerpt = {
  /** With "…" at each end where something was left out. */
  text: string;
  /** In UTF-16 units of `text`, in order. */
  marks: Mark[];
};

/** How much of an excerpt stands before what was found: enough to understand it, and most of the rest is what follows. */
const SHARE_BEFORE = 1 / 3;

/**
 * Cuts the piece out of a text that shows why it was found: that around the first match. It is cut between words where
 * it can be, and never inside of what a reader takes for one letter.
 * @param original one field of a note, as it came
 * @param length about how much to show at most, in UTF-16 units
 * @returns null when nothing of the query is in the text
 */
export function excerptAround(original: string, query: Query, length: number): Excerpt | null {
  const marks = findMarks(original, query);
  const [first] = marks;
  if (!first) return null;
  const { start, end } = chooseCuts(original, first, length);
  const before = original.slice(0, start).trim() === '' ? '' : '…';
  const after = original.slice(end).trim() === '' ? '' : '…';
  const shift = before.length - start;
  return {
    text: before + original.slice(start, end) + after,
    marks: marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift })),
  };
}

function chooseCuts(text: string, { start, end }: Mark, length: number): Mark {
  const room = Math.max(0, length - (end - start));
  // What cannot be filled behind the match may be shown before it.
  const before = Math.max(room * SHARE_BEFORE, room - (text.length - end));
  const from = wordStart(text, Math.max(0, start - Math.floor(before)), start);
  const to = wordEnd(text, Math.min(text.length, from + length), Math.min(end, from + length));
  const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text);
  const borderBefore = (at: number) => graphemes.containing(at)?.index ?? at;
  const matched = graphemes.containing(start);
  const leastEnd = matched ? matched.index + matched.segment.length : end;
  return { start: borderBefore(from), end: Math.max(borderBefore(to), leastEnd) };
}

/** The first beginning of a word from `at` on; `at` when there is none up to `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const space = /\s+/.exec(text.slice(at, latest));
  return space ? at + space.index + space[0].length : at;
}

/** The last end of a word up to `at`; `at` when there is none from `earliest` on. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at === text.length || /\s/.test(text.charAt(at))) return at;
  const space = /\s+\S*$/.exec(text.slice(earliest, at));
  return space ? earliest + space.index : at;
}

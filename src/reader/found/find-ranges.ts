import { findMarks } from '../../notes/search/find-marks.ts';
import { parseQuery } from '../../notes/search/query.ts';
import type { Sought } from '../address.ts';
import { mapText, type TextMap } from '../body/text-map.ts';

/** What was found in an article, in its order. */
export type Found = {
  headline: Range[];
  body: Range[];
  /** Where the first of the body stands in its text, never at 0, which is the headline's; null for none. */
  place: number | null;
};

/**
 * Finds in an article what its note was found by, as the list of notes does.
 * @param headline elements with the headline and the subtitles
 */
export function findRanges(sought: Sought, headline: Iterable<Element>, body: TextMap): Found {
  const query = parseQuery(sought.query, sought.isComposing);
  const marksOf = (map: TextMap) =>
    map.blocks.flatMap(({ start: from, end }) =>
      findMarks(map.text.slice(from, end), query).map((mark) => ({
        start: from + mark.start,
        end: from + mark.end,
      })),
    );
  const rangesOf = (map: TextMap) => marksOf(map).flatMap(({ start, end }) => map.rangeOf(start, end) ?? []);
  const [first] = marksOf(body);
  return {
    headline: Array.from(headline, mapText).flatMap(rangesOf),
    body: rangesOf(body),
    place: first ? Math.max(1, first.start) : null,
  };
}

import { compareText } from '../../base/compare-text.ts';
import { findPassage, type Highlight, type HighlightColor } from '../../notes/highlights.ts';

/** A highlight with its place in the text that is shown. */
export type Placed = { highlight: Highlight; start: number; end: number };

/** Finds highlights in a text; what is not there any more is left out. In the order of the text. */
export function placeHighlights(text: string, highlights: readonly Highlight[]): Placed[] {
  return highlights
    .flatMap((highlight) => {
      const place = findPassage(text, highlight);
      return place ? [{ highlight, ...place }] : [];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The pieces of the text that are marked, in its order, each in the colour that is to be seen there. */
export function listPieces(
  placed: readonly Placed[],
): { start: number; end: number; color: HighlightColor }[] {
  const edges = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  );
  return edges.flatMap((start, at) => {
    const end = edges[at + 1];
    const found = findPlaced(placed, start);
    return found && end !== undefined ? [{ start, end, color: found.highlight.color }] : [];
  });
}

/** The highlight at an offset; of several, the one that was made last. */
export function findPlaced(placed: readonly Placed[], offset: number): Placed | null {
  const there = placed.filter(({ start, end }) => start <= offset && offset < end);
  return (
    there.sort((one, other) => compareText(other.highlight.createdAt, one.highlight.createdAt))[0] ?? null
  );
}

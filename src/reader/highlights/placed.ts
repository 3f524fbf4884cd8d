import { findPassage, type Highlight } from '../../notes/highlights.ts';

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

/** The highlight at an offset; of several, the one that was made last. */
export function findPlaced(placed: readonly Placed[], offset: number): Placed | null {
  const there = placed.filter(({ start, end }) => start <= offset && offset < end);
  return (
    there.sort((one, other) => other.highlight.createdAt.localeCompare(one.highlight.createdAt))[0] ?? null
  );
}

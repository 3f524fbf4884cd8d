import type { ArrangedBody } from '../body/body.tsx';
import type { TextMap } from '../body/text-map.ts';
import { TOOLBAR_HEIGHT } from '../toolbar-height.ts';

/**
 * Where to go on the next time.
 * @param edge the text at the upper edge, as an offset into the body's text
 * @returns 0 in the body's first block and at its end: there is nothing to go on from
 */
export function placeToKeep({ element, map }: ArrangedBody, edge: number, window: Window): number {
  const isAtEnd = element.getBoundingClientRect().bottom <= window.innerHeight;
  return isAtEnd || edge < (map.blocks[0]?.end ?? 0) ? 0 : edge;
}

/** The first letter below the toolbar, wherever that is; 0 where there is none. */
export function offsetAtEdge(map: TextMap): number {
  const first = map.blocks.find((block) => block.element.getBoundingClientRect().bottom > TOOLBAR_HEIGHT);
  return first ? offsetInBlock(map, first.start, first.end) : 0;
}

/** Brings a place of the text to the upper edge. */
export function scrollToOffset(map: TextMap, offset: number, window: Window): void {
  const range = map.rangeOf(offset, offset + 1);
  if (!range) return;
  window.scrollBy({ top: range.getBoundingClientRect().top - TOOLBAR_HEIGHT, behavior: 'instant' });
}

/** Whether a place of the text can be seen, with some of what follows it. */
export function isInView(map: TextMap, offset: number, window: Window): boolean {
  const place = map.rangeOf(offset, offset + 1)?.getBoundingClientRect();
  return place !== undefined && place.top >= TOOLBAR_HEIGHT && place.bottom < window.innerHeight * 0.8;
}

/** The first letter of a block that is below the line: letters go down a block, so halving finds it. */
function offsetInBlock(map: TextMap, start: number, end: number): number {
  let [above, below] = [start, end - 1];
  while (above < below) {
    const middle = Math.floor((above + below) / 2);
    // A line break has no place of its own; the letter after it has.
    const letter = map.text[middle] === '\n' ? middle + 1 : middle;
    const bottom = map.rangeOf(letter, letter + 1)?.getBoundingClientRect().bottom ?? 0;
    if (bottom > TOOLBAR_HEIGHT) below = middle;
    else above = middle + 1;
  }
  return above;
}

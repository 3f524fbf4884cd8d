import { HIGHLIGHT_COLORS, type Highlight } from '../../notes/highlights.ts';
import type { TextMap } from '../body/text-map.ts';
import { listPieces, type Placed } from './placed.ts';

/**
 * Paints highlights over the text; the page's nodes stay as they are.
 * @returns takes them away
 */
export function paintHighlights(placed: readonly Placed[], map: TextMap, window: Window & typeof globalThis) {
  // Where several lie over each other, the browser would choose by the colour.
  const pieces = listPieces(placed);
  for (const color of HIGHLIGHT_COLORS) {
    const ranges = pieces
      .filter((piece) => piece.color === color)
      .flatMap(({ start, end }) => map.rangeOf(start, end) ?? []);
    window.CSS.highlights.set(nameOf(color), new window.Highlight(...ranges));
  }
  return () => {
    for (const color of HIGHLIGHT_COLORS) window.CSS.highlights.delete(nameOf(color));
  };
}

const nameOf = (color: Highlight['color']) => `jeongdok-${color}`;

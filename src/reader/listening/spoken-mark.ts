import { TOOLBAR_HEIGHT } from '../toolbar-height.ts';

/** Name of the highlight in the style. */
export const SPOKEN_MARK = 'jeongdok-spoken';
/** What the player's bar covers, in CSS pixels. */
const PLAYER_HEIGHT = 96;

/**
 * Marks what is being read and brings it into view. The page is not changed: the browser paints over it.
 * @param range null when there is nothing to mark
 * @returns takes the mark away
 */
export function markSpoken(range: Range | null, window: Window & typeof globalThis): () => void {
  if (!range) return () => undefined;
  window.CSS.highlights.set(SPOKEN_MARK, new window.Highlight(range));
  bringIntoView(range, window);
  return () => void window.CSS.highlights.delete(SPOKEN_MARK);
}

function bringIntoView(range: Range, window: Window): void {
  const { top, bottom, height } = range.getBoundingClientRect();
  // Something else stands in the place of the article.
  if (height === 0) return;
  const isSeen = top >= TOOLBAR_HEIGHT && bottom <= window.innerHeight - PLAYER_HEIGHT;
  if (isSeen) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
}

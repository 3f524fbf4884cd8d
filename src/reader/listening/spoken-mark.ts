/** Name of the highlight in the style. */
const name = 'jeongdok-spoken';
/** What the toolbar and the player's bar cover, in CSS pixels. */
const covered = { top: 76, bottom: 96 };

/**
 * Marks what is being read and brings it into view. The page is not changed: the browser paints over it.
 * @param range null when there is nothing to mark
 * @returns takes the mark away
 */
export function markSpoken(range: Range | null, window: Window & typeof globalThis): () => void {
  if (!range) return () => undefined;
  window.CSS.highlights.set(name, new window.Highlight(range));
  bringIntoView(range, window);
  return () => void window.CSS.highlights.delete(name);
}

function bringIntoView(range: Range, window: Window): void {
  const { top, bottom } = range.getBoundingClientRect();
  const isSeen = top >= covered.top && bottom <= window.innerHeight - covered.bottom;
  if (isSeen) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
}

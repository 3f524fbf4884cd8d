import { TOOLBAR_HEIGHT } from '../toolbar-height.ts';

/** In CSS pixels: where the browser scrolls to is rounded. */
export const TOLERANCE = 4;

/** Goes to the next block of the body (1), or to the one before (-1). */
export function goToBlock(body: Element | undefined, direction: 1 | -1): void {
  if (!body) return;
  const blocks = [...body.children].map((element) => ({
    element,
    distance: element.getBoundingClientRect().top - TOOLBAR_HEIGHT,
  }));
  const next =
    direction === 1
      ? blocks.find(({ distance }) => distance > TOLERANCE)
      : blocks.findLast(({ distance }) => distance < -TOLERANCE);
  next?.element.scrollIntoView({ block: 'start' });
}

import type { ArrangedBody } from '../body/body.tsx';
import { TOLERANCE } from '../body/go-to-block.ts';
import { SPOKEN_MARK } from '../listening/spoken-mark.ts';
import { TOOLBAR_HEIGHT } from '../toolbar-height.ts';
import { readRange, type Selected } from './selected-words.ts';

/**
 * What is marked where nothing is selected: the sentence that is read aloud, else the first paragraph in view.
 * @returns null when neither is there
 */
export function findHere(body: ArrangedBody, window: Window & typeof globalThis): Selected | null {
  const [spoken] = window.CSS.highlights.get(SPOKEN_MARK) ?? [];
  if (spoken instanceof Range) return readRange(spoken, body);
  const block = body.map.blocks.find(({ element }) => isBeingRead(element, window));
  const range = block && body.map.rangeOf(block.start, block.end);
  return range ? readRange(range, body) : null;
}

/** Whether a paragraph begins in view, or more of it than its last line is left there; captions and tables are not read. */
function isBeingRead(element: Element, window: Window): boolean {
  if (element.closest('figure, table')) return false;
  const { top, bottom } = element.getBoundingClientRect();
  if (top > TOOLBAR_HEIGHT - TOLERANCE) return top < window.innerHeight;
  const line = Number.parseFloat(window.getComputedStyle(element).lineHeight);
  return bottom > TOOLBAR_HEIGHT + line + TOLERANCE;
}

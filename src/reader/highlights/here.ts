import type { ArrangedBody } from '../body/body.tsx';
import { TOLERANCE } from '../body/go-to-block.ts';
import { SPOKEN_MARK } from '../listening/spoken-mark.ts';
import { TOOLBAR_HEIGHT } from '../toolbar-height.ts';
import { readRange, type Selected } from './selected-words.ts';

/**
 * What is marked where nothing is selected: the sentence that is read aloud, else the paragraph at the upper edge, to
 * which keys go.
 * @returns null when neither is there
 */
export function findHere(body: ArrangedBody, { CSS }: Window & typeof globalThis): Selected | null {
  const [spoken] = CSS.highlights.get(SPOKEN_MARK) ?? [];
  if (spoken instanceof Range) return readRange(spoken, body);
  const block = body.map.blocks.find(
    ({ element }) => element.getBoundingClientRect().bottom > TOOLBAR_HEIGHT + TOLERANCE,
  );
  const range = block && body.map.rangeOf(block.start, block.end);
  return range ? readRange(range, body) : null;
}

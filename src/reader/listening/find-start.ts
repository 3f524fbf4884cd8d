import type { ArrangedBody } from '../body/body.tsx';
import { readSelection } from '../highlights/selected-words.ts';
import { offsetAtEdge } from '../place/viewport.ts';
import { TOOLBAR_HEIGHT } from '../toolbar-height.ts';
import type { ArticleSentence } from './article-sentences.ts';

/**
 * Where reading aloud begins: with the sentence that the selection begins in, else with the first that begins in view.
 * @returns its index; 0, the headline, while the beginning of the body is in view
 */
export function findStart(sentences: ArticleSentence[], body: ArrangedBody, window: Window): number {
  const selected = readSelection(window, body);
  const find = (fits: (range: { start: number; end: number }) => boolean) =>
    sentences.findIndex(({ range }) => range && fits(range));
  if (selected)
    return Math.max(
      0,
      find(({ end }) => end > selected.start),
    );
  if (body.element.getBoundingClientRect().top > TOOLBAR_HEIGHT) return 0;
  const edge = offsetAtEdge(body.map);
  const next = find(({ start }) => start >= edge);
  // The last one began above.
  return next < 0 ? sentences.length - 1 : next;
}

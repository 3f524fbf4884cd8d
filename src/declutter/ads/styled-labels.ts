import type { Page } from '../../article/page.ts';
import { isAdLabel, isPaidNote } from '../../phrases/ads.ts';

/** Whether a style sheet writes the label of an ad before or behind one of some elements. */
export function isLabelledByStyle({ window }: Page, elements: readonly (Element | null)[]): boolean {
  // Missing in DOM libraries that lay out nothing.
  if (!window.ResizeObserver) return false;
  return elements.some((element) =>
    ['::before', '::after'].some((place) => {
      const content = element ? window.getComputedStyle(element, place).content : '';
      const text = content.replace(/"\s*"|^"|"$/g, '');
      return isAdLabel(text) || isPaidNote(text);
    }),
  );
}

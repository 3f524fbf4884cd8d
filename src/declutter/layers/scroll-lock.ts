import type { Page } from '../../article/page.ts';
import { holds, parentOf } from '../../dom/clobbering.ts';
import { shadowOf } from '../../dom/shadow.ts';
import type { State } from '../state.ts';
import { SCROLL_MARK } from '../style.ts';
import { watchPlace } from './place.ts';

/**
 * Lets a page scroll again while something that covers it is hidden, since what covers a page also holds it still,
 * maybe only after it was hidden. The page's own style is not asked: some hold still on purpose.
 * @returns to be called when something was hidden or came back
 */
export function openScrollLock(
  window: Window & typeof globalThis,
  signal: AbortSignal,
): (state: State) => void {
  const place = watchPlace(window, signal);
  /** By the outermost element that is hidden. */
  const known = new WeakMap<Element, boolean>();
  const unlock = ({ page, hidden, isLoading }: State) => {
    // Its styles may not be there yet.
    if (isLoading) return;
    let isCovered = false;
    for (const { element, marked } of hidden.values()) {
      const covers = known.get(element) ?? marked.some((inner) => isCover(page, inner, element));
      known.set(element, covers);
      isCovered ||= covers;
    }
    free(page.root, isCovered);
  };
  let freed: Element | null = null;
  const free = (root: Element, isFree: boolean) => {
    freed = isFree ? root : null;
    if (root.hasAttribute(SCROLL_MARK) !== isFree)
      place.keep(() => root.toggleAttribute(SCROLL_MARK, isFree));
  };
  let timer = 0;
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    if (freed) free(freed, false);
  });
  return (state) => {
    if (signal.aborted) return;
    window.clearTimeout(timer);
    // After the next paint the styles that it asks for are known; before it, each would be worked out for us.
    timer = window.setTimeout(() => unlock(state));
  };
}

/** Whether an element, or what is around it within another, or in its shadow root, covers the page. */
function isCover({ window }: Page, inner: Element, outer: Element): boolean {
  const parts = [inner, ...Array.from(shadowOf(inner)?.querySelectorAll('*') ?? []).slice(0, MOST_PARTS)];
  for (let at = parentOf(inner); at && holds(outer, at); at = parentOf(at)) parts.push(at);
  return parts.some((part) => {
    const style = window.getComputedStyle(part);
    return style.position === 'fixed' && isWhole(style, window);
  });
}

/** Parts of a component that are asked; what covers the page is one of its outermost. */
const MOST_PARTS = 20;

/** Told by its style, since what is hidden has no size. */
function isWhole({ width, height, top, bottom, left, right }: CSSStyleDeclaration, window: Window): boolean {
  return fills(width, [left, right], window.innerWidth) && fills(height, [top, bottom], window.innerHeight);
}

/** Of the window's width or height, from which on something fills it. */
const LEAST_SHARE = 0.9;

function fills(size: string, edges: string[], most: number): boolean {
  const length = Number.parseFloat(size);
  if (size.endsWith('%')) return length >= 100 * LEAST_SHARE;
  // Without a size of its own it reaches from edge to edge.
  return length >= most * LEAST_SHARE || edges.every((edge) => Number.parseFloat(edge) === 0);
}

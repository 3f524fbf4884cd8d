import type { Page } from '../../article/page.ts';
import { holds, parentOf, readMember } from '../../dom/clobbering.ts';
import { shadowOf } from '../../dom/shadow.ts';
import type { Hidden, State } from '../state.ts';
import { SCROLL_MARK } from '../style.ts';
import { fillsWindow, isOverPage } from './over-page.ts';
import { watchPlace } from './place.ts';
import { findDrawnShades } from './shades.ts';

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
    const layers = [...hidden.values()].filter((one) => isLayer(page, one));
    // Remembered: once the page can be pressed again, nothing tells that it could not.
    if (layers.length > 0 && isUnpressable(page)) for (const { element } of layers) known.set(element, true);
    covers = [];
    for (const { element, marked } of hidden.values()) {
      const isOne = known.get(element) ?? marked.some((inner) => isCover(page, inner, element));
      known.set(element, isOne);
      if (isOne) covers.push(element);
    }
    const shades = layers.length > 0 ? findDrawnShades(page) : '';
    if (shades) covers.push(...layers.map(({ element }) => element));
    free(page.root, hasCover(), shades);
  };
  /** What covers the page and is hidden. */
  let covers: Element[] = [];
  const hasCover = () => covers.some(({ isConnected }) => isConnected);
  // Else the page could not be held still any more for what comes later.
  const removals = new window.MutationObserver(() => {
    if (freed && !hasCover()) free(freed, false);
  });
  let freed: Element | null = null;
  const free = (root: Element, isFree: boolean, shades = '') => {
    freed = isFree ? root : null;
    removals.disconnect();
    if (isFree) removals.observe(root, { childList: true, subtree: true });
    if (root.hasAttribute(SCROLL_MARK) !== isFree)
      place.keep(() => root.toggleAttribute(SCROLL_MARK, isFree));
    if (isFree && root.getAttribute(SCROLL_MARK) !== shades) root.setAttribute(SCROLL_MARK, shades);
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

function isLayer(page: Page, { clue, marked }: Hidden): boolean {
  return clue === 'plea' && marked.some((inner) => isOverPage(page, inner));
}

/** Whether nothing on the page can be pressed but what lies over it. */
function isUnpressable({ window, root }: Page): boolean {
  const body = readMember(root.ownerDocument, 'body');
  return body !== null && window.getComputedStyle(body).pointerEvents === 'none';
}

/** Whether an element, or what is around it within another, or in its shadow root, covers the page. */
function isCover(page: Page, inner: Element, outer: Element): boolean {
  const { window } = page;
  const parts = [inner, ...Array.from(shadowOf(inner)?.querySelectorAll('*') ?? []).slice(0, MOST_PARTS)];
  for (let at = parentOf(inner); at && holds(outer, at); at = parentOf(at)) parts.push(at);
  return parts.some((part) => {
    const style = window.getComputedStyle(part);
    return isPlacedOnPage(page, part, style.position) && fillsWindow(style, window);
  });
}

/** Whether an element has its place on the window or the page, and not in something that lies there. */
function isPlacedOnPage({ window }: Page, element: Element, position: string): boolean {
  if (position !== 'absolute') return position === 'fixed';
  for (let at = parentOf(element); at && at.localName !== 'body'; at = parentOf(at))
    if (window.getComputedStyle(at).position !== 'static') return false;
  return true;
}

/** Parts of a component that are asked; what covers the page is one of its outermost. */
const MOST_PARTS = 20;

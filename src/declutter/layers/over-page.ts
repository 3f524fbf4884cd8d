import type { Page } from '../../article/page.ts';
import { originalOf } from '../components.ts';

/** Dialogs that are not open, or that keep the page from being used until they are closed: hidden, these would do so for ever. */
export const HELD_DIALOGS = 'dialog:not([open]), dialog:modal';

/**
 * Whether an element floats over the page instead of standing in it. Asks for its style, so ask about few.
 * @param isMovable true for one that scrolls away with the page too
 */
export function isOverPage(page: Page, element: Element, isMovable = false): boolean {
  const styleOf = (one: Element) => page.window.getComputedStyle(originalOf(one));
  const { position, zIndex } = styleOf(element);
  if (position === 'fixed' || !isMovable || position !== 'absolute') return position === 'fixed';
  // Several may lie in one that is above the others.
  const around = element.parentElement;
  return Number(zIndex) > 0 || (around !== null && Number(styleOf(around).zIndex) > 0);
}

/** Whether an element floats over the page, or stays in sight while the page is scrolled beneath it. */
export function staysInSight(page: Page, element: Element): boolean {
  const { position } = page.window.getComputedStyle(originalOf(element));
  return position === 'fixed' || position === 'sticky';
}

/** Whether something fills the window: told by its style, since what is hidden has no size. */
export function fillsWindow(
  { width, height, top, bottom, left, right }: CSSStyleDeclaration,
  window: Window,
): boolean {
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

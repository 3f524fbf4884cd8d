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

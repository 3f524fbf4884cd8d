import type { Page } from '../article/page.ts';

/** Whether an element floats over the page instead of standing in it. Asks for its style, so ask about few. */
export function isOverPage(page: Page, element: Element): boolean {
  return page.window.getComputedStyle(element).position === 'fixed';
}

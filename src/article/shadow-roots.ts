import { copyShown, listShadowRoots } from '../dom/shadow.ts';
import type { Page } from './page.ts';

/** Elements that are copied; more than what is read of a page, so that a larger one is seen to be too large. */
const MOST_ELEMENTS = 25_000;

/**
 * A page as it is shown, with what stands in shadow roots and their slots in its place; for apps that are made of
 * components, of which the document itself holds nothing.
 * @returns a page whose root is a copy in the scratch document; null when the page has no such roots
 */
export function flattenShadowRoots(page: Page): Page | null {
  if (listShadowRoots(page.root).length === 0) return null;
  return { ...page, root: copyShown(page.root, page.scratch, { most: MOST_ELEMENTS }).copy };
}

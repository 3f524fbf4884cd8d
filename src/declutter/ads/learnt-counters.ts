import type { Page } from '../../article/page.ts';
import { isClickCounter, readOwnPath } from '../../outlets/click-counters.ts';

/** What the addresses of a site's click counters begin with ("/cc/r?b=", "/go/"), as its pages have shown it. */
type Learnt = { root: Element; beginnings: Set<string> };

/** By window, since a component is judged as a page of its own. */
const learnt = new WeakMap<Window, Learnt>();

/** Whether what an address leads to counts clicks on ads and leads on: by its form, or by what this page has shown. */
export function countsClicks(page: Page, address: string): boolean {
  return isClickCounter(address) || isLearntCounter(page, address);
}

/** Whether this page has shown that its site counts clicks on ads there. */
export function isLearntCounter(page: Page, address: string): boolean {
  const { beginnings } = learnt.get(page.window) ?? {};
  const path = beginnings?.size ? readOwnPath(page.url, address) : null;
  return path !== null && [...(beginnings ?? [])].some((beginning) => path.startsWith(beginning));
}

/**
 * What is known of a site's counters, to be added to.
 * @param root the piece of the page that is looked at; what is learnt of a piece alone is forgotten until the whole was looked at
 */
export function recallCounters(page: Page, root: Element): Learnt {
  const known = learnt.get(page.window) ?? { root, beginnings: new Set<string>() };
  if (root === page.root) learnt.set(page.window, { ...known, root });
  return known;
}

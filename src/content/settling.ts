import { readMember } from '../dom/clobbering.ts';
import { listShadowRoots } from '../dom/shadow.ts';

/** How long a page must be still before we look at it again, in milliseconds. */
const QUIET_TIME = 120;

/** After that long, in milliseconds, we look at a page that never comes to rest: a ticker may run on it. */
const LONGEST_UNREST = 1000;

/**
 * Waits until a document has been parsed.
 * @param limit milliseconds
 * @returns false when that took longer
 */
export function untilParsed(document: Document, limit: number): Promise<boolean> {
  if (readMember(document, 'readyState') !== 'loading') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limit);
    const ready = () => {
      clearTimeout(timer);
      resolve(true);
    };
    readMember(document, 'addEventListener').call(document, 'DOMContentLoaded', ready, { once: true });
  });
}

/**
 * Waits until a document has changed and come to rest again.
 * @param limit milliseconds after which the wait ends in any case
 */
export function untilChanged(document: Document, limit: number): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let restless: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      observer.disconnect();
      for (const timer of [quiet, restless, deadline]) clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => {
      restless ??= setTimeout(finish, LONGEST_UNREST);
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET_TIME);
    });
    const deadline = setTimeout(finish, limit);
    // Apps change the data of a text in place, and the attributes of what is in the head.
    const attributeFilter = ['content', 'href'];
    for (const node of [document, ...listShadowRoots(readMember(document, 'documentElement'))])
      observer.observe(node, { childList: true, characterData: true, attributeFilter, subtree: true });
  });
}

import { holds, precedes } from '../../dom/clobbering.ts';
import { attributeOf, nameOf } from '../../dom/element.ts';
import type { Page } from '../page.ts';
import type { Stretch } from '../walk.ts';
import { readPageLines } from './page-lines.ts';

/**
 * Reads the lines of the elements that a rule names. On an endless page the next article has the same names, so what
 * stands behind `end` counts only where nothing stands before it.
 * @param selectors in order of preference; the first that finds an element with text counts
 * @param end null: all count
 * @param share the part of the page outside of which stand other articles; null: there are none
 * @returns the lines of each element (of a <meta> its content); empty when nothing is found
 */
export function readRuleLines(
  page: Page,
  selectors: string[] | undefined,
  end: Element | null,
  share: Stretch | null,
): string[][] {
  for (const selector of selectors ?? []) {
    const all = [...page.root.querySelectorAll(selector)].filter((element) => isOwn(page, element, share));
    const before = end ? all.filter((element) => isUpTo(element, end)) : all;
    const found = (before.length > 0 ? before : all).map((element) => {
      const content = nameOf(element) === 'meta' ? attributeOf(element, 'content').trim() : '';
      return content ? [content] : readPageLines(element, null).lines.map(({ text }) => text);
    });
    const filled = found.filter((lines) => lines.length > 0);
    if (filled.length > 0) return filled;
  }
  return [];
}

/** Whether an element is of this article: no tag of a stale head, and outside of other articles. */
function isOwn({ head }: Page, element: Element, share: Stretch | null): boolean {
  if (!head?.isStale && !share) return true;
  if (nameOf(element) === 'meta' && element.closest('head')) return !head?.isStale;
  const [first, until] = [share?.first, share?.until];
  if (first && precedes(element, first)) return false;
  return !until || (until !== element && !precedes(until, element));
}

function isUpTo(element: Element, end: Element): boolean {
  return !precedes(end, element) || holds(end, element);
}

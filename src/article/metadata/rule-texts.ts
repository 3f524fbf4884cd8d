import type { Page } from '../page.ts';
import { attributeOf, nameOf } from '../walk.ts';
import { readPageLines } from './page-lines.ts';

/** Node.DOCUMENT_POSITION_FOLLOWING; the constants are a page global, which this folder does without. */
const FOLLOWING = 4;

/**
 * Reads the lines of the elements that a rule names. On an endless page the next article has the same names, so what
 * stands behind `end` counts only where nothing stands before it.
 * @param selectors in order of preference; the first that finds an element with text counts
 * @param end null: all count
 * @returns the lines of each element (of a <meta> its content); empty when nothing is found
 */
export function readRuleLines(
  page: Page,
  selectors: string[] | undefined,
  end: Element | null = null,
): string[][] {
  for (const selector of selectors ?? []) {
    const all = [...page.root.querySelectorAll(selector)];
    const before = end ? all.filter((element) => isUpTo(element, end)) : all;
    const found = (before.length > 0 ? before : all).map((element) => {
      const content = nameOf(element) === 'meta' ? attributeOf(element, 'content').trim() : '';
      return content ? [content] : readPageLines(element, page.scratch, null).lines.map(({ text }) => text);
    });
    const filled = found.filter((lines) => lines.length > 0);
    if (filled.length > 0) return filled;
  }
  return [];
}

function isUpTo(element: Element, end: Element): boolean {
  return (
    nameOf(end) === 'form' ||
    (end.compareDocumentPosition(element) & FOLLOWING) === 0 ||
    end.contains(element)
  );
}

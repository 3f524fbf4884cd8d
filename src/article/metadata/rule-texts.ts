import type { Page } from '../page.ts';
import { attributeOf, nameOf } from '../walk.ts';
import { readPageLines } from './page-lines.ts';

/**
 * Reads the lines of the elements that a rule names.
 * @param selectors in order of preference; the first that finds an element with text counts
 * @returns the lines of each element (of a <meta> its content); empty when nothing is found
 */
export function readRuleLines(page: Page, selectors: string[] | undefined): string[][] {
  for (const selector of selectors ?? []) {
    const found = [...page.root.querySelectorAll(selector)].map((element) => {
      const content = nameOf(element) === 'meta' ? attributeOf(element, 'content').trim() : '';
      return content ? [content] : readPageLines(element, page.scratch, null).lines.map(({ text }) => text);
    });
    const filled = found.filter((lines) => lines.length > 0);
    if (filled.length > 0) return filled;
  }
  return [];
}

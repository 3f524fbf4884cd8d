import type { OutletRule } from '../outlets/rule.ts';
import { networkSelectors } from './networks.ts';

/** Attribute of a hidden element, its value "ad" or "box"; "off" on <html> lifts every rule of the stylesheet. */
export const hiddenMark = 'data-jeongdok-hidden';

/**
 * Writes the stylesheet that hides: what bears our mark, what ad networks mark, what the outlet's rule names.
 * One rule per selector, since a browser drops a whole list for one selector that it does not know.
 */
export function hideStyle(rule: OutletRule | null): string {
  const kept = rule?.keep?.length ? `:is(${rule.keep.join(', ')})` : null;
  const unlessKept = kept ? `:not(${kept}):not(${kept} *):not(:has(${kept}))` : '';
  const selectors = [`[${hiddenMark}="ad"]`, `[${hiddenMark}="box"]`, ...staticSelectors(rule)];
  return selectors
    .map(
      (selector) => `:root:not([${hiddenMark}]) :is(${selector})${unlessKept} { display: none !important }`,
    )
    .join('\n');
}

/** The selectors that hide without any look at the page. */
export function staticSelectors(rule: OutletRule | null): string[] {
  return [...networkSelectors, ...(rule?.hide ?? [])];
}

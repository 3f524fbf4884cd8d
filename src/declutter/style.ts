import type { PageHints } from '../outlets/rule.ts';
import { networkSelectors } from './networks.ts';

/** Attribute of a hidden element, its value "ad" or "box"; "shown" on one that the user wants to see again. */
export const hiddenMark = 'data-jeongdok-hidden';

/** Attribute of <html> while hiding is on; without it no rule of the stylesheet holds. */
export const onMark = 'data-jeongdok-declutter';

/**
 * Writes the stylesheet that hides: what bears our mark, what ad networks mark, what the outlet's rule names.
 * One rule per selector, since a browser drops a whole list for one selector that it does not know.
 */
export function hideStyle(rule: PageHints | null): string {
  const selectors = [
    `[${hiddenMark}="ad"]`,
    `[${hiddenMark}="box"]`,
    ...networkSelectors,
    ...(rule?.hide ?? []),
  ];
  const kept = rule?.keep?.length ? `:is(${rule.keep.join(', ')})` : null;
  const unlessKept = kept ? `:not(${kept}, ${kept} *):not(:has(${kept}))` : '';
  const shown = `[${hiddenMark}="shown"]`;
  return selectors
    .map(
      (selector) =>
        `:root[${onMark}] :is(${selector}):not(${shown}, ${shown} *)${unlessKept} { display: none !important }`,
    )
    .join('\n');
}

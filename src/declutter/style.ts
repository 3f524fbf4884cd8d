import type { PageHints } from '../outlets/rule.ts';
import { networkSelectors } from './networks.ts';

/** Attribute of a hidden element, its value "ad" or "box"; "shown" on one that the user wants to see again. */
export const hiddenMark = 'data-jeongdok-hidden';

/** Finds what the user wants to see again. */
export const leftShown = `[${hiddenMark}="shown"]`;

/** Attribute of <html> while hiding is on; without it no rule of the stylesheet holds. */
export const onMark = 'data-jeongdok-declutter';

/** Attribute of <html> while something that covers the page is hidden. */
export const scrollMark = 'data-jeongdok-scroll';

/**
 * Writes the stylesheet that hides: what bears our mark, what ad networks mark, what the outlet's rule names.
 * One rule per selector, since a browser drops a whole list for one selector that it does not know.
 */
export function hideStyle(rule: PageHints | null): string {
  const kept = rule?.keep?.length ? `:is(${rule.keep.join(', ')})` : null;
  const unlessKept = kept ? `:not(${kept}, ${kept} *):not(:has(${kept}))` : '';
  const selectors = [
    `[${hiddenMark}="ad"]`,
    `[${hiddenMark}="box"]`,
    // In what the user wants to see there is no mark of ours, but there may be one of theirs.
    ...[...networkSelectors, ...(rule?.hide ?? [])].map(
      (theirs) => `:is(${theirs}):not(${leftShown}, ${leftShown} *)`,
    ),
  ];
  const hiding = selectors.map(
    (selector) => `:root[${onMark}] ${selector}${unlessKept} { display: none !important }`,
  );
  return [...hiding, ...scrollRules].join('\n');
}

const covered = `:root[${onMark}][${scrollMark}]`;

// From side to side is the page's own matter. Our reader, while it is open, holds the root still by that style.
const scrollRules = [`${covered}:not([style*="overflow: hidden !important"])`, `${covered} > body`].map(
  (selector) => `${selector} { overflow-y: visible !important; position: static !important }`,
);

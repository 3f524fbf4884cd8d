import type { PageHints } from '../outlets/rule.ts';
import { NETWORK_SELECTORS } from './ads/networks.ts';

/** Attribute of a hidden element, its value "ad" or "box"; "shown" on one that the user wants to see again. */
export const HIDDEN_MARK = 'data-jeongdok-hidden';

/** Attribute of what was hidden and is judged anew: until that is done it stays out of sight. */
export const UNDECIDED_MARK = 'data-jeongdok-undecided';

/** Finds what the user wants to see again. */
export const LEFT_SHOWN = `[${HIDDEN_MARK}="shown"]`;

/** Attribute of <html> while hiding is on; without it no rule of the stylesheet holds. */
export const ON_MARK = 'data-jeongdok-declutter';

/** Attribute of <html> while something that covers the page is hidden; its value names the pseudo-elements that are shades of it. */
export const SCROLL_MARK = 'data-jeongdok-scroll';

/**
 * Writes the stylesheet that hides: what bears our mark, what ad networks mark, what the outlet's rule names.
 * One rule per selector, since a browser drops a whole list for one selector that it does not know.
 */
export function hideStyle(rule: PageHints | null): string {
  const selectors = [
    `[${HIDDEN_MARK}="ad"]`,
    `[${HIDDEN_MARK}="box"]`,
    `[${UNDECIDED_MARK}]`,
    // In what the user wants to see there is no mark of ours, but there may be one of theirs.
    ...[...NETWORK_SELECTORS, ...(rule?.hide ?? [])].map(
      (theirs) => `:is(${theirs}):not(${LEFT_SHOWN}, ${LEFT_SHOWN} *)`,
    ),
  ];
  const hiding = selectors.map((selector) => `:root[${ON_MARK}] ${selector} { display: none !important }`);
  return [...hiding, ...SCROLL_RULES, ...SHADE_RULES].join('\n');
}

const COVERED = `:root[${ON_MARK}][${SCROLL_MARK}]`;

// Only vertical scrolling is restored; `overflow-x` is left to the page. While our reader is open, it holds the root still by
// that inline style, and must keep it.
const SCROLL_RULES = [`${COVERED}:not([style*="overflow: hidden !important"])`, `${COVERED} > body`].map(
  (selector) =>
    `${selector} { overflow-y: visible !important; position: static !important; pointer-events: auto !important }`,
);

const SHADE_RULES = ['before', 'after'].map(
  (name) =>
    `:root[${ON_MARK}][${SCROLL_MARK}~="${name}"]::${name}, :root[${ON_MARK}][${SCROLL_MARK}~="${name}"] > body::${name} { display: none !important }`,
);

import type { OutletRule } from '../outlets/rule.ts';
import { networkSelectors } from './networks.ts';

/** Attribute of a hidden element, its value "ad" or "box"; "shown" on one that the user wants to see again. */
export const hiddenMark = 'data-jeongdok-hidden';

/** Attribute of <html> while hiding is on, its value the outlet's first host, or empty; without it no rule of the stylesheet holds. */
export const onMark = 'data-jeongdok-declutter';

/**
 * Writes the stylesheet that hides, for all outlets: what bears our mark, what ad networks mark, what the outlet's rule
 * names. One rule per selector, since a browser drops a whole list for one selector that it does not know.
 */
export function hideStyle(rules: readonly OutletRule[]): string {
  const everywhere = [`[${hiddenMark}="ad"]`, `[${hiddenMark}="box"]`, ...networkSelectors].map((selector) =>
    hideRule(`[${onMark}]`, selector, []),
  );
  const ofOutlets = rules.flatMap((rule) =>
    (rule.hide ?? []).map((selector) =>
      hideRule(`[${onMark}="${outletMark(rule)}"]`, selector, rule.keep ?? []),
    ),
  );
  return `@charset "utf-8";\n${[...everywhere, ...ofOutlets].join('\n')}\n`;
}

function hideRule(gate: string, selector: string, keep: readonly string[]): string {
  const exceptions = [`[${hiddenMark}="shown"]`, ...keep].join(', ');
  // Nothing around what is kept is hidden either.
  const around = keep.length > 0 ? `:not(:has(:is(${keep.join(', ')})))` : '';
  return `:root${gate} :is(${selector}):not(:is(${exceptions}), :is(${exceptions}) *)${around} { display: none !important }`;
}

/** Turns the stylesheet on for a page. */
export function openStyle(root: Element, rule: OutletRule | null): void {
  root.setAttribute(onMark, outletMark(rule));
}

/** Turns the stylesheet off for a page. */
export function closeStyle(root: Element): void {
  root.removeAttribute(onMark);
}

function outletMark(rule: OutletRule | null): string {
  return rule?.hosts[0] ?? '';
}

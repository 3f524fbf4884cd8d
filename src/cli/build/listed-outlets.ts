import { rulesByName } from '../../outlets/registry.ts';
import type { OutletRule, PageHints } from '../../outlets/rule.ts';

/** An outlet whose pages always get our script, and the files that only they get, by their path in the extension. */
export type ListedOutlet = { rule: OutletRule; js: string; css: string };

export const OUTLET_FOLDER = 'content/outlets';

export const LISTED_OUTLETS: readonly ListedOutlet[] = Object.entries(rulesByName).map(([name, rule]) => ({
  rule,
  js: `${OUTLET_FOLDER}/${name}.js`,
  css: `${OUTLET_FOLDER}/${name}.css`,
}));

/** What hiding needs of a rule; the rest is for reading an article. */
const NEEDED = ['articlePath', 'title', 'body', 'hide'] as const;

/** Writes a script that leaves the rule where `content/page.js` finds it. */
export function writeLeanRule(rule: PageHints): string {
  const fields = NEEDED.flatMap((field) => {
    const value = rule[field];
    return value === undefined ? [] : `${field}: ${value instanceof RegExp ? value : JSON.stringify(value)}`;
  });
  return `globalThis.jeongdokRule = { ${fields.join(', ')} };\n`;
}

import { rulesByName } from '../../outlets/registry.ts';
import type { OutletRule, PageHints } from '../../outlets/rule.ts';

/** An outlet whose pages always get our script, and the files that only they get, by their path in the extension. */
export type ListedOutlet = { rule: OutletRule; js: string; css: string };

export const outletFolder = 'content/outlets';

export const listedOutlets: readonly ListedOutlet[] = Object.entries(rulesByName).map(([name, rule]) => ({
  rule,
  js: `${outletFolder}/${name}.js`,
  css: `${outletFolder}/${name}.css`,
}));

/** What hiding needs of a rule; the rest is for reading an article. */
const needed = ['articlePath', 'title', 'body', 'hide', 'keep'] as const;

/** Writes a script that leaves the rule where `content/page.js` finds it. */
export function writeLeanRule(rule: PageHints): string {
  const fields = needed.flatMap((field) => {
    const value = rule[field];
    return value === undefined ? [] : `${field}: ${value instanceof RegExp ? value : JSON.stringify(value)}`;
  });
  return `globalThis.jeongdokRule = { ${fields.join(', ')} };\n`;
}

import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { ruleFiles } from '../../outlets/registry.ts';
import type { OutletRule } from '../../outlets/rule.ts';

/** What the script that always runs needs of a rule: whose page it is, what to hide, what to keep. */
const NEEDED = ['hosts', 'articlePath', 'title', 'subtitle', 'byline', 'body', 'hide', 'keep'] as const;

/** Bundles the outlet rules without what only reading an article needs. */
export function leanRules(): Plugin {
  return {
    name: 'lean-rules',
    load(id) {
      const rule = basename(dirname(id)) === 'rules' && ruleFiles[`./rules/${basename(id)}`];
      return rule ? `export default ${writeRule(rule)};` : null;
    },
  };
}

/** @returns the rule as an expression */
function writeRule(rule: OutletRule): string {
  const fields = NEEDED.flatMap((field) => {
    const value = rule[field];
    return value === undefined ? [] : `${field}: ${value instanceof RegExp ? value : JSON.stringify(value)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

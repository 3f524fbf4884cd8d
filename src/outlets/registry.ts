import type { FamilyRule, OutletRule } from './rule.ts';
import { isHostWithin } from './site.ts';

const outletModules = import.meta.glob<OutletRule>('./rules/*.ts', { eager: true, import: 'default' });
const familyModules = import.meta.glob<FamilyRule>('./families/*.ts', { eager: true, import: 'default' });

/** Every outlet rule by the name of its file ("hani"). */
export const rulesByName: Readonly<Record<string, OutletRule>> = byName(outletModules);

/** Every family by the name of its file ("ndsoft"). */
export const familiesByName: Readonly<Record<string, FamilyRule>> = byName(familyModules);

/** Every outlet rule, found by scanning the folder `rules/`. */
export const RULES: readonly OutletRule[] = Object.values(outletModules);

/** Every family, found by scanning the folder `families/`. */
export const FAMILIES: readonly FamilyRule[] = Object.values(familyModules);

/**
 * Finds the rule of the outlet that a host belongs to.
 * @param host e.g. "www.hani.co.kr"; a host that merely ends in the same letters does not fit
 * @returns the rule with the longest fitting host, or null when the host is not listed
 */
export function findRule(host: string): OutletRule | null {
  let best: { rule: OutletRule; length: number } | null = null;
  for (const rule of RULES) {
    for (const listed of rule.hosts) {
      if (!isHostWithin(host, listed)) continue;
      if (!best || listed.length > best.length) best = { rule, length: listed.length };
    }
  }
  return best?.rule ?? null;
}

/**
 * Finds the family that a page's mark-up belongs to, whatever its host.
 * @param root the page's <html> element
 * @returns null when no family's signs are all there
 */
export function findFamily(root: Element): FamilyRule | null {
  return FAMILIES.find(({ signs }) => signs.every((sign) => root.querySelector(sign))) ?? null;
}

function byName<Rule>(modules: Record<string, Rule>): Record<string, Rule> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, rule]) => [path.replace(/^.*\/|\.ts$/g, ''), rule]),
  );
}

import { familiesByName, findFamily } from '../../outlets/registry.ts';

/**
 * Finds the family that a page's mark-up belongs to.
 * @returns the name of its file without the ending ("ndsoft"), or null
 */
export function findFamilyFile(root: Element): string | null {
  const family = findFamily(root);
  return Object.keys(familiesByName).find((name) => familiesByName[name] === family) ?? null;
}

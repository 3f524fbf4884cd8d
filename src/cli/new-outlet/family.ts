import { findFamily } from '../../outlets/registry.ts';
import type { FamilyRule } from '../../outlets/rule.ts';

const modules = import.meta.glob<FamilyRule>('../../outlets/families/*.ts', {
  eager: true,
  import: 'default',
});

/**
 * Finds the family that a page's mark-up belongs to.
 * @returns the name of its file without the ending ("ndsoft"), or null
 */
export function findFamilyFile(root: Element): string | null {
  const family = findFamily(root);
  const [path] = Object.entries(modules).find(([, rule]) => rule.family === family?.family) ?? [];
  return path?.match(/([\w-]+)\.ts$/)?.[1] ?? null;
}

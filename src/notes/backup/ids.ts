import type { Repairs } from './plain-values.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Reads an id, in small letters, since ours are. One that is no UUID or is taken becomes a new one.
 * @param taken the one that is given is added
 */
export function readId(value: unknown, taken: Set<string>, repairs: Repairs): string {
  const known = typeof value === 'string' ? value.toLowerCase() : '';
  const isFree = UUID.test(known) && !taken.has(known);
  const id = isFree ? known : crypto.randomUUID();
  if (id !== value) repairs.add('new-id');
  taken.add(id);
  return id;
}

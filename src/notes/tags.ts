import { normalizeText } from './search/normalize.ts';
import { readTag } from './typed-tags.ts';

/** @returns a tag as it is spelled there, maybe in other letters; undefined when it is not there */
export function findTag(tags: readonly string[], tag: string): string | undefined {
  const folded = normalizeText(tag);
  return tags.find((other) => normalizeText(other) === folded);
}

/** Whether a tag is there already, maybe in other letters. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  return findTag(tags, tag) !== undefined;
}

/** Tags with one more, as it was typed; one that is there already in other letters stays. */
export const withTag = (tags: string[], typed: string): string[] => withTags(tags, [typed]);

/** Tags with more of them, as they were typed; those that are there already in other letters stay. */
export function withTags(tags: string[], typed: readonly string[]): string[] {
  const known = new Set(tags.map(normalizeText));
  const added: string[] = [];
  for (const tag of typed.map(readTag)) {
    const folded = normalizeText(tag);
    if (tag === '' || known.has(folded)) continue;
    known.add(folded);
    added.push(tag);
  }
  return added.length === 0 ? tags : [...tags, ...added];
}

/** Tags without one, in whatever letters it is there. */
export function withoutTag(tags: string[], tag: string): string[] {
  const folded = normalizeText(tag);
  return tags.filter((other) => normalizeText(other) !== folded);
}

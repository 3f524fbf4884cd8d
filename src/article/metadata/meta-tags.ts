import { decodeEntities } from './entities.ts';

/** Contents of the <meta> tags by lower-case name, in page order. */
export type MetaTags = ReadonlyMap<string, string[]>;

/**
 * Collects the <meta> tags of a page; sites write `name=` and `property=` at will, so both count.
 * Empty contents are left out.
 */
export function readMetaTags(root: Element): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.trim().toLowerCase();
    const content = decodeEntities(meta.getAttribute('content') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!name || !content) continue;
    tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

/** All contents of the named tags, in the order of the names. */
export function metaContents(tags: MetaTags, names: string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}

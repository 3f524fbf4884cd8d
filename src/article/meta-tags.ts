import { decodeEntities } from './entities.ts';
import type { Page } from './page.ts';

/** Contents of the <meta> tags by lower-case name, in page order. */
export type MetaTags = ReadonlyMap<string, string[]>;

/** Contents that are read of tags of one name. */
const MOST_CONTENTS = 50;

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
    const contents = tags.get(name) ?? [];
    if (contents.length < MOST_CONTENTS) contents.push(content);
    tags.set(name, contents);
  }
  return tags;
}

/** Tags of the headline, the surest first. */
export const TITLE_TAGS = [
  'headline',
  'og:title',
  'title',
  'twitter:title',
  'dable:title',
  'dd:title',
  'taboola:title',
];

/** Tags of the site's name beside `og:site_name`, the surest first. */
export const NAME_TAGS = [
  'application-name',
  'apple-mobile-web-app-title',
  'dd:publisher',
  'al:ios:app_name',
  'dc.publisher',
];

/** What is said of the site: the only tags of a stale head that still hold. */
export const SITE_TAGS = ['og:site_name', ...NAME_TAGS];

/** The tags that hold for the article at the page's address. */
export function readOwnTags({ root, head }: Page): MetaTags {
  const tags = readMetaTags(root);
  return head?.isStale ? new Map([...tags].filter(([name]) => SITE_TAGS.includes(name))) : tags;
}

/** All contents of the named tags, in the order of the names. */
export function metaContents(tags: MetaTags, names: string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}

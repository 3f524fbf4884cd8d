/**
 * Guesses from one address what the paths of a site's articles look like.
 * @returns the source of a regular expression, e.g. "^\/article\/\d+$"; null for a front page
 */
export function guessArticlePath({ pathname }: URL): string | null {
  const segments = pathname.split('/').filter(Boolean);
  if (segments.length === 0) return null;
  const end = pathname.endsWith('/') ? '\\/$' : '$';
  return `^\\/${segments.map(guessSegment).join('\\/')}${end}`;
}

/** Digits count articles; words in their own language or parted by hyphens are a headline, mixed letters a code. */
function guessSegment(segment: string): string {
  if (/%[0-9A-F]{2}/i.test(segment) || segment.split('-').length > 3) return '[^/]+';
  if (/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\w+$/.test(segment)) return '\\w+';
  return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+');
}

/** Levels; an article that was read from a page has a fifth of it. */
const DEEPEST = 500;
/** Elements that hold nothing. */
const EMPTY = new Set(['br', 'hr', 'img']);
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Whether elements nest so deep in some markup that parsing it would take minutes: a parser takes ten thousand times as
 * long for a hundred times the depth. Whatever is not closed in its order counts as open.
 */
export function isTooDeep(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, written = ''] of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (slash && open.at(-1) === name) open.pop();
    else if (!slash && !EMPTY.has(name)) open.push(name);
    if (open.length > DEEPEST) return true;
  }
  return false;
}

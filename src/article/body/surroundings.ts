import type { Stretch } from '../walk.ts';
import type { Outline } from './outline.ts';
import type { Run } from './run.ts';

/** Lines above a headline among which its breadcrumb stands; above a body without one, its whole header. */
const ABOVE_HEADLINE = 80;
const ABOVE_BODY = 160;
/** Lines below a body among which its reporter's box stands. */
const BELOW = 40;

/** The part of a page in which an article stands with all that belongs to it: menus and rankings around it are left out. */
export function findSurroundings({ blocks, headline }: Outline, run: Run): Stretch {
  const from = headline !== null && headline < run.to ? headline - ABOVE_HEADLINE : run.from - ABOVE_BODY;
  const above = from > 0 ? blocks.findLast((block) => block.from <= Math.min(from, run.from)) : undefined;
  const below = blocks.find((block) => block.from >= run.to + BELOW);
  return { first: above?.element ?? null, until: below?.element ?? null };
}

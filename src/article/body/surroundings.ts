import type { Stretch } from '../walk.ts';
import { BELOW, type Outline } from './outline.ts';
import type { Run } from './run.ts';

/** The part of a page in which an article stands with all that belongs to it. */
export type Surroundings = Stretch & {
  /** Other articles stand outside of it. */
  isShared: boolean;
};

/** Lines above a headline among which its breadcrumb stands; above a body without one, its whole header. */
const ABOVE_HEADLINE = 80;
const ABOVE_BODY = 160;

/** The part of a page in which an article stands with all that belongs to it: menus and rankings around it are left out. */
export function findSurroundings({ blocks, headline, cut, own }: Outline, run: Run): Surroundings {
  const near = headline !== null && headline < run.to ? headline - ABOVE_HEADLINE : run.from - ABOVE_BODY;
  const from = Math.min(Math.max(near, own?.from ?? 0), run.from);
  const to = Math.min(run.to + BELOW, Math.max(own?.to ?? Number.POSITIVE_INFINITY, run.to));
  const above = from > 0 ? blocks.findLast((block) => block.from <= from) : undefined;
  const below = blocks.find((block) => block.from >= to);
  return { first: above?.element ?? null, until: below?.element ?? cut, isShared: own !== null };
}

import { isOutletRule, type Rule } from '../../outlets/rule.ts';
import type { Page } from '../page.ts';
import { dropAbove } from './above-headline.ts';
import { dropComments } from './comments.ts';
import { chooseGeneric } from './generic.ts';
import { readListing } from './listings.ts';
import { dropNeighbours } from './neighbours.ts';
import type { Outline } from './outline.ts';
import { proseIn } from './outline.ts';
import { chooseReadability } from './readability.ts';
import { chooseRuled } from './ruled.ts';
import type { Run } from './run.ts';
import { dropTeasers } from './teasers.ts';

export type Body = { run: Run; extractor: string };

/** Letters of prose under which our own choice is a guess that a second opinion may better. */
const UNSURE = 60;
/** Letters of prose on the whole page under which nobody finds an article. */
const SHORTEST = 25;

/**
 * Finds the body of the article: by the outlet rule while it agrees with what the page looks like, else by our own
 * scorer, and by Readability only when that one is unsure.
 */
export function findBody(page: Page, outline: Outline, rule: Rule | null): Body | null {
  const { headline } = outline;
  const name = rule && (isOutletRule(rule) ? rule.name : rule.family);
  const found = rule && chooseRuled(outline, page.root, rule);
  if (found && isMost(outline, found)) return { run: found, extractor: `rule:${name}` };
  if (headline !== null) {
    dropNeighbours(outline, headline);
    dropAbove(outline, headline);
    dropComments(outline, headline);
    dropTeasers(outline, headline);
    readListing(outline, headline);
  }
  const generic = chooseGeneric(outline, headline);
  const ruled = rule && chooseRuled(outline, page.root, rule);
  if (ruled && !disagrees(outline, ruled, generic)) return { run: ruled, extractor: `rule:${name}` };
  const note = rule?.body ? ` (rule:${name} ${ruled ? 'disagreed' : 'found nothing'})` : '';
  if (generic && generic.score >= UNSURE) return { run: generic, extractor: `generic${note}` };
  const ours = generic?.score ?? 0;
  const most = proseIn(outline, 0, outline.lines.length);
  const second = most > ours && most >= SHORTEST ? chooseReadability(page, outline) : null;
  if (second && second.score > ours) return { run: second, extractor: `readability${note}` };
  return generic && { run: generic, extractor: `generic${note}` };
}

/** Most of what reads like sentences on the page: then nothing else on it can be the article. */
function isMost(outline: Outline, { from, to }: Run): boolean {
  const { lines, headline } = outline;
  if (headline !== null && headline >= to) return false;
  return proseIn(outline, from, to) * 2 > proseIn(outline, 0, lines.length);
}

/** A redesign leaves old names on other boxes: the rule's find then shares no sentence with what reads like the article, or a fraction. */
function disagrees(outline: Outline, ruled: Run, generic: Run | null): boolean {
  if (!generic) return false;
  const from = Math.max(ruled.from, generic.from);
  const to = Math.min(ruled.to, generic.to);
  const shared = from < to ? proseIn(outline, from, to) : 0;
  return shared < proseIn(outline, generic.from, generic.to) * 0.3;
}

import { isOutletRule, type Rule } from '../../outlets/rule.ts';
import type { Page } from '../page.ts';
import { dropAbove } from './above-headline.ts';
import { dropComments } from './comments.ts';
import { chooseGeneric } from './generic.ts';
import { SHORTEST_ARTICLE, SHORTEST_WIRE } from './least-prose.ts';
import { takeListing } from './listings.ts';
import { dropNeighbours } from './neighbours.ts';
import { type Outline, proseIn, readOutline, recountProse } from './outline.ts';
import { chooseReadability } from './readability.ts';
import { chooseRuled, findRuledEnd } from './ruled.ts';
import type { Run } from './run.ts';
import { dropTeasers, isPageOfLinks } from './teasers.ts';

export type Body = {
  run: Run;
  by: 'rule' | 'generic' | 'readability';
  /** Why the body that the rule names was not taken; null when it was, or when no rule names one. */
  rejected: 'found nothing' | 'disagreed' | null;
};

/** Letters of prose from which a body below its headline is surely one. */
const SURE = 200;

/** What is known of a page once its body is found. */
type Found = { outline: Outline; body: Body | null };

/**
 * Finds the body of the article: by the outlet rule while it agrees with what the page looks like, else by our own
 * scorer, and by Readability only when that one is unsure.
 */
export function findBody(page: Page, rule: Rule | null): Found {
  const end = rule && findRuledEnd(page.root, rule);
  if (rule && end) {
    const outline = readOutline(page, end);
    const run = chooseRuled(outline, page.root, rule);
    if (run && isSure(outline, run)) return { outline, body: { run, by: 'rule', rejected: null } };
    if (!outline.cut) return { outline, body: searchBody(page, outline, rule) };
  }
  const outline = readOutline(page);
  return { outline, body: searchBody(page, outline, rule) };
}

/** What changes which lines are taken for prose of this article, once its headline is known. */
const STEPS: readonly ((outline: Outline, headline: number) => void)[] = [
  // Another article is known by its prose, so this comes while all prose is still there.
  dropNeighbours,
  dropAbove,
  // Before the teasers: comments would be taken for the text that a page of teasers has beside them.
  dropComments,
  dropTeasers,
  // Last: a listing is one where hardly any sentences are left.
  takeListing,
];

function searchBody(page: Page, outline: Outline, rule: Rule | null): Body | null {
  const { headline } = outline;
  if (headline !== null) {
    for (const step of STEPS) {
      step(outline, headline);
      recountProse(outline);
    }
  }
  const generic = chooseGeneric(outline, headline);
  const ruled = rule && chooseRuled(outline, page.root, rule);
  if (rule && ruled && !disagrees(outline, ruled, generic)) return { run: ruled, by: 'rule', rejected: null };
  const rejected = rule?.body ? (ruled ? 'disagreed' : 'found nothing') : null;
  if (generic && generic.score >= SHORTEST_ARTICLE) return { run: generic, by: 'generic', rejected };
  // With less prose our choice is a guess, which a second opinion may better.
  const ours = generic?.score ?? 0;
  const second = mayHoldMore(outline, ours) ? chooseReadability(page, outline) : null;
  if (second && second.score > ours) return { run: second, by: 'readability', rejected };
  return generic && { run: generic, by: 'generic', rejected };
}

/** Whether another way could find a body with more prose; in a page of links without a headline there is none. */
function mayHoldMore(outline: Outline, ours: number): boolean {
  const { lines, headline } = outline;
  const most = proseIn(outline, 0, lines.length);
  if (most <= ours || most < SHORTEST_WIRE) return false;
  return headline !== null || !isPageOfLinks(lines);
}

/** Writes what chose a body, as articles say it: "rule:예시일보", "generic", "generic (rule:예시일보 found nothing)". */
export function nameExtractor({ by, rejected }: Body, rule: Rule | null): string {
  const ruleName = rule && `rule:${isOutletRule(rule) ? rule.name : rule.family}`;
  if (by === 'rule' && ruleName) return ruleName;
  return rejected ? `${by} (${ruleName} ${rejected})` : by;
}

/**
 * Whether the rule's find needs no second opinion: it is long, stands right below the headline, and is more than half of
 * the prose that was read. A stale rule finds comments, which stand below the article, or a teaser, which is short.
 */
function isSure(outline: Outline, { from, score }: Run): boolean {
  const { lines, headline } = outline;
  if (headline === null || headline >= from || score < SURE) return false;
  return proseIn(outline, headline, from) * 5 < score && score * 2 > proseIn(outline, 0, lines.length);
}

/** A redesign leaves old names on other boxes: the rule's find then shares no sentence with what reads like the article, or a fraction. */
function disagrees(outline: Outline, ruled: Run, generic: Run | null): boolean {
  if (!generic) return false;
  const from = Math.max(ruled.from, generic.from);
  const to = Math.min(ruled.to, generic.to);
  const shared = from < to ? proseIn(outline, from, to) : 0;
  return shared < proseIn(outline, generic.from, generic.to) * 0.3;
}

import { attributeOf, nameOf } from '../../dom/element.ts';
import { isPublished } from './header.ts';
import { SHORTEST_WIRE } from './least-prose.ts';
import type { Block, Line, Outline } from './outline.ts';

/** Lines of a card: a headline, a lead, a date, a section. */
const LINES = 8;
/** Cards of one kind that make a list. */
const CARDS = 3;
/** Links to other articles that make a list of a page. */
const MANY_LINKS = 8;

/** Whether a line is the headline of another article: nearly nothing but a link. */
export function isHeadlineLink({ text, letters, linkLetters }: Line): boolean {
  return linkLetters >= 10 && linkLetters * 2 > letters && /[가-힣]/.test(text);
}

/** Whether so many headlines of other articles stand here that a page without a text of its own is a list. */
export function isPageOfLinks(lines: Line[]): boolean {
  return lines.filter(isHeadlineLink).length >= MANY_LINKS;
}

/**
 * Marks the leads in lists of other articles as not prose: boxes of one kind, each of which begins with a link. Only
 * where this page has an article of its own, told by a time or a reporter under its headline and prose elsewhere;
 * what is a list altogether stays as it is, to be known by.
 * @param headline place of this page's headline in the lines
 */
export function dropTeasers(outline: Outline, headline: number): void {
  const { lines } = outline;
  if (!isPublished(lines, headline)) return;
  const kinds = new Map<string, Block[]>();
  const parents = new Map<Block, number>();
  for (const block of outline.blocks) {
    if (!block.parent || !(isCard(lines, block) || isTerm(lines, block))) continue;
    const parent = parents.get(block.parent) ?? parents.size;
    parents.set(block.parent, parent);
    const kind = `${parent} ${nameOf(block.element)} ${attributeOf(block.element, 'class')}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), block]);
  }
  const inCards = new Set<Line>();
  for (const cards of kinds.values()) {
    if (cards.length < CARDS) continue;
    for (const { from, to } of cards) for (const line of lines.slice(from, to)) inCards.add(line);
  }
  const rest = lines.slice(headline + 1).filter((line) => line.prose && !inCards.has(line));
  if (rest.reduce((sum, { letters }) => sum + letters, 0) < SHORTEST_WIRE) return;
  for (const line of inCards) line.prose = false;
}

/** The lead of a teaser in a list of terms: its headline is the term above. */
function isTerm(lines: Line[], { element, from, to }: Block): boolean {
  const above = lines[from - 1];
  return nameOf(element) === 'dd' && to > from && above !== undefined && isHeadlineLink(above);
}

function isCard(lines: Line[], { from, to }: Block): boolean {
  const first = lines[from];
  if (!first || to - from < 2 || to - from > LINES || !isHeadlineLink(first)) return false;
  return lines.slice(from, to).some(({ prose }) => prose);
}

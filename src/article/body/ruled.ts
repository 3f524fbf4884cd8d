import { nameOf } from '../../dom/element.ts';
import type { Rule } from '../../outlets/rule.ts';
import { type Outline, proseIn } from './outline.ts';
import type { Run } from './run.ts';

/** Letters of prose from which a found body is substantial: the shortest wires have 80 letters. */
const SUBSTANTIAL = 40;

/**
 * Chooses the body by the outlet rule: the first selector that finds something substantial counts.
 * @returns null when no selector does
 */
export function chooseRuled(outline: Outline, root: Element, rule: Rule): Run | null {
  for (const selector of rule.body ?? []) {
    const run = readRun(outline, Array.from(root.querySelectorAll(selector)));
    if (run && run.score >= SUBSTANTIAL) return run;
  }
  return null;
}

/**
 * The element below which all stands that an outlet rule has to do with: the last that its first selector names.
 * @returns null when no selector names an element
 */
export function findRuledEnd(root: Element, rule: Rule): Element | null {
  for (const selector of rule.body ?? []) {
    const last = Array.from(root.querySelectorAll(selector)).at(-1);
    if (last) return last;
  }
  return null;
}

/** A selector may name the body, or each of its paragraphs; of several bodies on one page the first counts. */
function readRun(outline: Outline, elements: Element[]): Run | null {
  const { from: start, to: end } = outline.own ?? { from: 0, to: outline.lines.length };
  const blocks = elements
    .flatMap((element) => outline.byElement.get(element) ?? [])
    .filter((block) => block.from >= start && block.to <= end);
  const first = blocks[0];
  if (!first) return null;
  const siblings = blocks.filter((block) => block.parent === first.parent && !holdsHeadline(block.element));
  const last = siblings.at(-1);
  if (siblings.length > 1 && last && first.parent) {
    const { from } = first;
    const { to } = last;
    const score = proseIn(outline, from, to);
    return { block: first.parent, from, to, first: first.element, last: last.element, score };
  }
  const { from, to } = first;
  return { block: first, from, to, first: null, last: null, score: proseIn(outline, from, to) };
}

/** Whether an element is an article of its own, and no paragraph; a form cannot be asked what it holds. */
function holdsHeadline(element: Element): boolean {
  const name = nameOf(element);
  return name === 'article' || name === 'form' || element.querySelector('h1, article') !== null;
}

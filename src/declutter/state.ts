import type { Page } from '../article/page.ts';
import type { PageHints } from '../outlets/rule.ts';
import { type Clue, gatherClues } from './clues.ts';
import { findKept, type Kept } from './kept.ts';
import type { Prose } from './prose.ts';

/** Something that is hidden; `reason` is the heading of a box, or the kind of clue that gave an ad away. */
export type Hidden = { element: Element; kind: 'ad' | 'box'; reason: string };

/** What is known of a page while it is decluttered. */
export type State = {
  page: Page;
  rule: PageHints | null;
  /** While the parser is at work, an element at the end of the page may still get more. */
  isLoading: boolean;
  prose: Prose[];
  kept: Kept;
  /** Clues that led to nothing yet; what is inserted near them may complete them. */
  waiting: Map<Element, Clue>;
  /** By the element that bore the clue; `marked` are the find and the wrapper that it left empty. */
  hidden: Map<Element, Hidden & { clue: Clue; marked: Element[] }>;
};

const mostWaiting = 300;

/** Begins with a page of which nothing is known. */
export function openState(page: Page, rule: PageHints | null, isLoading: boolean): State {
  const kept: Kept = { isArticlePage: false, body: null, elements: [], listed: [] };
  return { page, rule, isLoading, prose: [], kept, waiting: new Map(), hidden: new Map() };
}

/** Takes in the clues of pieces of the page, and what they change about the article and its place. */
export function* learn(state: State, roots: readonly Element[]): Generator<void, void> {
  const { page, rule } = state;
  let hasProse = roots.includes(page.root);
  if (hasProse) state.prose = [];
  for (const root of roots) {
    const { elements, prose } = yield* gatherClues(page, rule, root);
    for (const [element, clue] of elements) if (!state.hidden.has(element)) state.waiting.set(element, clue);
    state.prose.push(...prose);
    hasProse ||= prose.length > 0 || root.querySelector('h1, h2, h3, h4') !== null;
  }
  if (!hasProse) return;
  state.prose = state.prose.filter(({ holder }) => holder.isConnected);
  state.kept = findKept(page, rule, state.prose);
}

/** Drops the clues whose elements are gone, and the oldest: a page that inserts without end must not make batches dearer. */
export function trimWaiting(state: State): void {
  for (const element of state.waiting.keys()) if (!element.isConnected) state.waiting.delete(element);
  for (const element of state.waiting.keys()) {
    if (state.waiting.size <= mostWaiting) return;
    state.waiting.delete(element);
  }
}

/** Whether the parser is still inside an element: nothing follows it or what it stands in. */
export function isOpen(state: State, element: Element): boolean {
  if (!state.isLoading) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.nextSibling) return false;
  return true;
}

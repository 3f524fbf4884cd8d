import type { Page } from '../article/page.ts';
import { readAddress } from '../dom/address.ts';
import { holds, parentOf } from '../dom/clobbering.ts';
import type { PageHints } from '../outlets/rule.ts';
import { reportFailure } from './attempt.ts';
import { COMMENT_NAMES } from './boxes/comments.ts';
import { type Clue, gatherClues } from './clues.ts';
import type { Find } from './find.ts';
import { findKept, type Kept } from './kept/kept.ts';
import type { Layers } from './layers/layers.ts';
import { MOST_PROSE, type Prose } from './shape/prose.ts';

/**
 * Something that is hidden: `marked` are the find and the wrapper that it left empty, `element` the outermost; `given` is
 * the clue by which it is found again.
 */
export type Hidden = Find & { given: Clue; element: Element; marked: Element[] };

/** What is known of a page while it is decluttered. */
export type State = {
  page: Page;
  /** Where the page was when it was opened, with the route of an app that its fragment may be. */
  address: string;
  rule: PageHints | null;
  /** While the parser is at work, an element at the end of the page may still get more. */
  isLoading: boolean;
  hidesComments: boolean;
  prose: Prose[];
  kept: Kept;
  layers: Layers;
  /** Takes an element in whose shadow root changes are to be reported, or that it has got one. */
  watchHost: (host: Element) => void;
  /** Clues that led to nothing yet; what is inserted near them may complete them. */
  waiting: Map<Element, Clue>;
  /** By the element that bore the clue. */
  hidden: Map<Element, Hidden>;
  /** The seed of what is hidden, by its outermost element; also of what was. */
  seeds: WeakMap<Element, Element>;
  /** What was hidden, while it is judged anew. */
  undecided: Set<Element>;
  /** What the user wants to see, by the key of the find. */
  wanted: Set<string>;
  /** What would be hidden if the user did not want to see it, or a part of it, or what it is a part of; by its seed. */
  shown: Map<Element, { find: Find; given: Clue; element: Element }>;
  /** Hiding would take this article away, or the page does not let it be. */
  isRefused: boolean;
};

/** Clues that wait for more of the page; beyond that, the oldest are dropped. */
const MOST_WAITING = 300;

/** What the work on a page begins with. */
type Start = Pick<State, 'page' | 'rule' | 'isLoading' | 'layers' | 'watchHost'> & {
  /** Comments are left unless it says so. */
  hidesComments?: boolean;
  /** Keys of finds that the user wants to see; none when it is left out. */
  wanted?: readonly string[];
};

/** Begins with a page of which nothing is known. */
export function openState(start: Start): State {
  const { page, rule, isLoading, layers, watchHost, hidesComments = false, wanted = [] } = start;
  return {
    page,
    address: readAddress(page.window),
    rule,
    isLoading,
    hidesComments,
    prose: [],
    kept: { isArticlePage: false, body: null, bodies: [], elements: [] },
    layers,
    watchHost,
    waiting: new Map(),
    hidden: new Map(),
    seeds: new WeakMap(),
    undecided: new Set(),
    wanted: new Set(wanted),
    shown: new Map(),
    isRefused: false,
  };
}

/** Takes in the clues of pieces of the page, and what they change about the article and its place. */
export function* learn(state: State, roots: readonly Element[]): Generator<void, void> {
  const { page, rule } = state;
  let hasProse = roots.includes(page.root);
  if (hasProse) state.prose = [];
  for (const root of roots) {
    try {
      const { elements, prose } = yield* gatherClues(page, rule, root);
      if (state.hidesComments) gatherComments(root, elements);
      // A whole page is asked in its own order: what heads a box before what heads a part of it.
      const waited = root === page.root ? [...state.waiting] : [];
      if (root === page.root) state.waiting.clear();
      for (const [element, clue] of elements) {
        if (!state.hidden.has(element) && !state.shown.has(element)) state.waiting.set(element, clue);
      }
      for (const [element, clue] of waited) if (!elements.has(element)) state.waiting.set(element, clue);
      if (prose.length > 0 && state.prose.length < MOST_PROSE) {
        // What is written anew, or looked at again, counts once.
        const others = state.prose.filter(({ holder }) => !holds(root, holder));
        state.prose = [...others, ...prose];
      }
      hasProse ||= prose.length > 0 || root.querySelector('h1, h2, h3, h4') !== null;
    } catch (error) {
      // Without all its sentences we would not know what to keep.
      if (root === page.root) throw error;
      reportFailure(error);
    }
  }
  if (!hasProse && !isArticleGone(state)) return;
  // In a large page to find the article is work enough for a task of its own.
  yield;
  state.prose = state.prose.filter(({ holder }) => holder.isConnected);
  state.kept = findKept(page, rule, state.prose);
}

/** An app may write its next page without a sentence or a heading of one. */
function isArticleGone({ kept: { body }, prose }: State): boolean {
  if (!body) return false;
  return !body.isConnected || (prose.length > 0 && prose.every(({ holder }) => !holder.isConnected));
}

function gatherComments(root: Element, elements: Map<Element, Clue>): void {
  if (root.matches(COMMENT_NAMES)) elements.set(root, 'comments');
  for (const element of root.querySelectorAll(COMMENT_NAMES)) elements.set(element, 'comments');
}

/** Drops the clues whose elements are gone, and the oldest: a page that inserts without end must not make batches dearer. */
export function trimWaiting(state: State): void {
  for (const element of state.waiting.keys()) if (!element.isConnected) state.waiting.delete(element);
  for (const element of state.waiting.keys()) {
    if (state.waiting.size <= MOST_WAITING) return;
    state.waiting.delete(element);
  }
}

/** Whether the parser is still inside an element: nothing follows it or what it stands in. */
export function isOpen(state: State, element: Element): boolean {
  if (!state.isLoading) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.nextSibling) return false;
  return true;
}

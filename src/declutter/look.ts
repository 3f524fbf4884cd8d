import type { Page } from '../article/page.ts';
import { findAd } from './ads.ts';
import { findBox } from './boxes.ts';
import type { Clue } from './clues.ts';
import { findComments } from './comments.ts';
import { describeFind } from './find.ts';
import { closeHole, hide, isHidden, leave, restore } from './marks.ts';
import { findHeadedLayer, findPopup } from './popups.ts';
import { isOpen, learn, type State, trimWaiting } from './state.ts';
import { measure } from './substance.ts';
import { isInList } from './unheaded-lists.ts';

const wordClues: ReadonlySet<Clue> = new Set(['label', 'close', 'heading', 'plea']);

/**
 * Looks at pieces of the page and hides what is noise in them.
 * @yields when a step of the work is done and the rest may wait
 * @returns false when a selector of the stylesheet covers the article: then nothing is hidden any more
 */
export function* look(state: State, roots: readonly Element[]): Generator<void, boolean> {
  const wasArticlePage = state.kept.isArticlePage;
  yield* learn(state, roots);
  const near = findNear(state, state.kept.isArticlePage === wasArticlePage ? roots : [state.page.root]);
  if (near.some(([element, clue]) => coversArticle(state, element, clue))) {
    restore(state);
    return false;
  }
  const turns = near.map(([element, clue]) => turnOf(element, clue));
  for (const turn of [0, 1, 2]) {
    for (const [at, [element, clue]] of near.entries()) {
      if (turns[at] !== turn) continue;
      // Whichever is the last of several in a wrapper closes it.
      if (judge(state, element, clue)) closeHole(state, element);
      yield;
    }
  }
  trimWaiting(state);
  return true;
}

/**
 * Slots before words: what a word is worth depends on what is hidden beside it. Lists and lines that no words announce
 * come last: a label or a heading takes more with it.
 */
function turnOf(element: Element, clue: Clue): 0 | 1 | 2 {
  if (wordClues.has(clue)) return 1;
  if (clue === 'slot' && isInList(element)) return 2;
  return clue === 'banner' && !element.matches('img, :has(img)') ? 2 : 0;
}

const mostScopes = 20;

/** The clues that what was inserted may have completed. */
function findNear(state: State, roots: readonly Element[]): [Element, Clue][] {
  const clues = [...state.waiting];
  const scopes = new Set(roots.map(widenScope));
  if (scopes.has(state.page.root) || scopes.size > mostScopes) return clues;
  return clues.filter(([element]) => [...scopes].some((scope) => scope.contains(element)));
}

/** Labels, headings and slots of which a part came late stand a few levels around it. */
function widenScope(root: Element): Element {
  let scope = root;
  for (let level = 0; level < 4; level += 1) {
    const around = scope.parentElement;
    if (!around || around.matches('body, main')) return scope;
    scope = around;
  }
  return scope;
}

/** What the stylesheet hides by itself; for the rest we decide. */
function isStatic(clue: Clue): boolean {
  return clue === 'network' || clue === 'rule';
}

function coversArticle({ kept, isLoading }: State, element: Element, clue: Clue): boolean {
  // While the page is being built, what is taken for its body may be something else.
  if (isLoading || !isStatic(clue) || kept.listed.includes(element)) return false;
  return kept.body !== null && element.contains(kept.body);
}

/** Hides what a clue leads to; false when it leads to nothing yet. */
function judge(state: State, seed: Element, clue: Clue): boolean {
  if (!seed.isConnected || isHidden(seed)) return false;
  const [found, ...others] = find(state, seed, clue);
  if (!found || isHidden(found) || (!isStatic(clue) && isOpen(state, found))) return false;
  const described = describeFind(seed, found, kindOf(state.page, seed, found, clue), clue);
  if (state.wanted.has(described.key)) leave(state, seed, described, found);
  else hide(state, seed, described, [found, ...others]);
  return true;
}

function find({ page, kept, isLoading, hidesComments }: State, element: Element, clue: Clue): Element[] {
  if (clue === 'comments') return hidesComments ? findComments(kept, element) : [];
  if (clue === 'heading') {
    const box = kept.isArticlePage ? findBox(page, kept, element) : [];
    return box.length > 0 || isLoading || !kept.isArticlePage ? box : findHeadedLayer(page, kept, element);
  }
  // Before the page is built its styles may not be there yet.
  if (clue === 'plea' && isLoading) return [];
  if (clue === 'plea') return findPopup(page, kept, element);
  const found = findAd(page, kept, element, clue);
  return found ? [found] : [];
}

function kindOf(page: Page, seed: Element, found: Element, clue: Clue): 'ad' | 'box' {
  if (clue === 'heading' || clue === 'comments' || (clue === 'slot' && isInList(seed))) return 'box';
  if (clue !== 'rule' || found.getElementsByTagName('a').length < 3) return 'ad';
  const { ownLinks, headlines } = measure(page, found);
  return ownLinks >= 3 && headlines >= 3 ? 'box' : 'ad';
}

import type { Page } from '../article/page.ts';
import { holds, parentOf } from '../dom/clobbering.ts';
import { findAd } from './ads.ts';
import { findArticleList } from './article-lists.ts';
import { attempt } from './attempt.ts';
import { findBox } from './boxes.ts';
import type { Clue } from './clues.ts';
import { findComments } from './comments.ts';
import { describeFind } from './find.ts';
import { findFlowPlea } from './flow-pleas.ts';
import { closeHole, dropCopies, hide, isHidden, isPartOfShown, leave, reconsider, restore } from './marks.ts';
import { HELD_DIALOGS } from './over-page.ts';
import { findHeadedLayer, findPopup } from './popups.ts';
import { isOpen, learn, type State, trimWaiting } from './state.ts';
import { measure } from './substance.ts';

const WORD_CLUES: ReadonlySet<Clue> = new Set(['label', 'close', 'heading', 'plea']);
const BOX_CLUES: ReadonlySet<Clue> = new Set(['heading', 'list', 'comments']);

/**
 * Looks at pieces of the page and hides what is noise in them.
 * @yields when a step of the work is done and the rest may wait
 * @returns false when a selector of the stylesheet covers the article: then nothing is hidden any more
 */
export function* look(state: State, roots: readonly Element[]): Generator<void, boolean> {
  const wasArticlePage = state.kept.isArticlePage;
  yield* dropCopies(state, roots);
  yield* learn(state, roots);
  const isOtherKind = state.kept.isArticlePage !== wasArticlePage;
  // What was hidden around an article may be what a list is there for.
  if (isOtherKind) yield* reconsider(state, null);
  const near = yield* findNear(state, isOtherKind ? [state.page.root] : roots);
  if (near.some(([element, clue]) => coversArticle(state, element, clue))) {
    restore(state);
    return false;
  }
  // First what the user wants to see: else what lies in it or around it would be hidden, and it with that.
  for (const [element, clue] of state.wanted.size > 0 ? near : []) {
    attempt(() => judge(state, element, clue, true));
    yield;
  }
  const turns = near.map(([element, clue]) => turnOf(element, clue));
  for (const turn of [0, 1, 2]) {
    for (const [at, [element, clue]] of near.entries()) {
      if (turns[at] !== turn) continue;
      const isJudged = attempt(() => {
        // Whichever is the last of several in a wrapper closes it.
        if (judge(state, element, clue)) closeHole(state, element);
      });
      if (!isJudged) state.waiting.delete(element);
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
  if (WORD_CLUES.has(clue)) return 1;
  if (clue === 'list') return 2;
  return clue === 'banner' && !element.matches('img, :has(img)') ? 2 : 0;
}

/** Pieces of the page in which clues that wait are looked for; with more pieces, all clues are looked at. */
const MOST_SCOPES = 20;
/** Roots and clues after which the rest may wait. */
const STEP_SIZE = 300;

/** The clues that what was inserted may have completed. */
function* findNear(state: State, roots: readonly Element[]): Generator<void, [Element, Clue][]> {
  const scopes = new Set<Element>();
  for (const [at, root] of roots.entries()) {
    scopes.add(widenScope(root));
    if (scopes.size > MOST_SCOPES || scopes.has(state.page.root)) return [...state.waiting];
    if (at % STEP_SIZE === STEP_SIZE - 1) yield;
  }
  const near: [Element, Clue][] = [];
  for (const [at, clue] of [...state.waiting].entries()) {
    if ([...scopes].some((scope) => holds(scope, clue[0]))) near.push(clue);
    if (at % STEP_SIZE === STEP_SIZE - 1) yield;
  }
  return near;
}

/** Labels, headings and slots of which a part came late stand a few levels around it. */
function widenScope(root: Element): Element {
  let scope = root;
  for (let level = 0; level < 4; level += 1) {
    const around = parentOf(scope);
    if (!around || around.localName === 'body' || around.localName === 'main') return scope;
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
  return kept.bodies.some((body) => holds(element, body));
}

/** Hides what a clue leads to, or leaves what the user wants to see; false when it leads to nothing yet. */
function judge(state: State, seed: Element, clue: Clue, isWantedOnly = false): boolean {
  if (!seed.isConnected || state.shown.has(seed) || isHidden(seed)) return false;
  const [found, ...others] = find(state, seed, clue);
  if (!found || isHidden(found) || (!isStatic(clue) && isOpen(state, found))) return false;
  if (found.querySelector(HELD_DIALOGS)) return false;
  const described = describeFind(seed, found, kindOf(state.page, found, clue), clue);
  const isWanted = state.wanted.has(described.key);
  if (isWantedOnly && !isWanted) return false;
  if (isWanted || isPartOfShown(found)) leave(state, seed, described, found);
  else hide(state, seed, described, [found, ...others]);
  return true;
}

function find(state: State, element: Element, clue: Clue): Element[] {
  const { page, kept, isLoading, hidesComments } = state;
  if (clue === 'comments') return hidesComments ? findComments(page, kept, element) : [];
  if (clue === 'heading') {
    const box = kept.isArticlePage ? findBox(page, kept, element) : [];
    return box.length > 0 || isLoading || !kept.isArticlePage
      ? box
      : ifMayHide(state, findHeadedLayer(page, kept, element));
  }
  if (clue === 'list') return isLoading ? [] : findArticleList(page, kept, element);
  // Before the page is built its styles may not be there yet.
  if (clue === 'plea' && isLoading) return [];
  if (clue === 'plea') {
    // A field to fill in is itself never hidden; what it stands in may be a layer.
    const around = element.matches('input') ? parentOf(element) : element;
    const layer = findPopup(page, kept, around ?? element);
    const box = layer?.length === 0 ? findFlowPlea(page, kept, element) : null;
    return box ? [box] : ifMayHide(state, layer ?? []);
  }
  if (clue === 'close' && !isLoading) {
    const layer = findPopup(page, kept, element) ?? [];
    if (layer.length > 0) return ifMayHide(state, layer);
  }
  const found = findAd(page, kept, element, clue) ?? (isLoading ? null : findSlotPlea(state, element, clue));
  return found ? [found] : [];
}

/** Letters of what is called a slot and may be a plea. */
const LONGEST_PLEA = 300;

/** What the outlet calls a banner may be a plea of its own. */
function findSlotPlea({ page, kept }: State, element: Element, clue: Clue): Element | null {
  if (clue !== 'slot' || (element.textContent ?? '').length > LONGEST_PLEA) return null;
  return findFlowPlea(page, kept, element);
}

/** A layer that is not to be seen yet leads to nothing, and one that the reader has opened never will. */
function ifMayHide({ layers }: State, found: Element[]): Element[] {
  return found[0] && layers.mayHide(found[0]) ? found : [];
}

function kindOf(page: Page, found: Element, clue: Clue): 'ad' | 'box' {
  if (BOX_CLUES.has(clue)) return 'box';
  if (clue !== 'rule' || found.getElementsByTagName('a').length < 3) return 'ad';
  const { ownLinks, headlines } = measure(page, found);
  return ownLinks >= 3 && headlines >= 3 ? 'box' : 'ad';
}

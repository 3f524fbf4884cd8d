import type { Page } from '../article/page.ts';
import { parentOf, precedes, readMember } from '../dom/clobbering.ts';
import { listShadowRoots, shadowOf } from '../dom/shadow.ts';
import { findAd } from './ads/ads.ts';
import { attempt } from './attempt.ts';
import { findArticleList } from './boxes/article-lists.ts';
import { findBox } from './boxes/boxes.ts';
import { findComments } from './boxes/comments.ts';
import { findFlowPlea } from './boxes/flow-pleas.ts';
import { findInnerList } from './boxes/inner-lists.ts';
import { type Clue, gatherClues } from './clues.ts';
import { copyComponent, originalOf } from './components.ts';
import { describeFind, type Find } from './find.ts';
import { isInBody, isInSiteFrame, mustStay } from './kept/kept.ts';
import { HELD_DIALOGS } from './layers/over-page.ts';
import { findHeadedLayer, findPopup } from './layers/popups.ts';
import { closeHole, hide, isHiddenByUs, isPartOfShown, leave } from './marks.ts';
import { measure } from './shape/substance.ts';
import { isOpen, openState, type State } from './state.ts';

const WORD_CLUES: ReadonlySet<Clue> = new Set(['label', 'close', 'heading', 'plea']);
const BOX_CLUES: ReadonlySet<Clue> = new Set(['heading', 'list', 'comments']);

/** Judges clues in the order in which one may depend on another. @yields after each */
export function* judgeInTurns(state: State, clues: readonly [Element, Clue][]): Generator<void, void> {
  const turns = clues.map(([element, clue]) => turnOf(element, clue));
  for (const turn of [0, 1, 2]) {
    for (const [at, [element, clue]] of clues.entries()) {
      if (turns[at] !== turn) continue;
      const isJudged = attempt(() => {
        // Whichever is the last of several in a wrapper closes it.
        if (judge(state, element, clue)) closeHole(state, element);
      });
      if (!isJudged) state.waiting.delete(element);
      yield;
    }
  }
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

/** What the stylesheet hides by itself; for the rest we decide. */
export function isStatic(clue: Clue): boolean {
  return clue === 'network' || clue === 'rule';
}

/** Hides what a clue leads to, or leaves what the user wants to see; false when it leads to nothing yet. */
export function judge(state: State, seed: Element, clue: Clue, isWantedOnly = false): boolean {
  if (!seed.isConnected || state.shown.has(seed) || isHiddenByUs(seed)) return false;
  const found = clue === 'component' ? findComponent(state, seed) : findByClue(state, seed, clue);
  if (!found) return false;
  const { elements, find } = found;
  const [element] = elements;
  if (isHiddenByUs(element) || (!isStatic(clue) && isOpen(state, element))) return false;
  if (element.querySelector(HELD_DIALOGS) || isTypedIn(element)) return false;
  const isWanted = state.wanted.has(find.key);
  if (isWantedOnly && !isWanted) return false;
  if (isWanted || isPartOfShown(element)) leave(state, { seed, clue, find }, element);
  else hide(state, { seed, clue, find }, elements);
  return true;
}

/** Whether its reader is writing in a field of an element. */
function isTypedIn(element: Element): boolean {
  const field = readMember(element.ownerDocument, 'activeElement');
  if (!field?.matches('input, textarea') || !element.contains(field)) return false;
  const { value, defaultValue } = field as HTMLInputElement;
  return value !== defaultValue;
}

/** What is to be hidden together, the find itself first. */
type Found = { elements: [Element, ...Element[]]; find: Find };

function findByClue(state: State, seed: Element, clue: Find['clue']): Found | null {
  const [element, ...others] = findElements(state, seed, clue);
  if (!element) return null;
  const described = describeFind(seed, element, kindOf(state.page, element, clue), clue);
  return { elements: [element, ...others], find: described };
}

/** A component that shows nothing but noise: its inside is looked at in a copy, since no mark of ours would hold there. */
function findComponent(state: State, component: Element): Found | null {
  const { page, rule, kept, layers } = state;
  if (state.isLoading || mustStay(kept, component) || isInSiteFrame(component)) return null;
  const shadow = shadowOf(component);
  state.watchHost(component);
  if (!shadow || [shadow, ...listShadowRoots(shadow)].some((one) => one.querySelector(HELD_DIALOGS)))
    return null;
  const copied = copyComponent(page, component, state.watchHost);
  if (!copied) return null;
  const isInside = isInBody(kept, component);
  const isBehind = kept.body !== null && precedes(kept.body, component);
  const body = isInside ? copied.body : isBehind ? copied.before : null;
  const seen = { mayHide: (copy: Element) => layers.mayHide(originalOf(copy)) };
  const part: State = {
    ...openState({
      page: copied.page,
      rule,
      isLoading: false,
      layers: seen,
      watchHost: state.watchHost,
    }),
    kept: { ...kept, body, bodies: isInside ? [copied.body] : [], elements: [] },
  };
  const { elements } = finish(gatherClues(copied.page, rule, copied.body));
  // What was a component in it has been laid out with the rest.
  const clues = [...elements].filter(([, clue]) => clue !== 'component');
  finish(judgeInTurns(part, clues));
  const found = [...part.hidden.values()].find(({ element }) => element === copied.copy);
  if (!found) return null;
  const { key, kind, clue, words } = found;
  return { elements: [component], find: { key, kind, clue, words } };
}

/** Does work in one go: a component is small. */
function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function findElements(state: State, element: Element, clue: Find['clue']): Element[] {
  const { page, kept, isLoading, hidesComments } = state;
  if (clue === 'comments') return hidesComments ? findComments(page, kept, element) : [];
  if (clue === 'heading') return kept.isArticlePage ? findHeaded(state, element) : [];
  if (clue === 'list') return kept.isArticlePage && !isLoading ? findList(state, element) : [];
  // Before the page is built its styles may not be there yet.
  if (clue === 'plea') return isLoading ? [] : findPlea(state, element);
  const closed = clue === 'close' && !isLoading ? findPopup(page, kept, element) : [];
  if (closed !== 'stays' && closed.length > 0) return ifMayHide(state, closed);
  const found =
    findAd(page, kept, element, clue) ?? (isLoading ? null : findBannerPlea(state, element, clue));
  return found ? [found] : [];
}

function findHeaded(state: State, heading: Element): Element[] {
  const { page, kept, isLoading } = state;
  const box = findBox(page, kept, heading);
  return box.length > 0 || isLoading ? box : ifMayHide(state, findHeadedLayer(page, kept, heading));
}

function findList({ page, kept }: State, list: Element): Element[] {
  return isInBody(kept, list) ? findInnerList(kept, list) : findArticleList(page, kept, list);
}

function findPlea(state: State, plea: Element): Element[] {
  const { page, kept } = state;
  // A field to fill in is itself never hidden; what it stands in may be a layer.
  const around = plea.matches('input') ? parentOf(plea) : plea;
  const layer = findPopup(page, kept, around ?? plea);
  if (layer === 'stays') return [];
  if (layer.length > 0) return ifMayHide(state, layer);
  const box = findFlowPlea(page, kept, plea);
  return box ? [box] : [];
}

/** Letters of what is called a slot and may be a plea. */
const LONGEST_PLEA = 300;

/** What the outlet calls a banner, or what looks like one, may be a plea of its own. */
function findBannerPlea({ page, kept }: State, element: Element, clue: Clue): Element | null {
  if ((clue !== 'slot' && clue !== 'banner') || (element.textContent ?? '').length > LONGEST_PLEA)
    return null;
  return findFlowPlea(page, kept, element);
}

/** A layer that is not to be seen yet leads to nothing, and one that the reader has opened never will. */
function ifMayHide({ layers }: State, found: Element[]): Element[] {
  return found[0] && layers.mayHide(found[0]) ? found : [];
}

function kindOf(page: Page, found: Element, clue: Find['clue']): 'ad' | 'box' {
  if (BOX_CLUES.has(clue)) return 'box';
  if (clue !== 'rule' || found.getElementsByTagName('a').length < 3) return 'ad';
  const { ownLinks, headlines } = measure(page, found);
  return ownLinks >= 3 && headlines >= 3 ? 'box' : 'ad';
}

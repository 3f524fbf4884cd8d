import { parentOf, readMember } from '../dom/clobbering.ts';
import type { Clue } from './clues.ts';
import type { Find } from './find.ts';
import { findHole } from './holes.ts';
import { mustStay } from './kept/kept.ts';
import { isOpen, type State } from './state.ts';
import { HIDDEN_MARK, LEFT_SHOWN, ON_MARK, SCROLL_MARK, UNDECIDED_MARK } from './style.ts';

/** What was found by a clue, and the element that bore it. */
type Judged = { seed: Element; clue: Clue; find: Find };

/**
 * Marks a find as hidden; it takes the place of what was hidden inside it.
 * @param elements the find first; others go with it (the heading of a list that stands beside it)
 */
export function hide(
  state: State,
  { seed, clue, find }: Judged,
  elements: readonly [Element, ...Element[]],
): void {
  const [element] = elements;
  // First: what cannot be marked changes nothing.
  for (const part of elements) part.setAttribute(HIDDEN_MARK, find.kind);
  takeIn(state, element);
  state.waiting.delete(seed);
  state.hidden.set(seed, { ...find, given: clue, element, marked: [...elements] });
  state.seeds.set(element, seed);
}

function takeIn(state: State, element: Element): void {
  for (const inner of element.querySelectorAll(`[${HIDDEN_MARK}]`)) {
    const innerSeed = state.seeds.get(inner);
    const entry = innerSeed && state.hidden.get(innerSeed);
    if (!innerSeed || entry?.element !== inner) continue;
    unmark(state, innerSeed);
    state.waiting.set(innerSeed, entry.given);
  }
}

/** Leaves a find to be seen, against the stylesheet too, with all that was hidden inside it. */
export function leave(state: State, { seed, clue, find }: Judged, element: Element): void {
  takeIn(state, element);
  state.waiting.delete(seed);
  state.shown.set(seed, { find, given: clue, element });
  element.setAttribute(HIDDEN_MARK, 'shown');
}

/** Whether an element is hidden, by its own mark or by one around it. */
export function isHiddenByUs(element: Element): boolean {
  return element.closest(`[${HIDDEN_MARK}="ad"], [${HIDDEN_MARK}="box"]`) !== null;
}

/** Whether something holds, or lies in, what the user wants to see. */
export function isPartOfShown(element: Element): boolean {
  return element.closest(LEFT_SHOWN) !== null || element.querySelector(LEFT_SHOWN) !== null;
}

/** Marks also the outermost wrapper that nothing is left in but the hidden. */
export function closeHole(state: State, seed: Element): void {
  const entry = state.hidden.get(seed);
  if (!entry) return;
  const outer = findHole(
    state.page,
    entry.element,
    (wrapper) =>
      !mustStay(state.kept, wrapper) && !isOpen(state, wrapper) && !wrapper.querySelector(LEFT_SHOWN),
  );
  if (outer === entry.element || outer.hasAttribute(HIDDEN_MARK)) return;
  outer.setAttribute(HIDDEN_MARK, entry.kind);
  entry.marked.push(outer);
  entry.element = outer;
  state.seeds.set(outer, seed);
}

/**
 * Takes back what the insertions may have made wrong; the next look decides anew, and `settle` ends it.
 * @param roots what was inserted; null stands for anything
 * @yields when a step of the work is done and the rest may wait
 */
export function* reconsider(state: State, roots: readonly Element[] | null): Generator<void, void> {
  // The marked element itself is a root when a text came into it.
  const touched = roots && state.hidden.size > 0 ? yield* findHolders(roots) : null;
  const fresh = new Set(roots);
  for (const [seed, entry] of state.hidden) {
    const isGone = !entry.element.isConnected;
    if (!isGone && touched && !entry.marked.some((marked) => touched.has(marked))) continue;
    suspend(state, seed);
    // What is inserted is read anew, and may say something else now.
    if (seed.isConnected && !liesIn(seed, fresh)) state.waiting.set(seed, entry.given);
  }
  for (const [seed, { element }] of state.shown) if (!element.isConnected) state.shown.delete(seed);
}

/** Takes the mark off, but keeps what bore it out of sight: between two tasks of the work the page may be painted. */
function suspend(state: State, seed: Element): void {
  for (const marked of state.hidden.get(seed)?.marked ?? []) {
    readMember(marked, 'setAttribute').call(marked, UNDECIDED_MARK, '');
    state.undecided.add(marked);
  }
  unmark(state, seed);
}

/** Shows what was hidden and is no longer. */
export function settle({ undecided }: State): void {
  for (const element of undecided) takeOff(element, UNDECIDED_MARK);
  undecided.clear();
}

function liesIn(element: Element, places: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (places.has(at)) return true;
  return false;
}

/**
 * Takes our marks off what bears them in the insertions without having got them from us: the page has copied its mark-up, and
 * may fill the copy with something else.
 * @yields when a step of the work is done and the rest may wait
 */
export function* dropCopies(state: State, roots: readonly Element[]): Generator<void, void> {
  const own = new Set([...state.hidden.values()].flatMap(({ marked }) => marked));
  for (const element of state.undecided) own.add(element);
  for (const { element } of state.shown.values()) own.add(element);
  for (const [at, root] of roots.entries()) {
    const inside = readMember(root, 'querySelectorAll').call(root, MARKED);
    for (const marked of [root, ...inside]) {
      if (!own.has(marked)) takeOff(marked, HIDDEN_MARK, UNDECIDED_MARK);
    }
    if (at % STEP_SIZE === STEP_SIZE - 1) yield;
  }
}

const MARKED = `[${HIDDEN_MARK}], [${UNDECIDED_MARK}]`;
/** Roots after which the rest may wait. */
const STEP_SIZE = 300;

/** The roots and all that they lie in. */
function* findHolders(roots: readonly Element[]): Generator<void, Set<Element>> {
  const holders = new Set<Element>();
  for (const [at, root] of roots.entries()) {
    for (let around: Element | null = root; around && !holders.has(around); around = parentOf(around))
      holders.add(around);
    if (at % STEP_SIZE === STEP_SIZE - 1) yield;
  }
  return holders;
}

/** Takes back all decisions about finds of a key, and about what stayed for one; the next look, at all of the page, decides anew. */
export function release(state: State, key: string): void {
  for (const [seed, entry] of state.hidden) {
    if (entry.key !== key) continue;
    unmark(state, seed);
    state.waiting.set(seed, entry.given);
  }
  for (const [seed, { given, element }] of state.shown) {
    // Else it would go on saying that the user wants to see it.
    takeOff(element, HIDDEN_MARK);
    state.shown.delete(seed);
    state.waiting.set(seed, given);
  }
}

/** Gives the page back as it was. */
export function restore(state: State): void {
  forget(state);
  settle(state);
  for (const mark of [ON_MARK, SCROLL_MARK]) state.page.root.removeAttribute(mark);
}

/** Takes back all that was decided and noticed; `settle` ends it. */
export function forget(state: State): void {
  for (const seed of [...state.hidden.keys()]) suspend(state, seed);
  state.shown.clear();
  state.waiting.clear();
  // Copies that the page made of marked elements (carousels clone their slides).
  for (const copy of state.page.root.querySelectorAll(MARKED)) {
    if (!state.undecided.has(copy)) takeOff(copy, HIDDEN_MARK, UNDECIDED_MARK);
  }
}

function unmark(state: State, seed: Element): void {
  for (const marked of state.hidden.get(seed)?.marked ?? []) takeOff(marked, HIDDEN_MARK);
  state.hidden.delete(seed);
}

function takeOff(marked: Element, ...marks: string[]): void {
  for (const mark of marks) readMember(marked, 'removeAttribute').call(marked, mark);
}

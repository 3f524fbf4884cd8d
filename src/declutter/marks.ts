import type { Find } from './find.ts';
import { findHole } from './holes.ts';
import { mustStay } from './kept.ts';
import { isOpen, type State } from './state.ts';
import { hiddenMark, onMark } from './style.ts';

/**
 * Marks a find as hidden; it takes the place of what was hidden inside it.
 * @param elements the find first; others go with it (the heading of a list that stands beside it)
 */
export function hide(
  state: State,
  seed: Element,
  find: Find,
  elements: readonly [Element, ...Element[]],
): void {
  const [element] = elements;
  for (const [inner, entry] of state.hidden) {
    if (!element.contains(entry.element)) continue;
    unmark(state, inner);
    state.waiting.set(inner, entry.clue);
  }
  state.waiting.delete(seed);
  const marked = [...elements];
  for (const part of marked) part.setAttribute(hiddenMark, find.kind);
  state.hidden.set(seed, { ...find, element, marked });
}

/** Leaves a find to be seen, against the stylesheet too. */
export function leave(state: State, seed: Element, find: Find, element: Element): void {
  state.waiting.delete(seed);
  state.shown.set(seed, find);
  element.setAttribute(hiddenMark, 'shown');
}

/** Whether an element is hidden, by its own mark or by one around it. */
export function isHidden(element: Element): boolean {
  return element.closest(`[${hiddenMark}="ad"], [${hiddenMark}="box"]`) !== null;
}

/** Marks also the outermost wrapper that nothing is left in but the hidden. */
export function closeHole(state: State, seed: Element): void {
  const entry = state.hidden.get(seed);
  if (!entry) return;
  const outer = findHole(
    state.page,
    entry.element,
    (wrapper) => !mustStay(state.kept, wrapper) && !isOpen(state, wrapper),
  );
  if (outer === entry.element || outer.hasAttribute(hiddenMark)) return;
  outer.setAttribute(hiddenMark, entry.kind);
  entry.marked.push(outer);
  entry.element = outer;
}

/**
 * Takes back what the insertions may have made wrong; the next look decides anew.
 * @param roots what was inserted; null stands for anything
 */
export function reconsider(state: State, roots: readonly Element[] | null): void {
  for (const [seed, entry] of state.hidden) {
    const isGone = !entry.element.isConnected;
    const isTouched =
      !roots || roots.some((root) => entry.marked.some((marked) => marked !== root && marked.contains(root)));
    if (!isGone && !isTouched) continue;
    unmark(state, seed);
    if (seed.isConnected) state.waiting.set(seed, entry.clue);
  }
}

/** Takes back all decisions about finds of a key; the next look decides anew. */
export function release(state: State, key: string): void {
  for (const [seed, entry] of state.hidden) {
    if (entry.key !== key) continue;
    unmark(state, seed);
    state.waiting.set(seed, entry.clue);
  }
  for (const [seed, find] of state.shown) {
    if (find.key !== key) continue;
    state.shown.delete(seed);
    state.waiting.set(seed, find.clue);
  }
}

/** Gives the page back as it was. */
export function restore(state: State): void {
  for (const seed of [...state.hidden.keys()]) unmark(state, seed);
  state.shown.clear();
  // Copies that the page made of marked elements (carousels clone their slides).
  for (const copy of state.page.root.querySelectorAll(`[${hiddenMark}]`)) copy.removeAttribute(hiddenMark);
  state.page.root.removeAttribute(onMark);
}

function unmark(state: State, seed: Element): void {
  for (const marked of state.hidden.get(seed)?.marked ?? []) marked.removeAttribute(hiddenMark);
  state.hidden.delete(seed);
}

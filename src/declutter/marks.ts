import type { Clue } from './clues.ts';
import { findHole } from './holes.ts';
import { mustStay } from './kept.ts';
import { type Hidden, isOpen, type State } from './state.ts';
import { hiddenMark, onMark } from './style.ts';

/**
 * Marks a find as hidden; it takes the place of what was hidden inside it.
 * @param others further elements that go with it (the heading of a list that stands beside it)
 */
export function hide(
  state: State,
  seed: Element,
  clue: Clue,
  { element, kind, reason }: Hidden,
  others: Element[],
): void {
  for (const [inner, entry] of state.hidden) {
    if (!element.contains(entry.element)) continue;
    show(state, inner);
    state.waiting.set(inner, entry.clue);
  }
  state.waiting.delete(seed);
  const marked = [element, ...others];
  for (const part of marked) part.setAttribute(hiddenMark, kind);
  state.hidden.set(seed, { element, kind, reason, clue, marked });
}

/** Whether an element is hidden, by its own mark or by one around it. */
export function isHidden(element: Element): boolean {
  return element.closest(`[${hiddenMark}]`) !== null;
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
    show(state, seed);
    if (seed.isConnected) state.waiting.set(seed, entry.clue);
  }
}

/** Gives the page back as it was. */
export function restore(state: State): void {
  for (const seed of [...state.hidden.keys()]) show(state, seed);
  // Copies that the page made of marked elements (carousels clone their slides).
  for (const copy of state.page.root.querySelectorAll(`[${hiddenMark}]`)) copy.removeAttribute(hiddenMark);
  state.page.root.removeAttribute(onMark);
}

function show(state: State, seed: Element): void {
  for (const marked of state.hidden.get(seed)?.marked ?? []) marked.removeAttribute(hiddenMark);
  state.hidden.delete(seed);
}

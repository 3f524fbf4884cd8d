import type { Page } from '../../article/page.ts';
import { parentOf, readMember } from '../../dom/clobbering.ts';
import { keepListening } from '../../dom/lasting-listeners.ts';
import { UNDECIDED_MARK } from '../style.ts';
import { watchHidden } from './hidden-layers.ts';
import { watchPresses } from './presses.ts';

/** The layers over a page that ask for something. */
export type Layers = {
  /**
   * Whether a layer may be hidden: it is to be seen, and not because the reader has asked for it. One that is not to be
   * seen yet is waited for.
   */
  mayHide(layer: Element): boolean;
};

/**
 * Tells the layers that the page shows by itself from those that its reader opens.
 * @param onShown told of a layer that was waited for, before it is painted where that can be
 */
export function watchLayers(page: Page, signal: AbortSignal, onShown: (layer: Element) => void): Layers {
  const { window } = page;
  const hidden = watchHidden(window, signal, (layer) => {
    decisions.set(layer, false);
    onShown(layer);
  });
  const presses = watchPresses(page, signal, hidden);
  let wait: ((layer: Element) => void) | null = null;
  /** As it was decided when a layer was first seen: a press later on changes it only by what it does to the layer. */
  const decisions = new WeakMap<Element, boolean>();
  const decide = (layer: Element) => {
    const decision = !presses.haveInserted(layer) && (decisions.get(layer) ?? !presses.haveBrought(layer));
    decisions.set(layer, decision);
    if (decision) hidden.add(layer);
    return decision;
  };
  return {
    mayHide(layer) {
      if (isSeen(layer)) return decide(layer);
      decisions.delete(layer);
      wait ??= waitForLayers(page, signal, (shown) => {
        // Now: the work may come when the press is long past.
        decide(shown);
        onShown(shown);
      });
      wait(layer);
      return false;
    },
  };
}

/**
 * Whether an element is drawn; where nothing is, as in DOM libraries, everything counts as such. What we keep out of sight
 * while it is judged anew is given back for it: it may by now be the page that hides it.
 */
function isSeen(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    readMember(at, 'removeAttribute').call(at, UNDECIDED_MARK);
  // `checkVisibilityCSS` is Chrome 120's name of `visibilityProperty`.
  return element.checkVisibility?.({ checkVisibilityCSS: true }) ?? true;
}

/** Watches the size of layers, and attributes around those that have one but are invisible: nothing else tells of that. */
function waitForLayers(
  page: Page,
  signal: AbortSignal,
  onShown: (layer: Element) => void,
): (layer: Element) => void {
  const { window } = page;
  const unseen = new Set<Element>();
  const look = () => {
    for (const layer of unseen) {
      if (layer.isConnected && !isSeen(layer)) watch(layer);
      else {
        unseen.delete(layer);
        sizes.unobserve(layer);
        if (layer.isConnected) onShown(layer);
      }
    }
    if (unseen.size === 0) attributes.disconnect();
  };
  const sizes = new window.ResizeObserver(look);
  let frame = 0;
  const attributes = new window.MutationObserver(() => {
    window.cancelAnimationFrame(frame);
    // What fades in is visible from its second frame on.
    frame = window.requestAnimationFrame(() => {
      look();
      frame = window.requestAnimationFrame(look);
    });
  });
  const watch = (layer: Element) => {
    sizes.observe(layer);
    if (!layer.checkVisibility()) return;
    for (let at: Element | null = layer; at; at = at.parentElement)
      attributes.observe(at, { attributeFilter: ['class', 'style'] });
  };
  const onEnd = (event: Event) => (event as TransitionEvent).propertyName === 'visibility' && look();
  keepListening(page, { transitionend: onEnd }, signal);
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    sizes.disconnect();
    attributes.disconnect();
  });
  return (layer) => {
    unseen.add(layer);
    watch(layer);
  };
}

import type { Page } from '../../article/page.ts';
import { parentOf, readMember } from '../../dom/clobbering.ts';
import { UNDECIDED_MARK } from '../style.ts';

/** The layers over a page that ask for something. */
export type Layers = {
  /**
   * Whether a layer may be hidden: it is to be seen, and not because the reader has asked for it. One that is not to be
   * seen yet is waited for.
   */
  mayHide(layer: Element): boolean;
};

/**
 * How long after a press what comes is what the reader has asked for, in milliseconds; and what bears the name of the
 * control that was pressed, which may have to fetch it first.
 */
const [ANSWER_TIME, FETCH_TIME] = [1000, 5000];
/** Characters of the name of a control. */
const LONGEST_NAME = 16;

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
    const decision = decisions.get(layer) ?? !presses.haveBrought(layer);
    decisions.set(layer, decision);
    if (decision) hidden.add(layer);
    return decision;
  };
  return {
    mayHide(layer) {
      if (isSeen(layer)) return decide(layer);
      decisions.delete(layer);
      wait ??= waitForLayers(window, signal, (shown) => {
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

/** What is hidden, and may be opened by a press. */
type HiddenLayers = { add(layer: Element): void; watch(): void; leave(): void };

/**
 * Watches for a while what the page does to the layers that are hidden: what it opens once more its reader has asked for.
 * The page's own style of one tells nothing: it has never closed what it does not know to be hidden.
 */
function watchHidden(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onOpened: (layer: Element) => void,
): HiddenLayers {
  const layers = new Set<Element>();
  const attributes = new window.MutationObserver((records) => {
    const changed = new Set<Node>(records.map(({ target }) => target));
    for (const layer of layers) {
      if (!partsAround(layer).some((part) => changed.has(part))) continue;
      layers.delete(layer);
      onOpened(layer);
    }
  });
  signal.addEventListener('abort', () => attributes.disconnect());
  return {
    add: (layer) => layers.add(layer),
    watch() {
      for (const layer of layers) {
        if (!layer.isConnected) layers.delete(layer);
        else
          for (const part of partsAround(layer))
            attributes.observe(part, { attributeFilter: ['class', 'style', 'hidden'] });
      }
    },
    leave: () => attributes.disconnect(),
  };
}

/** A layer and what it stands in: not the body, to which a page does much else. */
function partsAround(layer: Element): Element[] {
  const parts: Element[] = [];
  for (let at: Element | null = layer; at && at.localName !== 'body'; at = at.parentElement) parts.push(at);
  return parts;
}

/** What the reader presses, and what comes of it. */
type Presses = {
  /** Whether what is shown now comes of a press, or was inserted by one. */
  haveBrought(layer: Element): boolean;
};

/** Where the page goes on to another address, what comes is that page's own. */
function watchPresses({ window, root }: Page, signal: AbortSignal, hidden: HiddenLayers): Presses {
  const place = () => window.location.pathname + window.location.search;
  /** With the address that they came on. */
  const inserted = new WeakMap<Node, string>();
  let end = 0;
  let pressedOn: string | null = null;
  let control = { name: '', time: 0 };
  const bearsName = ({ textContent }: Element) =>
    control.name !== '' &&
    window.performance.now() - control.time < FETCH_TIME &&
    (textContent ?? '').includes(control.name);
  const isPressed = () => pressedOn === place();
  const insertions = new window.MutationObserver((records) => {
    if (!isPressed()) return;
    for (const { addedNodes } of records) for (const node of addedNodes) inserted.set(node, place());
  });
  const note = ({ isTrusted, type, target }: Event) => {
    // A key that nothing has the focus for scrolls.
    if (!isTrusted || (type === 'keydown' && (target as Element).localName === 'body')) return;
    if (pressedOn === null) insertions.observe(root.ownerDocument, { childList: true, subtree: true });
    pressedOn = place();
    hidden.watch();
    window.clearTimeout(end);
    // A timer and not a clock: a page that is busy answers late, and the timer is late with it.
    end = window.setTimeout(() => {
      pressedOn = null;
      insertions.disconnect();
      hidden.leave();
    }, ANSWER_TIME);
    control = { name: readControlName(target), time: window.performance.now() };
  };
  for (const type of ['click', 'keydown'])
    window.addEventListener(type, note, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    window.clearTimeout(end);
    insertions.disconnect();
  });
  return {
    haveBrought(layer) {
      for (let at: Node | null = layer; at; at = at.parentNode) if (inserted.get(at) === place()) return true;
      return isPressed() || bearsName(layer);
    },
  };
}

/** What the button is called that was pressed; empty when none was. What a link leads to is another page's. */
function readControlName(target: EventTarget | null): string {
  const closest = target && readMember(target as Element, 'closest');
  const control = closest?.call(target, NAMED_CONTROLS);
  const name = (
    control?.localName === 'input' ? control.getAttribute('value') : control?.textContent
  )?.trim();
  return name && name.length <= LONGEST_NAME ? name : '';
}

const NAMED_CONTROLS =
  'button, [role="button"], a:not([href]), a[href^="#"], a[href^="javascript:"], input:is([type="button"], [type="submit"])';

/** Watches the size of layers, and attributes around those that have one but are invisible: nothing else tells of that. */
function waitForLayers(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onShown: (layer: Element) => void,
): (layer: Element) => void {
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
  const onEnd = ({ propertyName }: TransitionEvent) => {
    if (propertyName === 'visibility') look();
  };
  window.addEventListener('transitionend', onEnd, { capture: true, signal });
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

import type { Page } from '../../article/page.ts';
import { readMember } from '../../dom/clobbering.ts';
import { keepListening } from '../../dom/lasting-listeners.ts';
import type { HiddenLayers } from './hidden-layers.ts';
import { findControl, isTitled, leadsAway, readNames, refersTo } from './pressed-control.ts';

/**
 * How long after a press what comes is what the reader has asked for, in milliseconds; and what bears the name of the
 * control that was pressed, which may have to fetch it first.
 */
const [ANSWER_TIME, FETCH_TIME] = [1000, 5000];

/** What the reader presses, and what comes of it. */
export type Presses = {
  /** Whether what is shown now comes of a press. */
  haveBrought(layer: Element): boolean;
  /** Whether it was inserted by one, maybe not for the first time. */
  haveInserted(layer: Element): boolean;
};

/**
 * Tells what comes of a press, or of a control that the pointer rests on. Where the page goes on to another address, what
 * comes is that page's own.
 */
export function watchPresses({ window, root }: Page, signal: AbortSignal, hidden: HiddenLayers): Presses {
  const place = () => window.location.pathname + window.location.search;
  const isHere = (address: string) => isSame(address, place());
  /** With the address that was pressed on. */
  const inserted = new WeakMap<Node, string>();
  let timer = 0;
  /** Empty when nothing is pressed. */
  let pressedOn = '';
  let isHover = false;
  /** Nothing has come of the press so far. */
  let isUnanswered = false;
  let isNamed: (layer: Element) => boolean = () => false;
  let isAskedFor = isNamed;
  const insertions = new window.MutationObserver((records) => {
    isUnanswered = false;
    if (!isHere(pressedOn)) return;
    for (const { addedNodes } of records) for (const node of addedNodes) inserted.set(node, pressedOn);
  });
  const end = () => {
    window.clearTimeout(timer);
    pressedOn = '';
    insertions.disconnect();
    hidden.leave();
  };
  const begin = () => {
    window.clearTimeout(timer);
    if (!pressedOn) {
      isUnanswered = true;
      insertions.observe(root.ownerDocument, { childList: true, subtree: true });
    }
    pressedOn = place();
    hidden.watch();
    // A timer and not a clock: a page that is busy answers late, and the timer is late with it.
    timer = window.setTimeout(() => {
      end();
      // A page that takes a layer for open does nothing to open it.
      if (isUnanswered && !isHover) hidden.open(isAskedFor);
    }, ANSWER_TIME);
  };
  const onPress = (event: Event) => {
    if (!event.isTrusted || isOnNothing(event)) return;
    isHover = false;
    begin();
    const control = findControl(event, window);
    const names = control ? readNames(control) : [];
    const [address, time] = [place(), window.performance.now()];
    // What a link leads to is another page's, unless the page has taken the press for itself.
    const isForPage = () =>
      control !== null && (!leadsAway(control) || (event.defaultPrevented && isHere(address)));
    isNamed = ({ textContent }) =>
      window.performance.now() - time < FETCH_TIME &&
      names.some((name) => textContent?.includes(name)) &&
      isForPage();
    isAskedFor = (layer) =>
      isForPage() && control !== null && (refersTo(control, layer) || isTitled(layer, names));
  };
  const onHover = (event: Event) => {
    if (!event.isTrusted || (pressedOn && !isHover)) return;
    const control = findControl(event);
    if (!control || leadsAway(control)) return;
    isHover = true;
    begin();
  };
  // Whoever goes on to leave the page, or scrolls, has not asked for what comes of that.
  const onLeave = () => isHover && end();
  const listeners = {
    pointerdown: onPress,
    click: onPress,
    keydown: onPress,
    // A finger that turns out to scroll.
    pointercancel: end,
    pointerover: onHover,
    pointerout: onLeave,
    scroll: onLeave,
  };
  keepListening({ root, window }, listeners, signal);
  signal.addEventListener('abort', end);
  return {
    haveBrought: (layer) => isHere(pressedOn) || isNamed(layer),
    haveInserted(layer) {
      for (let at: Node | null = layer; at; at = at.parentNode)
        if (isHere(inserted.get(at) ?? '')) return true;
      return false;
    },
  };
}

/** Whether an address is that of the same page: what is only added to it says what is open there ("?modal=letter"). */
function isSame(before: string, now: string): boolean {
  return now.startsWith(before) && /^(?:[?&]|$)/.test(now.slice(before.length));
}

/** The bar by which a page is scrolled belongs to its root, and a key that nothing has the focus for scrolls. */
function isOnNothing({ target }: Event): boolean {
  return ['html', 'body'].includes(readMember(target as Element, 'localName'));
}

import type { Page } from '../../article/page.ts';
import { readMember } from '../../dom/clobbering.ts';
import type { HiddenLayers } from './hidden-layers.ts';

/**
 * How long after a press what comes is what the reader has asked for, in milliseconds; and what bears the name of the
 * control that was pressed, which may have to fetch it first.
 */
const [ANSWER_TIME, FETCH_TIME] = [1000, 5000];
/** Characters of the name of a control. */
const LONGEST_NAME = 16;

/** What the reader presses, and what comes of it. */
export type Presses = {
  /** Whether what is shown now comes of a press, or was inserted by one. */
  haveBrought(layer: Element): boolean;
};

/** Tells what comes of a press. Where the page goes on to another address, what comes is that page's own. */
export function watchPresses({ window, root }: Page, signal: AbortSignal, hidden: HiddenLayers): Presses {
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

import { readMember } from '../../dom/clobbering.ts';
import { type HardenedRoot, HIDING_ATTRIBUTES } from './harden.ts';

export type CoverWatch = {
  document: Document;
  window: Window;
  root: Element;
  host: Element;
  dialog: HTMLDialogElement;
  hardened: HardenedRoot;
  signal: AbortSignal;
  /** Puts the focus back into the reader. */
  focus: () => void;
  /** Called when the page keeps covering the reader. */
  giveUp: () => void;
};

/** How often we go back to the top before we leave the page its place. */
const PATIENCE = 5;
/** Looking costs a layout, and a page may change without end: milliseconds between a change and the look at it. */
const BREATH = 200;
/** Pages that cover us do so when they load or shortly after; later covers come with a change that is observed; in milliseconds. */
const LOOKS = [100, 500, 1500];

/**
 * Watches that nothing of the page lies over the reader: a dialog or popover opened later, an element that took the
 * focus, a script that removes what it does not know, that hides the root or puts another in its place.
 */
export function watchCover(watch: CoverWatch): void {
  const { document, window, root, host, dialog, hardened, signal, giveUp } = watch;
  let left = PATIENCE;
  /** Gives the page its way when it has had ours too often. */
  const insist = (act: () => void) => {
    left -= 1;
    if (left < 0) return giveUp();
    try {
      act();
    } catch (error) {
      console.warn('정독: the reader cannot stay over the page', error);
      giveUp();
    }
  };
  const rise = () =>
    insist(() => {
      if (!host.isConnected) root.append(host);
      // Whoever opened last is on top.
      dialog.close();
      dialog.showModal();
      watch.focus();
    });
  const look = () => {
    if (signal.aborted) return;
    if (readMember(document, 'documentElement') !== root) return giveUp();
    if (!host.isConnected || !isOnTop(document, window, host)) rise();
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      look();
    }, BREATH);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'popover'],
  });
  observer.observe(document, { childList: true });
  const rootObserver = new MutationObserver(() => {
    // Pages keep values of their own there, and set them again and again.
    if (!hardened.isUndone()) return;
    insist(() => hardened.again());
    // What we have just set is no news.
    rootObserver.takeRecords();
  });
  rootObserver.observe(root, { attributes: true, attributeFilter: [...HIDING_ATTRIBUTES] });
  const timers = LOOKS.map((delay) => setTimeout(look, delay));
  const onToggle = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    // A popover beside a modal dialog is inert, which hides it from a look but not from the eye; <details> cover nothing.
    const isLayer = target instanceof Element && target.matches('[popover], dialog');
    if (isLayer && newState === 'open' && !signal.aborted) rise();
  };
  window.addEventListener('toggle', onToggle, { capture: true, signal });
  // A dialog in a shadow root, which no observer sees into, takes the focus when it opens.
  window.addEventListener('focusin', ({ target }) => target !== host && lookSoon(), {
    capture: true,
    signal,
  });
  readMember(document, 'addEventListener').call(document, 'fullscreenchange', look, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    rootObserver.disconnect();
    clearTimeout(pending);
    timers.forEach(clearTimeout);
  });
}

/** Whether the element, which fills the window, is what a click anywhere would reach. */
function isOnTop(document: Document, window: Window, host: Element): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x * width, y * height] as const));
  const elementFromPoint = readMember(document, 'elementFromPoint').bind(document);
  return points.every(([x, y]) => elementFromPoint(x, y) === host);
}

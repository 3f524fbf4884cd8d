import { readMember } from '../../dom/clobbering.ts';

/** The place of the reader on a page, which is lost when what scrolls is held still, or let go. */
export type Place = {
  /** Does what may lose the place, and goes back to it. */
  keep(change: () => void): void;
};

/** Follows the reader down the page, whether its window scrolls or its body by itself. */
export function watchPlace(window: Window & typeof globalThis, signal: AbortSignal): Place {
  const { document } = window;
  let last = { top: 0, style: '' };
  /** Where the page was when it was let go: to there it goes back when it lets go of itself. */
  let heldAt: number | null = null;
  /** Whether the page has become too short for the place. */
  const isLost = () => reachOf(readMember(document, 'scrollingElement')) < last.top;
  const readNow = () => ({ top: readTop(window), style: readStyle(document) });
  const isBack = ({ top, style }: typeof last) =>
    heldAt !== null && Math.abs(top - heldAt) <= 1 && top !== last.top && style !== last.style;
  const note = ({ target }: Event) => {
    if (target === document ? isLost() : target !== bodyOf(document)) return;
    const now = readNow();
    if (isBack(now)) {
      heldAt = null;
      goTo(window, last.top);
    } else last = now;
  };
  window.addEventListener('scroll', note, { capture: true, passive: true, signal });
  const findTop = () => {
    const now = readNow();
    return isBack(now) ? last.top : readPinned(window) || (isLost() ? last.top : now.top);
  };
  return {
    keep(change) {
      const top = findTop();
      change();
      last = { top, style: readStyle(document) };
      if (top === 0 || goTo(window, top)) heldAt = top;
    },
  };
}

function readTop(window: Window): number {
  return Math.max(window.scrollY, bodyOf(window.document)?.scrollTop ?? 0);
}

/** How far up a page is drawn that is held still by its position. */
function readPinned(window: Window): number {
  const body = bodyOf(window.document);
  const { position, top } = body ? window.getComputedStyle(body) : { position: '', top: '' };
  return position === 'fixed' ? -Number.parseFloat(top) || 0 : 0;
}

/**
 * Goes there at once, also where the page wants it smooth.
 * @returns false on a page that is too short for it by now
 */
function goTo({ document }: Window, top: number): boolean {
  const scrollers = [readMember(document, 'scrollingElement'), bodyOf(document)].filter(
    (scroller) => reachOf(scroller) >= top,
  );
  for (const scroller of scrollers) scroller?.scrollTo({ top, behavior: 'instant' });
  return scrollers.length > 0;
}

/** How far down an element can be scrolled. */
function reachOf(element: Element | null): number {
  return element ? element.scrollHeight - element.clientHeight : 0;
}

/** What a page holds itself still by. */
function readStyle(document: Document): string {
  const parts = [readMember(document, 'documentElement'), bodyOf(document)];
  return parts.map((part) => `${part?.getAttribute('class')} ${part?.getAttribute('style')}`).join();
}

function bodyOf(document: Document): HTMLElement | null {
  return readMember(document, 'body');
}

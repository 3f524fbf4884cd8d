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
  const note = ({ target }: Event) => {
    if (target === document ? isLost() : target !== bodyOf(document)) return;
    const now = { top: readTop(window), style: readStyle(document) };
    const isBack = heldAt !== null && Math.abs(now.top - heldAt) <= 1 && now.style !== last.style;
    if (isBack && now.top !== last.top) {
      heldAt = null;
      goTo(window, last.top);
    } else last = now;
  };
  window.addEventListener('scroll', note, { capture: true, passive: true, signal });
  return {
    keep(change) {
      const top = readPinned(window) || (isLost() ? last.top : readTop(window));
      change();
      last = { top, style: readStyle(document) };
      heldAt = top;
      if (top > 0) goTo(window, top);
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

/** At once, also where the page wants it smooth; on a page that is too short by now, nowhere. */
function goTo(window: Window, top: number): void {
  const { document } = window;
  for (const scroller of [readMember(document, 'scrollingElement'), bodyOf(document)])
    if (reachOf(scroller) >= top) scroller?.scrollTo({ top, behavior: 'instant' });
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

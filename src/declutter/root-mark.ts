import type { Page } from '../article/page.ts';
import { ON_MARK } from './style.ts';

/** How often the mark is set again; what takes it off as often as that, within a second each time, wants it gone. */
const MOST_TIMES = 5;

/**
 * Sets the mark on <html> by which the stylesheet holds, and sets it again where the page draws its <html> anew without it.
 * @param onLost told when the page does not let it stay
 */
export function keepRootMark({ root, window }: Page, signal: AbortSignal, onLost: () => void): void {
  let times = 0;
  let last = 0;
  const observer = new window.MutationObserver(() => {
    if (root.hasAttribute(ON_MARK)) return;
    const now = window.performance.now();
    times = now - last < 1000 ? times + 1 : 1;
    last = now;
    if (times > MOST_TIMES) onLost();
    else root.setAttribute(ON_MARK, '');
  });
  root.setAttribute(ON_MARK, '');
  observer.observe(root, { attributeFilter: [ON_MARK] });
  signal.addEventListener('abort', () => observer.disconnect());
}

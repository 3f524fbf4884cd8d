/** How often the mark is set again; what takes it off as often as that, within a second each time, wants it gone. */
const MOST_TIMES = 5;

type Root = { root: Element; window: Window & typeof globalThis };

/**
 * Sets a mark on <html> by which a stylesheet of ours holds, and sets it again where the page draws its <html> anew without
 * it. It stays when the signal aborts.
 * @param onLost told when the page does not let it stay; null where nobody has to know
 */
export function keepRootMark(
  { root, window }: Root,
  mark: string,
  signal: AbortSignal,
  onLost: (() => void) | null,
): void {
  let times = 0;
  let last = 0;
  const observer = new window.MutationObserver(() => {
    if (root.hasAttribute(mark)) return;
    const now = window.performance.now();
    times = now - last < 1000 ? times + 1 : 1;
    last = now;
    if (times > MOST_TIMES) onLost?.();
    else root.setAttribute(mark, '');
  });
  root.setAttribute(mark, '');
  observer.observe(root, { attributeFilter: [mark] });
  signal.addEventListener('abort', () => observer.disconnect());
}

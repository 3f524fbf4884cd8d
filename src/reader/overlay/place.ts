import { readMember } from '../../dom/clobbering.ts';

/**
 * Remembers where the user is on the page.
 * @returns a function that puts scroll position, focus and selection back
 */
export function rememberPlace(document: Document, window: Window): () => void {
  const { scrollX, scrollY } = window;
  const focused = readMember(document, 'activeElement');
  const selection = window.getSelection();
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i))
    : [];

  return () => {
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    const isOnBody = focused === readMember(document, 'body');
    if (focused instanceof HTMLElement && !isOnBody) focused.focus({ preventScroll: true });
    if (ranges.length === 0) return;
    selection?.removeAllRanges();
    for (const range of ranges) selection?.addRange(range);
  };
}

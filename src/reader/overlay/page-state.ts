import { readMember } from '../../dom/clobbering.ts';

/**
 * Remembers where the user is on the page.
 * @returns a function that puts scroll position, focus, and selection or caret back
 */
export function rememberPageState(document: Document, window: Window): () => void {
  const { scrollX, scrollY } = window;
  const focused = findFocused(document);
  const giveBackSelection = rememberCaret(focused) ?? rememberSelection(window);
  return () => {
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    const isOnBody = focused === readMember(document, 'body');
    if (focused instanceof HTMLElement && !isOnBody) focused.focus({ preventScroll: true });
    giveBackSelection();
  };
}

/** The element with the focus, also inside of open shadow roots. */
function findFocused(document: Document): Element | null {
  let focused = readMember(document, 'activeElement');
  for (let root = focused?.shadowRoot; root?.activeElement; root = focused?.shadowRoot)
    focused = root.activeElement;
  return focused;
}

/**
 * A field, and a page in a frame, has a caret of its own, which the selection of the page around it would take away.
 * @returns null for any other element
 */
function rememberCaret(focused: Element | null): (() => void) | null {
  if (focused?.matches('iframe, frame')) return () => undefined;
  if (!focused || !isField(focused)) return null;
  // Fields for numbers and addresses tell nobody where their caret is.
  const { selectionStart, selectionEnd, selectionDirection } = focused;
  return () => {
    if (selectionStart === null) return;
    focused.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  };
}

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.matches('input, textarea');

function rememberSelection(window: Window): () => void {
  const selection = window.getSelection();
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
    : [];
  const [range] = ranges;
  if (!selection || !range) return () => undefined;
  const { anchorNode, anchorOffset } = selection;
  const isBackward =
    !range.collapsed && anchorNode === range.endContainer && anchorOffset === range.endOffset;
  return () => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    // A range has no direction; several, as Firefox has them, are given back without.
    if (isBackward && ranges.length === 1)
      return selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
    selection.removeAllRanges();
    for (const one of ranges) selection.addRange(one);
  };
}

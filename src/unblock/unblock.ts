/** Attribute of <html> while reading is unblocked: the stylesheet holds only with it. */
const UNBLOCKED_MARK = 'data-jeongdok-unblocked';

/** Makes text selectable again, whatever the page's own style says; fields and editors keep what they have. */
export const UNBLOCK_STYLE = `:root[${UNBLOCKED_MARK}] :is(body, body *:not(input, textarea, [contenteditable], [contenteditable] *)) { -webkit-user-select: text !important; user-select: text !important }`;

const FORBIDDEN = ['selectstart', 'copy', 'cut', 'beforecopy', 'contextmenu', 'dragstart'] as const;
/** Keys that pages swallow together with Ctrl or ⌘: select all, copy, cut, print, save, find. */
const READER_KEYS = new Set(['KeyA', 'KeyC', 'KeyX', 'KeyP', 'KeyS', 'KeyF']);

/**
 * Lets the reader of a page that forbids it select, copy and open the context menu again: the page's own listeners do
 * not hear of it. An abort gives the page back as it was.
 * @param window the page's window, or a content script's view of it; the earlier the call the surer, since listeners
 *   that the page has put on the window itself before are not undone
 */
export function unblockReading(window: Window & typeof globalThis, root: Element, signal: AbortSignal): void {
  if (signal.aborted) return;
  root.setAttribute(UNBLOCKED_MARK, '');
  signal.addEventListener('abort', () => root.removeAttribute(UNBLOCKED_MARK));
  const silence = (event: Event) => {
    if (!isInEditor(event)) event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  for (const type of FORBIDDEN) window.addEventListener(type, silence, options);
  // The button of the context menu; the others belong to the page's own controls.
  window.addEventListener('mousedown', (event) => event.button === 2 && silence(event), options);
  window.addEventListener('mouseup', (event) => event.button === 2 && silence(event), options);
  const silenceKey = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && READER_KEYS.has(event.code)) silence(event);
  };
  window.addEventListener('keydown', silenceKey, options);
}

/** What is written in belongs to its writer: editors handle these events for good reasons. */
function isInEditor({ target }: Event): boolean {
  const element = target as Partial<Element> | null;
  return element?.closest?.('input, textarea, select, [contenteditable]') != null;
}

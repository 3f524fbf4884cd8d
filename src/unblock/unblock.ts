import { readMember } from '../dom/clobbering.ts';
import { keepRootMark } from '../dom/root-mark.ts';
import { shadowOf } from '../dom/shadow.ts';

/** Attribute of <html> while reading is unblocked: the stylesheet holds only with it. */
const UNBLOCKED_MARK = 'data-jeongdok-unblocked';

/** An editor; a page may as well call itself none, or all of itself. */
const EDITED = '[contenteditable]:not([contenteditable="false" i], html, body)';
const FIELDS = `input, textarea, select, ${EDITED}`;
/** What a press is meant for, though there may be words in it. */
const CONTROLS = `a, button, label, summary, video, audio, canvas, svg, img, [role="button"], [role="link"], [role="tab"], [role="slider"], [role="option"], [role^="menuitem"], [draggable="true"], ${FIELDS}`;

/** Makes text selectable again, whatever the page's own style says; fields and editors keep what they have. */
export const UNBLOCK_STYLE = `:root[${UNBLOCKED_MARK}] :is(body, body *:not(${FIELDS}, ${EDITED} *)) { -webkit-user-select: text !important; user-select: text !important }`;

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
  // Where the page does not let it stay, what listens goes on.
  keepRootMark({ root, window }, UNBLOCKED_MARK, signal, null);
  signal.addEventListener('abort', () => root.removeAttribute(UNBLOCKED_MARK));
  const silence = (event: Event) => {
    if (!isInEditor(event)) event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  for (const type of FORBIDDEN) window.addEventListener(type, silence, options);
  const isForMenu = ({ button }: MouseEvent) => button === 2;
  const selects = openSelecting(window);
  const silenceMouse = (event: MouseEvent) => (isForMenu(event) || selects(event)) && silence(event);
  window.addEventListener('mousedown', silenceMouse, options);
  window.addEventListener('mouseup', (event) => isForMenu(event) && silence(event), options);
  const silenceKey = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && READER_KEYS.has(event.code)) silence(event);
  };
  window.addEventListener('keydown', silenceKey, options);
}

/**
 * Tells the presses that would begin a selection, and that the page forbids: those on words, once it has said no to one.
 * On anything else a press belongs to the page's own controls.
 */
function openSelecting(window: Window): (event: MouseEvent) => boolean {
  let isForbidden = false;
  return (event) => {
    if (event.button !== 0 || isIn(CONTROLS, event) || !isOnWords(window, event)) return false;
    if (isForbidden || isIn('[onmousedown*="false"]', event)) return true;
    // What its listeners make of it is known when all have heard of it.
    window.setTimeout(() => {
      isForbidden ||= event.defaultPrevented;
    });
    return false;
  };
}

/** Whether words are where a press came down: a bar that is dragged, or the picture of a slider, has none. */
function isOnWords({ document }: Window, { clientX, clientY, target }: MouseEvent): boolean {
  if (!target || !isElement(target)) return false;
  // What stands in a component is not told.
  if (shadowOf(target)) return true;
  // Chrome below 128 knows the second alone.
  const readPosition = readMember(document, 'caretPositionFromPoint');
  const node = readPosition
    ? readPosition.call(document, clientX, clientY)?.offsetNode
    : readMember(document, 'caretRangeFromPoint').call(document, clientX, clientY)?.startContainer;
  return (
    node?.nodeType === 3 &&
    Boolean(node.nodeValue?.trim()) &&
    readMember(target, 'contains').call(target, node)
  );
}

/** What is written in belongs to its writer: editors handle these events for good reasons. */
function isInEditor(event: Event): boolean {
  return isIn(FIELDS, event);
}

/** Whether an event is one of, or in, what a selector finds, also in shadow roots that are open. */
function isIn(selector: string, event: Event): boolean {
  return event
    .composedPath()
    .some((target) => isElement(target) && readMember(target, 'matches').call(target, selector));
}

function isElement(target: EventTarget): target is Element {
  return readMember(target as Node, 'nodeType') === 1;
}

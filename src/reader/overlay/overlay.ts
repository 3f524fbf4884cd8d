import { watchCover } from './cover.ts';
import { hardenRoot, setImportant } from './harden.ts';
import { rememberPlace } from './place.ts';

/** Sent by the reader page through its port. */
export type ReaderSignal = 'ready' | 'close';

export type OverlayOptions = {
  /** Absolute address of the reader page. */
  readerUrl: string;
  /** Name of the dialog and its frame for assistive technology. */
  label: string;
  /** Called once, after everything is restored, however the overlay came to close. */
  onClose: () => void;
  /** Called, after closing, when the page kept the reader from being seen. */
  onBlocked: () => void;
};

/** A page that has not let the reader load by then keeps it from loading. */
const loadTime = 3000;

const hostStyle = { all: 'initial', display: 'block', position: 'fixed', 'pointer-events': 'auto' };
const fullStyle = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  'background-color': 'Canvas',
  'color-scheme': 'light dark',
  'pointer-events': 'auto',
};

/**
 * Shows the reader page over a page, in a modal dialog of ours. The page can neither look into it (closed shadow root,
 * another origin) nor cover it for long. Closing uses nothing of the extension's runtime, which is gone after an update.
 * @returns closes the overlay and gives the page back with its scroll position, focus and selection
 */
export function openOverlay(document: Document, window: Window, options: OverlayOptions): () => void {
  // From the prototype: a page may put elements of its own in the place of the document's properties.
  const create = <Tag extends 'div' | 'dialog' | 'iframe'>(tag: Tag): HTMLElementTagNameMap[Tag] =>
    Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
  const root: HTMLElement = Reflect.get(Document.prototype, 'documentElement', document);

  const giveBackPlace = rememberPlace(document, window);
  const giveBackRoot = hardenRoot(root);
  const [host, dialog, frame] = [create('div'), create('dialog'), create('iframe')];
  setImportant(host, hostStyle);
  setImportant(dialog, fullStyle);
  setImportant(frame, fullStyle);
  dialog.setAttribute('aria-label', options.label);
  frame.title = options.label;
  frame.allow = 'clipboard-write; fullscreen';
  frame.src = options.readerUrl;
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  root.append(host);
  dialog.showModal();
  frame.focus();

  const life = new AbortController();
  const { signal } = life;
  const close = () => {
    if (signal.aborted) return;
    life.abort();
    clearTimeout(loading);
    dialog.close();
    host.remove();
    giveBackRoot();
    giveBackPlace();
    options.onClose();
  };
  const giveUp = () => {
    if (signal.aborted) return;
    close();
    options.onBlocked();
  };

  const loading = setTimeout(giveUp, loadTime);
  listenToReader(frame, (sign) => {
    if (sign === 'close') close();
    if (sign !== 'ready') return;
    clearTimeout(loading);
    // A frame that was empty when it got the focus has lost it by loading.
    frame.focus();
  });
  // Esc while the dialog has the focus; inside the frame the reader asks for the closing.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  watchCover({ document, window, root, host, dialog, signal, focus: () => frame.focus(), giveUp });
  return close;
}

/** Gives the reader page a port of its own: the page's listeners never see what goes through it. */
function listenToReader(frame: HTMLIFrameElement, onSignal: (sign: ReaderSignal) => void): void {
  frame.addEventListener('load', () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (data === 'ready' || data === 'close') onSignal(data);
    };
    // No secret: whoever got this port could only ask for the closing.
    frame.contentWindow?.postMessage('jeongdok-port', '*', [port2]);
  });
}

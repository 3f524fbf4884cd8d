import { readMember } from '../../dom/clobbering.ts';
import { watchCover } from './cover.ts';
import { hardenRoot, setImportant } from './harden.ts';
import { rememberPageState } from './page-state.ts';

/** Sent by the reader page through its port. */
export type ReaderSignal = 'ready' | 'close';

/** Sent to the reader page: it is shown. */
export type OverlaySignal = 'shown';

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

/** A page that has not let the reader load by then keeps it from loading; in milliseconds. */
const LOAD_TIME = 3000;

const HOST_STYLE = { all: 'initial', display: 'block', position: 'fixed', 'pointer-events': 'auto' };
const FULL_STYLE = {
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

/** A reader that stands ready over a page: its frame loads, and nothing is to be seen yet. */
export type Overlay = {
  /** Shows it. The article must have been read by now. */
  show(): void;
  /** Takes it away, and gives the page back as it was if it was shown. */
  close(): void;
};

/**
 * Readies the reader page over a page, in a modal dialog of ours. The page can neither look into it (closed shadow root,
 * another origin) nor cover it for long. Closing uses nothing of the extension's runtime, which is gone after an update.
 */
export function prepareOverlay(document: Document, window: Window, options: OverlayOptions): Overlay {
  const { host, dialog, frame } = makeElements(document, options);
  readMember(document, 'documentElement').append(host);
  const tellReader = listenToReader(frame, (sign) => {
    if (sign === 'close') close();
    if (sign === 'ready') shown?.isReady();
  });
  const life = new AbortController();
  let shown: ShownDialog | null = null;

  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    host.remove();
    options.onClose();
  };
  const show = () => {
    // First: it sets the article while we make room for it.
    tellReader('shown');
    try {
      shown = showDialog({
        document,
        window,
        // A page that has written itself anew while it was read has another root by now.
        root: readMember(document, 'documentElement'),
        host,
        dialog,
        frame,
        signal: life.signal,
        close,
        options,
      });
    } catch (error) {
      console.warn('정독: the reader cannot be shown over the page', error);
      close();
      options.onBlocked();
    }
  };
  return { show, close };
}

type Parts = {
  document: Document;
  window: Window;
  root: HTMLElement;
  host: HTMLElement;
  dialog: HTMLDialogElement;
  frame: HTMLIFrameElement;
  signal: AbortSignal;
  close: () => void;
  options: OverlayOptions;
};

/** What to do when the reader is ready. */
type ShownDialog = { isReady(): void };

/** Puts the dialog before everything else; an abort of the signal gives the page back, however far that has come. */
function showDialog(parts: Parts): ShownDialog {
  const { document, window, root, host, dialog, frame, signal, close, options } = parts;
  const giveBackPageState = rememberPageState(document, window);
  const hardened = hardenRoot(root);
  signal.addEventListener('abort', () => {
    dialog.close();
    hardened.giveBack();
    giveBackPageState();
  });
  setImportant(dialog, { display: 'block' });
  // A page that removes what it does not know has had time for it.
  if (!host.isConnected) root.append(host);
  dialog.showModal();
  frame.focus();
  const giveUp = () => {
    if (signal.aborted) return;
    close();
    options.onBlocked();
  };
  const loading = setTimeout(giveUp, LOAD_TIME);
  signal.addEventListener('abort', () => clearTimeout(loading));
  // Esc while the dialog has the focus; inside the frame the reader asks for the closing.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  // Printed, a frame would be cut at the size of the window; from the browser's menu the page itself is printed.
  window.addEventListener('beforeprint', () => setImportant(host, { display: 'none' }), { signal });
  const onPrinted = () => {
    setImportant(host, { display: 'block' });
    frame.focus();
  };
  window.addEventListener('afterprint', onPrinted, { signal });
  // Gone back to, the page is as it was left; but its tab has read other articles since, and the reader could keep nothing.
  window.addEventListener('pageshow', ({ persisted }) => persisted && close(), { signal });
  watchCover({ document, window, root, host, dialog, hardened, signal, focus: () => frame.focus(), giveUp });
  return {
    isReady() {
      clearTimeout(loading);
      // A frame that was empty when it got the focus has lost it by loading; and Chromium (150) sometimes sends the keys
      // to the page although both documents believe that the frame has it (4 of 65 times). Anew, it gets them.
      frame.blur();
      frame.focus();
    },
  };
}

function makeElements(document: Document, { label, readerUrl }: OverlayOptions) {
  const create = <Tag extends 'div' | 'dialog' | 'iframe'>(tag: Tag): HTMLElementTagNameMap[Tag] =>
    readMember(document, 'createElement').call(document, tag) as HTMLElementTagNameMap[Tag];
  const [host, dialog, frame] = [create('div'), create('dialog'), create('iframe')];
  setImportant(host, HOST_STYLE);
  setImportant(dialog, { ...FULL_STYLE, display: 'none' });
  setImportant(frame, FULL_STYLE);
  dialog.setAttribute('aria-label', label);
  frame.title = label;
  frame.allow = 'clipboard-write; fullscreen; web-share';
  frame.src = readerUrl;
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  return { host, dialog, frame };
}

/**
 * Gives the reader page a port of its own: the page's listeners never see what goes through it.
 * @returns tells the reader something, as soon as it has loaded
 */
function listenToReader(
  frame: HTMLIFrameElement,
  onSignal: (sign: ReaderSignal) => void,
): (sign: OverlaySignal) => void {
  const told: OverlaySignal[] = [];
  let port: MessagePort | null = null;
  frame.addEventListener('load', () => {
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data }) => {
      if (data === 'ready' || data === 'close') onSignal(data);
    };
    // No secret: whoever got this port could only ask for the closing.
    frame.contentWindow?.postMessage('jeongdok-port', '*', [port2]);
    for (const sign of told) port1.postMessage(sign);
  });
  return (sign) => {
    told.push(sign);
    port?.postMessage(sign);
  };
}

import type { OverlaySignal, ReaderSignal } from './overlay/overlay.ts';

/** What this page is shown in: a tab of its own, the overlay over somebody's page, or beside the list of our notes page. */
export type Host = {
  kind: 'tab' | 'overlay' | 'library';
  /** Resolves when we are shown. At once when we are a tab of our own. */
  shown: Promise<void>;
  /** Tells whom we are framed by; when we are a tab of our own there is nobody to tell. */
  send(sign: ReaderSignal): void;
  /** Hands a key on to the list that we are beside. @returns false when it is ours */
  passKey(event: KeyboardEvent): boolean;
};

/**
 * The browser must be done with the click or key that asked for the closing before our frame goes: a Chromium that is
 * driven through its devtools protocol crashes otherwise (seen with 156). In milliseconds.
 */
const INPUT_TIME = 50;

/** What the notes page hears from our frame when the user is done here. */
export const CLOSE_EVENT = 'jeongdok-close';

/** What the notes page hears from our frame when a key of its list was pressed here. */
export const KEY_EVENT = 'jeongdok-key';

/**
 * Keys that beside a list do what they do in it, to the note that is read: one letter must not mean two things in one
 * window. By `KeyboardEvent.code`.
 */
export const LIST_KEYS: readonly string[] = [
  'Slash',
  'Delete',
  'Backspace',
  'KeyA',
  'KeyE',
  'KeyR',
  'KeyT',
  'KeyZ',
];

/** Finds out what this page is shown in and connects to it. */
export function connectHost(window: Window): Host {
  const nobody = { shown: Promise.resolve(), send: () => undefined, passKey: () => false };
  if (window.parent === window) return { kind: 'tab', ...nobody };
  const frame = ownFrame(window);
  if (!frame) return connectOverlay(window);
  return {
    kind: 'library',
    ...nobody,
    send(sign) {
      if (sign === 'close') frame.dispatchEvent(new Event(CLOSE_EVENT));
    },
    passKey(event) {
      const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (event.isComposing || isModified || !LIST_KEYS.includes(event.code)) return false;
      frame.dispatchEvent(new CustomEvent(KEY_EVENT, { detail: event }));
      return true;
    },
  };
}

/** The element that frames us in a page of ours; null in somebody's page, which the browser keeps apart from us. */
function ownFrame(window: Window): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}

/**
 * Connects to the overlay around this page. Every port that arrives is kept: a page that sends one of its own can only
 * learn that we want to close, and cannot keep the overlay from learning it too.
 */
function connectOverlay(window: Window): Host {
  const ports: MessagePort[] = [];
  const sent = new Set<ReaderSignal>();
  let show: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  });
  window.addEventListener('message', ({ source, ports: [port] }) => {
    if (source !== window.parent || !port) return;
    ports.push(port);
    port.onmessage = ({ data }: MessageEvent<OverlaySignal>) => {
      if (data === 'shown') show();
    };
    for (const sign of sent) port.postMessage(sign);
  });
  return {
    kind: 'overlay',
    shown,
    send(sign) {
      sent.add(sign);
      const post = () => {
        for (const port of ports) port.postMessage(sign);
      };
      if (sign === 'close') setTimeout(post, INPUT_TIME);
      if (sign === 'ready') post();
    },
    passKey: () => false,
  };
}

import type { OverlaySignal, ReaderSignal } from './overlay/overlay.ts';

/** The overlay that this page is shown in. */
export type Host = {
  /** Resolves when we are shown: the article is there from then on. At once when we are a tab of our own. */
  shown: Promise<void>;
  /** Tells the overlay; when we are a tab of our own there is nobody to tell. */
  send(sign: ReaderSignal): void;
};

/**
 * The browser must be done with the click or key that asked for the closing before our frame goes: a Chromium that is
 * driven through its devtools protocol crashes otherwise (seen with 156). In milliseconds.
 */
const inputTime = 50;

/**
 * Connects to the overlay around this page. Every port that arrives is kept: a page that sends one of its own can only
 * learn that we want to close, and cannot keep the overlay from learning it too.
 */
export function connectHost(window: Window): Host {
  const ports: MessagePort[] = [];
  const sent = new Set<ReaderSignal>();
  let show: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  });
  if (window.parent === window) show();
  window.addEventListener('message', ({ source, ports: [port] }) => {
    if (source !== window.parent || !port) return;
    ports.push(port);
    port.onmessage = ({ data }: MessageEvent<OverlaySignal>) => {
      if (data === 'shown') show();
    };
    for (const sign of sent) port.postMessage(sign);
  });
  return {
    shown,
    send(sign) {
      sent.add(sign);
      const post = () => {
        for (const port of ports) port.postMessage(sign);
      };
      if (sign === 'close') setTimeout(post, inputTime);
      if (sign === 'ready') post();
    },
  };
}

import type { ReaderSignal } from './overlay/overlay.ts';

/** The overlay that this page is shown in. */
export type Host = {
  /** Tells the overlay; when we are a tab of our own there is nobody to tell. */
  send(sign: ReaderSignal): void;
};

/**
 * Connects to the overlay around this page. Every port that arrives is kept: a page that sends one of its own can only
 * learn that we want to close, and cannot keep the overlay from learning it too.
 */
export function connectHost(window: Window): Host {
  const ports: MessagePort[] = [];
  const sent = new Set<ReaderSignal>();
  window.addEventListener('message', ({ source, ports: [port] }) => {
    if (source !== window.parent || !port) return;
    ports.push(port);
    for (const sign of sent) port.postMessage(sign);
  });
  return {
    send(sign) {
      sent.add(sign);
      for (const port of ports) port.postMessage(sign);
    },
  };
}

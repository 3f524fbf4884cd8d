type Place = { root: Element; window: Window & typeof globalThis };

/**
 * Listens to events of the window before the page does, and goes on when the page writes itself anew: `document.open()`
 * takes every listener off its window.
 */
export function keepListening(
  { root, window }: Place,
  listeners: Record<string, (event: Event) => void>,
  signal: AbortSignal,
): void {
  const listen = () => {
    // One that is still there is not set twice.
    for (const [type, listener] of Object.entries(listeners))
      window.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  const rewritings = new window.MutationObserver(listen);
  listen();
  rewritings.observe(root.ownerDocument, { childList: true });
  signal.addEventListener('abort', () => rewritings.disconnect());
}

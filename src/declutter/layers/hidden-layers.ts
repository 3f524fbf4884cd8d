/** What is hidden, and may be opened by a press. */
export type HiddenLayers = { add(layer: Element): void; watch(): void; leave(): void };

/**
 * Watches for a while what the page does to the layers that are hidden: what it opens once more its reader has asked for.
 * The page's own style of one tells nothing: it has never closed what it does not know to be hidden.
 */
export function watchHidden(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onOpened: (layer: Element) => void,
): HiddenLayers {
  const layers = new Set<Element>();
  const attributes = new window.MutationObserver((records) => {
    const changed = new Set<Node>(records.map(({ target }) => target));
    for (const layer of layers) {
      if (!partsAround(layer).some((part) => changed.has(part))) continue;
      layers.delete(layer);
      onOpened(layer);
    }
  });
  signal.addEventListener('abort', () => attributes.disconnect());
  return {
    add: (layer) => layers.add(layer),
    watch() {
      for (const layer of layers) {
        if (!layer.isConnected) layers.delete(layer);
        else
          for (const part of partsAround(layer))
            attributes.observe(part, { attributeFilter: ['class', 'style', 'hidden'] });
      }
    },
    leave: () => attributes.disconnect(),
  };
}

/** A layer and what it stands in: not the body, to which a page does much else. */
function partsAround(layer: Element): Element[] {
  const parts: Element[] = [];
  for (let at: Element | null = layer; at && at.localName !== 'body'; at = at.parentElement) parts.push(at);
  return parts;
}

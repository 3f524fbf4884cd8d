/** What is hidden, and may be opened by a press. */
export type HiddenLayers = {
  add(layer: Element): void;
  watch(): void;
  leave(): void;
  /** Shows those that a press has asked for, though nothing came of it. */
  open(isAskedFor: (layer: Element) => boolean): void;
};

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
  const open = (isAskedFor: (layer: Element) => boolean) => {
    for (const layer of layers) {
      if (!isAskedFor(layer)) continue;
      layers.delete(layer);
      onOpened(layer);
    }
  };
  const openChanged = (changed: ReadonlySet<unknown>) =>
    open((layer) => partsAround(layer).some((part) => changed.has(part)));
  const attributes = new window.MutationObserver((records) =>
    openChanged(new Set(records.filter(mayOpen).map(({ target }) => target))),
  );
  // No attribute tells of a popover.
  const onToggle = ({ target, newState }: ToggleEvent) =>
    newState === 'open' && openChanged(new Set([target]));
  const leave = () => {
    attributes.disconnect();
    window.removeEventListener('toggle', onToggle, true);
  };
  signal.addEventListener('abort', leave);
  return {
    add: (layer) => layers.add(layer),
    watch() {
      window.addEventListener('toggle', onToggle, true);
      for (const layer of layers) {
        if (!layer.isConnected) layers.delete(layer);
        else for (const part of partsAround(layer)) attributes.observe(part, { attributes: true });
      }
    },
    leave,
    open,
  };
}

/** Our own marks; what a page does to all that lies behind something else, and undoes when that closes; and what closes. */
const NO_OPENING = /^data-jeongdok|(?:inert|aria-hidden)=(?!false)|^hidden=(?!null)|^open=null|=closed$/;

function mayOpen({ target, attributeName }: MutationRecord): boolean {
  const value = attributeName && (target as Element).getAttribute(attributeName);
  return !NO_OPENING.test(`${attributeName}=${value}`);
}

/** A layer and what it stands in: not the body, to which a page does much else. */
function partsAround(layer: Element): Element[] {
  const parts: Element[] = [];
  for (let at: Element | null = layer; at && at.localName !== 'body'; at = at.parentElement) parts.push(at);
  return parts;
}

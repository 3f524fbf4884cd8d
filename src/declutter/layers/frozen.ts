import type { Page } from '../../article/page.ts';
import type { Kept } from '../kept/kept.ts';
import type { State } from '../state.ts';

/** Whether the page cannot be used, or not be heard: the layer that did that must be closed, not hidden. */
export function isFrozen({ root }: Page, { body }: Kept): boolean {
  return (body ?? root.querySelector('main, h1'))?.closest('[inert], [aria-hidden="true"]') != null;
}

/** How long after a layer was hidden its page may freeze what is around it for its sake, in milliseconds; later it does so for another. */
const FREEZE_TIME = 1000;

/**
 * Watches whether the page is frozen for a layer after that was hidden, or a dialog that is hidden becomes modal.
 * @param onFrozen gets what has to be judged anew
 * @returns to be called when something was hidden
 */
export function watchFreezing(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onFrozen: (layers: Element[]) => void,
): (state: State) => void {
  const seen = new WeakSet<Element>();
  const fresh = new Set<Element>();
  let isPageFrozen = () => false;
  const freezing = new window.MutationObserver(() => {
    if (!isPageFrozen()) return;
    onFrozen([...fresh]);
    leave();
  });
  const leave = () => {
    fresh.clear();
    freezing.disconnect();
  };
  const dialogs = new window.MutationObserver((records) => {
    const modal = records.map(({ target }) => target as Element).filter((one) => one.matches('dialog:modal'));
    if (modal.length > 0) onFrozen(modal);
  });
  let end = 0;
  signal.addEventListener('abort', () => {
    window.clearTimeout(end);
    dialogs.disconnect();
    leave();
  });
  return ({ page, kept, hidden }) => {
    isPageFrozen = () => isFrozen(page, kept);
    for (const { clue, element } of hidden.values()) {
      if (clue !== 'plea' || seen.has(element)) continue;
      seen.add(element);
      fresh.add(element);
      for (const dialog of [element, ...element.querySelectorAll('dialog')])
        if (dialog.localName === 'dialog') dialogs.observe(dialog, { attributeFilter: ['open'] });
      freezing.observe(page.root, { subtree: true, attributeFilter: ['inert', 'aria-hidden'] });
      window.clearTimeout(end);
      end = window.setTimeout(leave, FREEZE_TIME);
    }
  };
}

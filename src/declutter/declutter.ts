import type { Page } from '../article/page.ts';
import type { OutletRule } from '../outlets/rule.ts';
import { watchInsertions } from './batches.ts';
import { look } from './look.ts';
import { reconsider, restore } from './marks.ts';
import { type Hidden, openState } from './state.ts';

export type { Hidden } from './state.ts';

/**
 * Hides ads, and on an article page ranking and recommendation boxes, by marking them for the stylesheet of
 * `hideStyle`; goes on with what is inserted later. Nothing else on the page is changed, and an abort takes every mark
 * away. After a navigation inside the page, abort and start again with the new address.
 * @param page may still be loading, even without a <body>
 * @param options.onChange told the whole list whenever it changed; told an empty one when hiding would take the article away
 */
export function startDeclutter(
  page: Page,
  rule: OutletRule | null,
  options: { signal: AbortSignal; onChange?: (hidden: readonly Hidden[]) => void },
): void {
  const { signal, onChange } = options;
  if (signal.aborted) return;
  const stop = new page.window.AbortController();
  const state = openState(page, rule, isLoading(page));

  let told: readonly Hidden[] = [];
  const lookAndTell = (roots: Element[]) => {
    const isSafe = look(state, roots);
    if (!isSafe) stop.abort();
    // A close button is a part of an ad that is told already.
    const finds = [...state.hidden.values()].filter(({ clue }) => clue !== 'close');
    const now = finds.map(({ element, kind, reason }) => ({ element, kind, reason }));
    if (isSafe && isSame(now, told)) return;
    told = now;
    onChange?.(now);
  };
  signal.addEventListener('abort', () => {
    stop.abort();
    restore(state);
  });
  lookAndTell([page.root]);
  if (stop.signal.aborted) return;
  watchInsertions(page, stop.signal, (roots) => {
    reconsider(state, roots);
    lookAndTell(roots);
  });
  if (!state.isLoading) return;
  const onLoaded = () => {
    state.isLoading = false;
    reconsider(state, null);
    lookAndTell([page.root]);
  };
  page.window.addEventListener('DOMContentLoaded', onLoaded, { once: true, signal: stop.signal });
}

/** Read from the prototype: a page can name an element "readyState". */
function isLoading(page: Page): boolean {
  return Reflect.get(page.window.Document.prototype, 'readyState', page.root.ownerDocument) === 'loading';
}

function isSame(some: readonly Hidden[], others: readonly Hidden[]): boolean {
  return (
    some.length === others.length && some.every(({ element }, index) => element === others[index]?.element)
  );
}

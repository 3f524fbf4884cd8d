import type { Page } from '../article/page.ts';
import type { PageHints } from '../outlets/rule.ts';
import { watchInsertions } from './batches.ts';
import { look } from './look.ts';
import { reconsider, restore } from './marks.ts';
import { openSlices } from './slices.ts';
import { type Hidden, openState } from './state.ts';
import { onMark } from './style.ts';

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
  rule: PageHints | null,
  options: { signal: AbortSignal; onChange?: (hidden: readonly Hidden[]) => void },
): void {
  const { signal, onChange } = options;
  if (signal.aborted) return;
  const stop = new page.window.AbortController();
  const state = openState(page, rule, isLoading(page));
  page.root.setAttribute(onMark, '');
  const work = openSlices(page.window, stop.signal);

  let told: readonly Hidden[] = [];
  const tell = (isSafe: boolean) => {
    // A close button is a part of an ad that is told already.
    const finds = [...state.hidden.values()].filter(({ clue }) => clue !== 'close');
    const now = finds.map(({ element, kind, reason }) => ({ element, kind, reason }));
    if (isSafe && isSame(now, told)) return;
    told = now;
    onChange?.(now);
  };
  function* lookAnew(roots: readonly Element[], what: readonly Element[] | null): Generator<void, void> {
    reconsider(state, what);
    const isSafe = yield* look(state, roots);
    if (!isSafe) stop.abort();
    tell(isSafe);
  }

  signal.addEventListener('abort', () => {
    stop.abort();
    restore(state);
  });
  work(lookAnew([page.root], []));
  if (stop.signal.aborted) return;
  watchInsertions(page, stop.signal, (roots) => work(lookAnew(roots, roots)));
  if (!state.isLoading) return;
  const onLoaded = () => {
    state.isLoading = false;
    work(lookAnew([page.root], null));
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

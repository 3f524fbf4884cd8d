import { openPage, type Page } from '../article/page.ts';
import type { PageHints } from '../outlets/rule.ts';
import { watchInsertions } from './batches.ts';
import type { Find } from './find.ts';
import { look } from './look.ts';
import { reconsider, release, restore } from './marks.ts';
import { openSlices } from './slices.ts';
import { type Hidden, openState, type State } from './state.ts';
import { onMark } from './style.ts';

export type { Find } from './find.ts';
export type { Hidden } from './state.ts';

export type DeclutterOptions = {
  signal: AbortSignal;
  /** Hide comments too. */
  hidesComments?: boolean;
  /** Keys of finds that the user wants to see. */
  wanted?: readonly string[];
  /** Told whenever something was hidden or came back. */
  onChange?: (hidden: readonly Hidden[]) => void;
};

/** The work on one page, for as long as its signal lasts. */
export type Declutter = {
  /** What is hidden, and what is not because the user wants to see it. A close button is a part of its ad. */
  readFinds(): { hidden: Hidden[]; shown: Find[] };
  /** Hiding would have taken the article away: nothing is hidden any more. */
  isRefused(): boolean;
  /** Shows the finds of a key, or hides them again. */
  setShown(key: string, isShown: boolean): void;
};

/**
 * Hides ads, and on an article page ranking and recommendation boxes, by marking them for the stylesheet of
 * `hideStyle`; goes on with what is inserted later, and starts anew when the page goes on to another address. Nothing
 * else on the page is changed, and an abort takes every mark away.
 * @param page may still be loading, even without a <body>
 */
export function startDeclutter(page: Page, rule: PageHints | null, options: DeclutterOptions): Declutter {
  const { signal, onChange } = options;
  const stop = new page.window.AbortController();
  const state = openState(page, rule, isLoading(page), options);
  const work = openSlices(page.window, stop.signal);

  let told: readonly Hidden[] = [];
  const tell = () => {
    const { hidden } = readFinds(state);
    if (isSame(hidden, told)) return;
    told = hidden;
    onChange?.(hidden);
  };
  /** @param changed what may have made decisions wrong; null stands for anything */
  function* lookAnew(roots: readonly Element[], changed: readonly Element[] | null): Generator<void, void> {
    const isAnother = followPage(state);
    reconsider(state, isAnother ? null : changed);
    state.isRefused = !(yield* look(state, isAnother ? [state.page.root] : roots));
    if (state.isRefused) stop.abort();
    tell();
  }
  const declutter: Declutter = {
    readFinds: () => readFinds(state),
    isRefused: () => state.isRefused,
    setShown(key, isShown) {
      if (isShown) state.wanted.add(key);
      else state.wanted.delete(key);
      release(state, key);
      if (!stop.signal.aborted) work(lookAnew([state.page.root], []));
    },
  };

  if (signal.aborted) return declutter;
  page.root.setAttribute(onMark, '');
  signal.addEventListener('abort', () => {
    stop.abort();
    restore(state);
  });
  work(lookAnew([page.root], []));
  if (stop.signal.aborted) return declutter;
  watchInsertions(page, stop.signal, (roots) => work(lookAnew(roots, roots)));
  const onLoaded = () => {
    state.isLoading = false;
    work(lookAnew([state.page.root], null));
  };
  if (state.isLoading)
    page.window.addEventListener('DOMContentLoaded', onLoaded, { once: true, signal: stop.signal });
  return declutter;
}

function readFinds({ hidden, shown }: State): { hidden: Hidden[]; shown: Find[] } {
  return {
    hidden: [...hidden.values()].filter(({ clue }) => clue !== 'close'),
    shown: [...shown.values()],
  };
}

/** Whether the page has gone on to another address without being loaded anew, or has written itself anew. */
function followPage(state: State): boolean {
  const { root, window, url } = state.page;
  const address = window.location.href;
  if (root.isConnected && address.replace(/#.*$/s, '') === url.href) return false;
  state.page = openPage(root.ownerDocument, address);
  state.page.root.setAttribute(onMark, '');
  return true;
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

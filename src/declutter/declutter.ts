import { openPage, type Page } from '../article/page.ts';
import { readAddress } from '../dom/address.ts';
import { readMember } from '../dom/clobbering.ts';
import { keepRootMark } from '../dom/root-mark.ts';
import { outermostHost } from '../dom/shadow.ts';
import type { PageHints } from '../outlets/rule.ts';
import { mayBeBanner } from './ads/banners.ts';
import { attempt } from './attempt.ts';
import { watchInsertions } from './batches.ts';
import type { Find } from './find.ts';
import { watchFreezing } from './layers/frozen.ts';
import { watchLayers } from './layers/layers.ts';
import { openScrollLock } from './layers/scroll-lock.ts';
import { look } from './look.ts';
import { forget, reconsider, release, restore, settle } from './marks.ts';
import { watchSizes } from './shape/sizes.ts';
import { openSlices } from './slices.ts';
import { type Hidden, openState, type State } from './state.ts';
import { ON_MARK } from './style.ts';

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
  /** Hiding would have taken the article away, or the page does not let it be: on this article nothing is hidden. */
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
  const layers = watchLayers(page, stop.signal, (layer) => {
    const pieces = [outermostHost(layer) ?? layer];
    work(lookAnew(pieces, pieces));
  });
  const watchHost = watchInsertions(page, stop.signal, (roots) => work(lookAnew(roots, roots)));
  const state = openState({
    page,
    rule,
    isLoading: isLoading(page),
    layers,
    watchHost,
    hidesComments: options.hidesComments,
    wanted: options.wanted,
  });
  const learnSizes = watchSizes(
    page,
    stop.signal,
    (element) => mayBeBanner(state.page, element),
    () => work(lookAnew([state.page.root], [])),
  );
  const unlockScroll = openScrollLock(page.window, stop.signal);
  const watchFreeze = watchFreezing(page.window, stop.signal, (frozen) => work(lookAnew(frozen, frozen)));
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
    try {
      yield* decideAnew(roots, changed);
    } finally {
      settle(state);
    }
    unlockScroll(state);
    watchFreeze(state);
    tell();
  }
  function* decideAnew(roots: readonly Element[], changed: readonly Element[] | null): Generator<void, void> {
    const { root } = state.page;
    const isAnother = followPage(state);
    if (state.isRefused && !isAnother) return;
    if (state.page.root !== root || state.isRefused) mark();
    state.isRefused = false;
    if (isAnother) forget(state);
    else yield* reconsider(state, changed);
    const pieces = isAnother ? [state.page.root] : roots;
    if (yield* look(state, pieces)) for (const piece of pieces) attempt(() => learnSizes(piece));
    else refuse();
  }
  let rootMark = new page.window.AbortController();
  const mark = () => {
    rootMark.abort();
    rootMark = new page.window.AbortController();
    keepRootMark(state.page, ON_MARK, rootMark.signal, () => {
      refuse();
      tell();
    });
  };
  /** Until the page goes on to another address. */
  const refuse = () => {
    state.isRefused = true;
    rootMark.abort();
    restore(state);
  };
  const declutter: Declutter = {
    readFinds: () => readFinds(state),
    isRefused: () => state.isRefused,
    setShown(key, isShown) {
      // The settings tell again what the popup has asked for.
      if (state.wanted.has(key) === isShown) return;
      if (isShown) state.wanted.add(key);
      else state.wanted.delete(key);
      release(state, key);
      work(lookAnew([state.page.root], []));
    },
  };

  mark();
  signal.addEventListener('abort', () => {
    stop.abort();
    rootMark.abort();
    restore(state);
  });
  work(lookAnew([page.root], []));
  const onLoaded = () => {
    state.isLoading = false;
    work(lookAnew([state.page.root], null));
  };
  if (state.isLoading)
    page.window.addEventListener('DOMContentLoaded', onLoaded, { once: true, signal: stop.signal });
  return declutter;
}

function readFinds({ hidden, shown, wanted }: State): { hidden: Hidden[]; shown: Find[] } {
  return {
    hidden: [...hidden.values()].filter(({ clue }) => clue !== 'close'),
    // A part of one is told of with it.
    shown: [...shown.values()].map(({ find }) => find).filter(({ key }) => wanted.has(key)),
  };
}

/** Whether the page has gone on to another address without being loaded anew, or has written itself anew. */
function followPage(state: State): boolean {
  const { root, window } = state.page;
  const address = readAddress(window);
  if (root.isConnected && address === state.address) return false;
  state.address = address;
  state.page = openPage(root.ownerDocument, address);
  return true;
}

function isLoading(page: Page): boolean {
  return readMember(page.root.ownerDocument, 'readyState') === 'loading';
}

function isSame(some: readonly Hidden[], others: readonly Hidden[]): boolean {
  return (
    some.length === others.length && some.every(({ element }, index) => element === others[index]?.element)
  );
}

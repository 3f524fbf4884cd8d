import type { Page } from '../article/page.ts';
import { isInSiteFrame, type Kept, mustStay } from './kept.ts';
import { isOverPage } from './over-page.ts';
import { measure, type Substance } from './substance.ts';
import { isAppPlea, isClose } from './words.ts';

const highest = 8;

/**
 * Finds the layer over the page, and the shade behind it, that asks for a subscription or for the outlet's app, or the bar that leads to the app;
 * the same words elsewhere are part of the page. A bar that leads home or to several parts of the site is its header.
 * @param plea the element that holds the words
 * @returns the layer or the bar first
 */
export function findPopup(page: Page, kept: Kept, plea: Element): Element[] {
  if (isInSiteFrame(plea) || kept.body?.contains(plea)) return [];
  const bar = findAppBar(page, kept, plea);
  if (bar) return [bar];
  const layer = findLayer(page, kept, plea);
  return layer ? [layer, ...findShades(page, layer)] : [];
}

/** The shade that darkens the page behind a layer; without the layer it would lie there for ever. */
function findShades(page: Page, layer: Element): Element[] {
  const neighbours = [layer.previousElementSibling, layer.nextElementSibling];
  return neighbours
    .filter((neighbour) => neighbour !== null)
    .filter((neighbour) => {
      return !neighbour.firstElementChild && !neighbour.textContent?.trim() && isOverPage(page, neighbour);
    });
}

function findLayer(page: Page, kept: Kept, plea: Element): Element | null {
  let layer: Element | null = plea;
  for (let level = 0; layer && level < highest && !mustStay(kept, layer); level += 1) {
    if (isOverPage(page, layer)) return isAsking(page, layer) ? layer : null;
    layer = layer.parentElement;
  }
  return null;
}

const parts = 'nav, header, footer, [type="search"], [type="password"], a[href="/"]';
const stores =
  'a[href*="play.google.com"], a[href*="apps.apple.com"], a[href*="itunes.apple.com"], a[href^="intent:"]';

function isAsking(page: Page, layer: Element): boolean {
  return !layer.querySelector(parts) && isShort(measure(page, layer));
}

function isShort({ letters, linkLetters, prose, ownLinks, headlines, buttons, isWhole }: Substance): boolean {
  return (
    isWhole && letters + linkLetters <= 250 && prose <= 150 && ownLinks <= 3 && headlines <= 2 && buttons <= 4
  );
}

/** The bar over a page, or at its top, with a link to a store of apps and hardly more words than that. */
function findAppBar(page: Page, kept: Kept, plea: Element): Element | null {
  if (!isAppPlea(plea.textContent ?? '')) return null;
  let bar: Element | null = plea;
  for (let level = 0; bar && level < 4 && !mustStay(kept, bar); level += 1) {
    const shown = measure(page, bar);
    if (!isShort(shown) || shown.letters + shown.linkLetters > 100) return null;
    if (bar.matches('div, aside, section') && (bar.querySelector(stores) || canBeClosed(bar))) return bar;
    bar = bar.parentElement;
  }
  return null;
}

function canBeClosed(bar: Element): boolean {
  return (
    bar.querySelector('a') !== null &&
    [...bar.querySelectorAll('button')].some(({ textContent }) => isClose(textContent ?? ''))
  );
}

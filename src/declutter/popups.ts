import type { Page } from '../article/page.ts';
import { isInSiteFrame, type Kept, mustStay } from './kept.ts';
import { isOverPage } from './over-page.ts';
import { measure, type Substance } from './substance.ts';
import { isAppPlea } from './words.ts';

const highest = 8;

/**
 * Finds the layer over the page that asks for a subscription or for the outlet's app, or the bar that leads to the app;
 * the same words elsewhere are part of the page. A bar that leads home or to several parts of the site is its header.
 * @param plea the element that holds the words
 */
export function findPopup(page: Page, kept: Kept, plea: Element): Element | null {
  if (isInSiteFrame(plea) || kept.body?.contains(plea)) return null;
  return findAppBar(page, kept, plea) ?? findLayer(page, kept, plea);
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
    if (bar.matches('div, aside, section') && bar.querySelector(stores)) return bar;
    bar = bar.parentElement;
  }
  return null;
}

import type { Page } from '../article/page.ts';
import { isInSiteFrame, type Kept, mustStay } from './kept.ts';
import { measure } from './substance.ts';

const highest = 8;

/**
 * Finds the layer over the page that asks for a subscription or for the outlet's app; the same words elsewhere are part
 * of the page. A bar that leads home or to several parts of the site is its header.
 * @param plea the element that holds the words; asking for its style costs a layout, so ask about few
 */
export function findPopup(page: Page, kept: Kept, plea: Element): Element | null {
  if (isInSiteFrame(plea)) return null;
  let layer: Element | null = plea;
  for (let level = 0; layer && level < highest && !mustStay(kept, layer); level += 1) {
    if (page.window.getComputedStyle(layer).position === 'fixed') return isAsking(page, layer) ? layer : null;
    layer = layer.parentElement;
  }
  return null;
}

function isAsking(page: Page, layer: Element): boolean {
  if (layer.querySelector('nav, header, footer, [type="search"], [type="password"], a[href="/"]'))
    return false;
  const { letters, linkLetters, prose, ownLinks, headlines, isWhole } = measure(page, layer);
  return isWhole && letters + linkLetters <= 250 && prose <= 150 && ownLinks <= 3 && headlines <= 2;
}

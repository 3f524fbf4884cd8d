import type { Page } from '../../article/page.ts';
import { type Kept, mustStay } from '../kept/kept.ts';
import { isAdOnly, isBare, mayBeAdOnly, measure, type Substance } from '../shape/substance.ts';
import { linksToSocialNetwork } from './addresses.ts';

/** Levels above a label, a slot or a link of which one may be the ad. */
const HIGHEST = 6;

/**
 * Goes up to the narrowest element that shows an ad and no more; null when something else comes first.
 * @param least links that lead away from the site; a slot or a frame is an ad without any
 * @param isForReaders a label that only screen readers meet stands in an empty box too
 */
export function findNarrowestAd(
  page: Page,
  kept: Kept,
  start: Element | null,
  { least = 1, isForReaders = false } = {},
): Element | null {
  let around = start && outOfCells(start);
  for (let level = 0; around && level < HIGHEST && !mustStay(kept, around); level += 1) {
    const shown = measureAd(page, around);
    // A film is wanted, whatever label stands beside it; and so are links to the outlet's profiles.
    if (!isAdOnly(shown) || shown.frames > shown.plainFrames || linksToSocialNetwork(around)) return null;
    const isEmptyBox = isForReaders && around.matches('div, aside, section') && isBare(shown);
    const showsAd = shown.slots + shown.frames > 0 || shown.outsideLinks >= least || isEmptyBox;
    // In a heading stands who sells the places ("파워링크 신청하기").
    if (showsAd && !around.matches('h2, h3, h4, h5, h6')) return around;
    around = around.parentElement && outOfCells(around.parentElement);
  }
  return null;
}

/** Cells and rows of a table that shows an ad go with it; one that lays out the page shows more. */
function outOfCells(element: Element): Element | null {
  return element.matches('td, th, tr, tbody') ? element.closest('table') : element;
}

/** Measures only until it is clear that there is more than an ad. */
export function measureAd(page: Page, element: Element): Substance {
  return measure(page, element, { isEnough: (seen) => !mayBeAdOnly(seen) });
}

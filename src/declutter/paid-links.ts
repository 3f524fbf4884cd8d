import type { Page } from '../article/page.ts';
import { addressOf, isMadeLink, LINKS } from '../dom/links.ts';
import { isClickCounter } from '../outlets/click-counters.ts';
import { countsClicks, isLearntCounter } from './click-counters.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay } from './kept.ts';
import { findNarrowestAd, measureAd } from './narrowest-ad.ts';
import { findNativeAd } from './native-ads.ts';
import { isAdAddress } from './networks.ts';
import { isOutside } from './outside.ts';
import { isAdOnly, measure } from './substance.ts';

/** Finds every link that may be paid for; `isPaid` decides. */
export const PAID_LINKS =
  'a[href*="//ad"], a[href*="click"], a[href*="banner"], a[href*="tenping"], a[href*="/adcr"], a[rel*="nofollow"], a[rel*="sponsored"], a[target="_blank"][href*="?"], [role="link"]';

const OFFER = /무료|선착순|당일|마감|특가|반값|할인|한도|상담|이벤트|\d원/;

/** Whether a link leads to an ad server, or offers a bargain and tells search engines that it is none of the site's own. */
export function isPaid(page: Page, link: Element): boolean {
  const isStranger = /nofollow|sponsored/.test(link.getAttribute('rel') ?? '');
  const address = addressOf(link);
  return (
    isAdAddress(address) || countsClicks(page, address) || (isStranger && OFFER.test(link.textContent ?? ''))
  );
}

/** Whether a text is that of something for sale ("구운김 9,900원"). */
export function isPriced(text: string): boolean {
  return text.length <= 40 && /\d,?\d{2}0원/.test(text);
}

// Only who counts clicks links there: an article about advertising may name the networks among its sources.
const CLICK_ADDRESS = /\/\/(?:[\w-]+\.)*(?:click|clk|adcr|trc?k?|track)\.|\/(?:adcr|click)\b/i;

/**
 * Finds the ad that a link of words is, with the lines beside it that are no more than that; a link in a sentence is none.
 * @param seed a link that `isPaid`, or what is priced in one of several links
 */
export function findPaidLink(page: Page, kept: Kept, seed: Element): Element | null {
  const link = seed.closest(LINKS);
  if (!link || isInSiteFrame(link) || isInFooter(link)) return null;
  const address = addressOf(link);
  if (!isOutside(page, address)) return null;
  if (!isMadeLink(link) && [link.previousSibling, link.nextSibling].some(isWords)) return null;
  const isInArticle = isInBody(kept, link);
  if (isPaid(page, link)) {
    if (isInArticle && !isPaidInArticle(page, link, address)) return null;
    if (isAdAddress(address) && isWordless(link)) return link;
    // What counts presses is a banner also where it stands alone among other things.
    const alone = countsClicks(page, address) ? (findCard(page, kept, link) ?? link) : null;
    return findNativeAd(page, kept, link) ?? findNarrowestAd(page, kept, link.parentElement) ?? alone;
  }
  return isInArticle || !isPriced(link.textContent ?? '') ? null : findShelf(page, kept, link);
}

/** In an article an offer may be that of the city it writes about; those that are paid for draw attention by a sign. */
function isPaidInArticle(page: Page, link: Element, address: string): boolean {
  if (isAdAddress(address)) return CLICK_ADDRESS.test(address);
  if (isLearntCounter(page, address)) return true;
  if (isClickCounter(address) && (isMadeLink(link) || link.querySelector('img'))) return true;
  return /sponsored/.test(link.getAttribute('rel') ?? '') || /^\s*[▶▷☞★☎]/.test(link.textContent ?? '');
}

/** The figure or the box that shows a link and what it is about, and nothing else. */
function findCard(page: Page, kept: Kept, link: Element): Element | null {
  const figure = link.closest('figure');
  if (figure && isCard(page, figure)) return figure;
  let box = link.parentElement;
  for (let level = 0; box && level < HIGHEST_CARD && !mustStay(kept, box); level += 1) {
    if (!isCard(page, box)) return null;
    if (box.matches('div, section, aside, li, p')) return box;
    box = box.parentElement;
  }
  return null;
}

/** Levels above a link of which one may be its card. */
const HIGHEST_CARD = 3;
/** Letters of a card outside its link. */
const LONGEST_CARD = 120;
/** Answers of a quiz whose solution is behind the link. */
const MOST_ANSWERS = 4;

function isCard(page: Page, box: Element): boolean {
  const { letters, ownLinks, frames, fields, buttons, isWhole } = measure(page, box);
  return isWhole && letters <= LONGEST_CARD && ownLinks + frames + fields === 0 && buttons <= MOST_ANSWERS;
}

/** A banner may be no more than the background of a link. */
function isWordless(link: Element): boolean {
  return link.childElementCount === 0 && !link.textContent?.trim();
}

/** Whether a text beside a link goes on in words, as a sentence does. */
function isWords(node: Node | null): boolean {
  return node?.nodeType === 3 && /[가-힣]/.test(node.nodeValue ?? '');
}

/** Finds the shop window that a link with a price stands in, with its heading: most of what it shows has a price. */
function findShelf(page: Page, kept: Kept, link: Element): Element | null {
  const shelf = findNarrowestAd(page, kept, link.parentElement, { least: 2 });
  const links = [...(shelf?.querySelectorAll('a') ?? [])];
  if (2 * links.filter(({ textContent }) => isPriced(textContent ?? '')).length < links.length) return null;
  const around = shelf?.parentElement;
  return around && !mustStay(kept, around) && isAdOnly(measureAd(page, around)) ? around : shelf;
}

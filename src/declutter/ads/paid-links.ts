import type { Page } from '../../article/page.ts';
import { isText } from '../../dom/element.ts';
import {
  addressOf,
  findFilled,
  isMadeLink,
  isSponsored,
  isUnvouched,
  LINKS,
  MADE_LINKS,
} from '../../dom/links.ts';
import { isAdAddress } from '../../outlets/ad-servers.ts';
import { isClickCounter, isSoldAddress } from '../../outlets/click-counters.ts';
import { isSameSite, isSiteRoot, readHost } from '../../outlets/site.ts';
import { isPaidNote, isSalesTalk, namesAdDesk, namesPrice, offersDeal } from '../../phrases/ads.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay } from '../kept/kept.ts';
import { LEAST_HEADLINE } from '../shape/headlines.ts';
import { isAdOnly, measure } from '../shape/substance.ts';
import { isArticleAddress, mayBeOutletProfile } from './addresses.ts';
import { isSlotSized } from './frames.ts';
import { countsClicks, isLearntCounter } from './learnt-counters.ts';
import { findNarrowestAd, measureAd } from './narrowest-ad.ts';
import { findNativeAd } from './native-ads.ts';
import { isOutside } from './outside.ts';

/** Finds every link that may be paid for; `isPaid` decides. */
export const PAID_LINKS = `a[href*="//ad"], a[href*="click"], a[href*="banner"], a[href*="tenping"], a[href*="/adcr"], a[rel*="nofollow"], a[rel*="sponsored"], a[target="_blank"][href*="//"], a[href*="utm_"], a[href^="javascript:"], a[href*="//event."], a[href*="//shop."], a[href*="//mall."], ${MADE_LINKS}`;

/** Parameters by which an advertiser knows where a visitor has come from. */
const TRACKED = /[?&](?:utm_(?:source|medium|campaign)|n_media|NaPm|gclid|inflow)=/;

/**
 * Whether a link leads to an ad server, or to a counter of clicks; or offers a bargain and leads to a stranger: it tells
 * search engines so, or leaves the site in a window of its own or with a mark for its visitors.
 */
export function isPaid(page: Page, link: Element): boolean {
  const address = addressOf(link);
  if (isAdAddress(address) || countsClicks(page, address)) return true;
  const text = link.textContent?.trim() || (link.querySelector('img')?.getAttribute('alt') ?? '');
  const isStranger = isUnvouched(link);
  const isVisitor =
    TRACKED.test(address) || link.getAttribute('target') === '_blank' || isOfHouse(page, address);
  const isOffer = offersDeal(text);
  if (isPublic(address)) return false;
  if ((isStranger && isOffer) || isSponsored(link)) return true;
  if (!isVisitor || !isOutside(page, address) || mayBeOutletProfile(address) || isArticleAddress(address))
    return false;
  return isOffer || isSoldAddress(address) || (TRACKED.test(address) && (text === '' || isStrip(link)));
}

/** Whether a link is a picture of the size of a slot, whatever it says. */
function isStrip(link: Element): boolean {
  const picture = isPicture(link) ? link.querySelector('img') : null;
  return picture !== null && isSlotSized(picture);
}

/** Whether an address is that of an office of the state, a school or a foundation, whose offers nobody sells. */
function isPublic(address: string): boolean {
  return /\.(?:go|or|ac|re)\.kr$/.test(readHost(address) ?? '');
}

/** Whether an address is that of the house's own shop, or of what it holds elsewhere. */
function isOfHouse({ url }: Page, address: string): boolean {
  return isSameSite(readHost(address) ?? '', url.hostname);
}

/** Whether a text is that of something for sale ("구운김 9,900원"). */
export function isPriced(text: string): boolean {
  return text.length <= 40 && namesPrice(text);
}

/**
 * Finds the ad that a link of words is, with the lines beside it that are no more than that; a link in a sentence is none.
 * @param seed a link that `isPaid`, or what is priced in one of several links
 */
export function findPaidLink(page: Page, kept: Kept, seed: Element): Element | null {
  const link = seed.closest(LINKS);
  if (!link || isInFooter(link) || namesAdDesk(link.textContent ?? '')) return null;
  const address = addressOf(link);
  if (!isOutside(page, address) || (!kept.isArticlePage && isWanted(page, link, address))) return null;
  const isMarked = TRACKED.test(address) && isWordless(link);
  if (isInSiteFrame(link)) return isMarked && !mayBeOutletProfile(address) ? link : null;
  if (!isMadeLink(link) && [link.previousSibling, link.nextSibling].some(isWords)) return null;
  const isInArticle = isInBody(kept, link);
  if (isPaid(page, link)) {
    if (isInArticle && !isPaidInArticle(page, link, address)) return null;
    if (isAdAddress(address) && isWordless(link)) return link;
    const list = findListOfOne(page, kept, link);
    // A poll that is sold is more than its answers.
    if (list) return (isInArticle && findCard(page, kept, list)) || list;
    // What counts clicks is a banner also where it stands alone among other things.
    const isCounted =
      countsClicks(page, address) || isSponsored(link) || (isInArticle && isSoldAddress(address));
    return (
      findNativeAd(page, kept, link) ??
      findNarrowestAd(page, kept, link.parentElement) ??
      (isInArticle ? findFilled(link) : null) ??
      (isCounted ? findCard(page, kept, link) : null) ??
      (isCounted || isMarked || isAmongAlike(link) || isPicture(link) ? link : null)
    );
  }
  return isInArticle || !isPriced(link.textContent ?? '') ? null : findShelf(page, kept, link);
}

const TRACKS = /\/\/(?:[\w-]+\.)*(?:trc?k?|track)\.|\/click\b/i;

/** In an article an offer may be that of the city it writes about; those that are paid for draw attention by a sign. */
function isPaidInArticle(page: Page, link: Element, address: string): boolean {
  if (isSoldAddress(address)) return true;
  // An article about advertising may name the networks among its sources.
  if (isAdAddress(address)) return TRACKS.test(address) || isAmongOffers(link, address);
  if (isLearntCounter(page, address)) return true;
  if (isClickCounter(address) && (isMadeLink(link) || link.querySelector('img'))) return true;
  if (isPicture(link))
    return !link.closest('figure')?.querySelector('figcaption') || findFilled(link) !== null;
  const words = link.textContent ?? '';
  const isGoods = link.querySelector('img') !== null && namesPrice(words);
  const [note] = link.parentElement?.children ?? [];
  if (isGoods && (isUnvouched(link) || isPaidNote(note?.textContent ?? ''))) return true;
  if (isSalesTalk(words) && findFilled(link)) return true;
  const text = `${link.previousSibling?.textContent ?? ''}${link.textContent ?? ''}`;
  return isSponsored(link) || /^\s*[▶▷☞★☎]/.test(text);
}

/** Whether all of a list leads to one ad server, each entry in a window of its own: sources lead to several. */
function isAmongOffers(link: Element, address: string): boolean {
  const links = [...(link.closest('ul, ol')?.querySelectorAll('a[href]') ?? [])];
  const host = readHost(address);
  return (
    links.length > 1 &&
    links.every((one) => one.getAttribute('target') === '_blank' && readHost(addressOf(one)) === host)
  );
}

/** Whether a link is itself one of several cards, which are called alike or lead to the same ad server. */
function isAmongAlike(link: Element): boolean {
  const [kind] = link.classList;
  const host = isAdAddress(addressOf(link)) ? readHost(addressOf(link)) : null;
  const beside = [link.previousElementSibling, link.nextElementSibling].filter((other) =>
    other?.matches('a'),
  );
  return beside.some(
    (other) =>
      other &&
      ((kind !== undefined && other.classList[0] === kind) ||
        (host !== null && readHost(addressOf(other)) === host)),
  );
}

/** The list of links in which all lead to the same stranger as one that is paid for. */
function findListOfOne(page: Page, kept: Kept, link: Element): Element | null {
  const list = link.closest('ul, ol');
  const host = readHost(addressOf(link));
  if (!list || !host || mustStay(kept, list)) return null;
  const links = [...list.querySelectorAll('a[href]')];
  if (links.length < 2 || links.some((one) => readHost(addressOf(one)) !== host)) return null;
  return isAdOnly(measureAd(page, list)) ? list : null;
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

/** Offers that are a list. */
const LEAST_OFFERS = 4;
/** Links of a page by which it is told what it is about. */
const MOST_LINKS = 300;

/** Whether a link is one of the offers that its page is about: its reader has come for them. Nothing tells that anybody pays for it. */
function isWanted(page: Page, link: Element, address: string): boolean {
  if (isSiteRoot(page.url) || isAdAddress(address) || countsClicks(page, address) || TRACKED.test(address))
    return false;
  if (isSoldAddress(address) || isSponsored(link)) return false;
  const links = [...page.root.querySelectorAll('a[href]')]
    .slice(0, MOST_LINKS)
    .filter((one) => (one.textContent ?? '').trim().length >= LEAST_HEADLINE && !isInSiteFrame(one));
  const offers = links.filter(({ textContent }) => offersDeal(textContent ?? ''));
  return offers.length >= LEAST_OFFERS && 2 * offers.length > links.length && offers.includes(link);
}

/** A banner may be no more than the background of a link. */
function isWordless(link: Element): boolean {
  return link.childElementCount === 0 && !link.textContent?.trim();
}

/** Whether a link shows a picture alone, whose alternative text may offer something. */
function isPicture(link: Element): boolean {
  return !link.textContent?.trim() && link.querySelector('img') !== null;
}

/** Whether a text beside a link goes on in words, as a sentence does. */
function isWords(node: Node | null): boolean {
  return node !== null && isText(node) && /[가-힣]/.test(node.data);
}

/** Finds the shop window that a link with a price stands in, with its heading: most of what it shows has a price. */
function findShelf(page: Page, kept: Kept, link: Element): Element | null {
  const shelf = findNarrowestAd(page, kept, link.parentElement, { least: 2 });
  const links = [...(shelf?.querySelectorAll(LINKS) ?? [])];
  if (2 * links.filter(({ textContent }) => isPriced(textContent ?? '')).length < links.length) return null;
  const around = shelf?.parentElement;
  return around && !mustStay(kept, around) && isAdOnly(measureAd(page, around)) ? around : shelf;
}

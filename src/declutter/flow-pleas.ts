import type { Page } from '../article/page.ts';
import { siteOf } from '../outlets/site.ts';
import { channelOffer, letterFields, offer, preference } from '../phrases/pleas.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay } from './kept.ts';
import { readHost } from './networks.ts';
import { heldDialogs } from './over-page.ts';
import { measure, type Substance } from './substance.ts';

const channels =
  'a[href*="pf.kakao."], a[href*="sub_confirmation"], a[href*="//t.me/"], a[href*="media.naver.com/press"]';
const preferences = 'a[href*="google.com/preferences/source"]';
/** Money may be asked for somebody else: for whom the article tells of. */
const gift = /후원|되어|조합원|구독료|원고료|응원/;
/** A reporter's name, or a sentence in the plain style of news. */
const ofArticle = /기자(?!에게)|[^니\s]다[.?!]/;
/** Where to order the paper, among the data of the house. */
const phone = /\d{2,4}[-.)]\s?\d{3,4}-\d{4}/;
/** What one may give ("5천원", "+10,000 원 추가"). */
const sum = /^\+?\s*(?:월\s?)?\d[\d,]*\s?[천만]?\s?원/;
const boxes = 'div, section, aside, form, table';
const highest = 5;
/** Letters of what asks: less is an entry of a menu, more may be about it. */
const [least, most] = [14, 120];

/** On a page that is no article, where its name alone may be a way into the site. */
const ask = /[가-힣]{1,3}(?:세요|십시오|니다)/;

/**
 * Finds the box between the paragraphs of an article, or behind it, in which the outlet offers its letter, its channel or a
 * subscription, or asks for money or to be preferred in a search, and nothing else; on other pages wherever it stands,
 * when it asks in a sentence. A reporter's card, which may have a button for that too, stays.
 */
export function findFlowPlea(page: Page, kept: Kept, plea: Element): Element | null {
  const words = wordsOf(plea.closest('a') ?? plea);
  const isOffer =
    offer.test(words) ||
    isLetterForm(plea) ||
    channelOffer.test(words) ||
    preference.test(words) ||
    (gift.test(words) && countSums(plea.closest(boxes) ?? plea) >= 2);
  if (!isOffer || isInSiteFrame(plea) || isInFooter(plea)) return null;
  if (plea.closest(heldDialogs)) return null;
  // Nothing else leads there: it is known wherever it stands.
  const isSure = plea.closest(preferences) !== null;
  if (kept.isArticlePage && !isSure && !standsInOrBehind(page, kept, plea)) return null;
  let found: Element | null = null;
  const alone = findLinkAlone(plea);
  let box = alone ?? plea.closest(boxes);
  for (let level = 0; box && level < highest && !mustStay(kept, box); level += 1) {
    const text = wordsOf(box);
    if (ofArticle.test(text) || phone.test(text) || !isPleaOnly(measure(page, box), countSums(box))) break;
    if (box === alone || (box.matches(boxes) && box.querySelector('a, button, input'))) found = box;
    box = box.parentElement;
  }
  if (!found || wordsOf(found).length < least) return null;
  if (!offer.test(words) && channelOffer.test(words) && !found.querySelector(channels)) return null;
  if (!kept.isArticlePage && !ask.test(wordsOf(found))) return null;
  const mayBeOfOthers = !kept.isArticlePage || isInBody(kept, found) || gift.test(words);
  return !mayBeOfOthers || isOfOutlet(page, found) ? found : null;
}

/** The link that stands among paragraphs as one of them; not one in a line, a list or a row of links. */
function findLinkAlone(plea: Element): Element | null {
  const link = plea.closest('a');
  const beside = [link?.previousElementSibling, link?.nextElementSibling];
  const isInLine = [link?.previousSibling, link?.nextSibling].some(
    (node) => node?.nodeType === 3 && node.nodeValue?.trim(),
  );
  return link && !isInLine && beside.every((other) => other?.matches('p, figure, div, h2, h3')) ? link : null;
}

/** What is to be read of a box, or of its picture when that is all. */
function wordsOf(box: Element): string {
  return box.textContent?.trim() || (box.querySelector('img') ?? box).getAttribute('alt') || '';
}

const letterService =
  /\b(?:stibee|maily|mailchi|pf\.kakao)\.|media\.naver\.com\/press|[?&]sub_confirmation=|google\.com\/preferences\/source/;

/** Whether a box leads to the outlet itself, or to who sends its letters and messages, or has something to fill in: an article may tell of the letters of others. */
function isOfOutlet({ url }: Page, box: Element): boolean {
  if (box.querySelector('form, input, button')) return true;
  const links = box.matches('a') ? [box] : [...box.querySelectorAll('a')];
  return links.some((link) => {
    const address = link.getAttribute('href') ?? '';
    const host = readHost(address);
    return host === null || siteOf(host) === siteOf(url.hostname) || letterService.test(address);
  });
}

/** Whether something stands in a form that orders a letter. */
export function isLetterForm(part: Element): boolean {
  const form = part.closest('form');
  if (form) return ordersLetter(form);
  // A script may send what is filled in without one; what closes a layer with a field in it asks for nothing.
  if (!part.matches('input')) return false;
  let box = part.parentElement;
  for (let level = 0; box && level < 3 && wordsOf(box).length <= most; level += 1) {
    if (ordersLetter(box)) return true;
    box = box.parentElement;
  }
  return false;
}

/** With a password it is a form to sign in with. */
function ordersLetter(form: Element): boolean {
  if (!form.querySelector(letterFields) || form.querySelector('[type="password"]')) return false;
  return /구독|레터|메일로/.test(form.textContent ?? '');
}

/** How many sums one may choose from. */
function countSums(box: Element): number {
  const choices = [...box.querySelectorAll('button, a, label')];
  return choices.filter(({ textContent }) => sum.test(textContent?.trim() ?? '')).length;
}

function isPleaOnly(shown: Substance, sums: number): boolean {
  const { letters, linkLetters, prose, ownLinks, outsideLinks, fields, buttons, headings, frames } = shown;
  return (
    shown.isWhole &&
    letters + linkLetters <= most &&
    prose <= most / 2 &&
    ownLinks + outsideLinks + buttons - sums <= 2 &&
    fields <= 2 &&
    headings <= 1 &&
    shown.media <= 1 &&
    frames === 0
  );
}

/** Whether something stands in the article, or behind it. */
function standsInOrBehind(page: Page, { body }: Kept, plea: Element): boolean {
  if (!body) return false;
  const { DOCUMENT_POSITION_CONTAINED_BY, DOCUMENT_POSITION_FOLLOWING } = page.window.Node;
  return (
    (body.compareDocumentPosition(plea) & (DOCUMENT_POSITION_CONTAINED_BY | DOCUMENT_POSITION_FOLLOWING)) !==
    0
  );
}

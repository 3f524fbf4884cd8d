import type { Page } from '../article/page.ts';
import { siteOf } from '../outlets/site.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay } from './kept.ts';
import { readHost } from './networks.ts';
import { measure, type Substance } from './substance.ts';

const offer = /뉴스레터|정기 ?(?:구독|후원)/;
/** A reporter's name, or a sentence in the plain style of news. */
const ofArticle = /기자|[^니\s]다[.?!]/;
const boxes = 'div, section, aside, form';
const highest = 5;
/** Letters of what asks: less is an entry of a menu, more may be about it. */
const [least, most] = [14, 120];

/**
 * Finds the box between the paragraphs of an article, or behind it, in which the outlet offers its letter or a
 * subscription, and nothing else. A reporter's card, which may have a button for that too, stays.
 */
export function findFlowPlea(page: Page, kept: Kept, plea: Element): Element | null {
  const words = plea.closest('a')?.textContent ?? plea.textContent ?? '';
  const isOffer = offer.test(words) || (words.includes('구독') && isLetterForm(plea));
  if (!isOffer || !kept.isArticlePage || isInSiteFrame(plea) || isInFooter(plea)) return null;
  if (!standsInOrBehind(page, kept, plea)) return null;
  let found: Element | null = null;
  let box = plea.closest(boxes);
  for (let level = 0; box && level < highest && !mustStay(kept, box); level += 1) {
    if (ofArticle.test(box.textContent ?? '') || !isPleaOnly(measure(page, box))) break;
    if (box.matches(boxes) && box.querySelector('a, button, input')) found = box;
    box = box.parentElement;
  }
  if (!found || (found.textContent ?? '').trim().length < least) return null;
  return !isInBody(kept, found) || isOfOutlet(page, found) ? found : null;
}

const letterService = /\b(?:stibee|maily|mailchi)\./;

/** Whether a box leads to the outlet itself, or to who sends its letters, or has something to fill in: an article may tell of the letters of others. */
function isOfOutlet({ url }: Page, box: Element): boolean {
  if (box.querySelector('form, input, button')) return true;
  return [...box.querySelectorAll('a')].some((link) => {
    const host = readHost(link.getAttribute('href') ?? '');
    return host === null || siteOf(host) === siteOf(url.hostname) || letterService.test(host);
  });
}

function isLetterForm(plea: Element): boolean {
  return plea.closest('form')?.querySelector('input[type="email"]') != null;
}

function isPleaOnly(shown: Substance): boolean {
  const { letters, linkLetters, prose, ownLinks, outsideLinks, fields, buttons, headings, frames } = shown;
  return (
    shown.isWhole &&
    letters + linkLetters <= most &&
    prose <= most / 2 &&
    ownLinks + outsideLinks + buttons <= 2 &&
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

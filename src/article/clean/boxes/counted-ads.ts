import { attributeOf } from '../../../dom/element.ts';
import { addressOf, isMadeLink, LINKS } from '../../../dom/links.ts';
import { isClickCounter, readCounter, readOwnPath } from '../../../outlets/click-counters.ts';
import { isAdLabel, isPaidNote, offersDeal } from '../../../phrases/ads.ts';
import { countLetters } from '../../text/letters.ts';
import { leavesSite } from '../links.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { isInSentence } from './in-sentence.ts';

/**
 * Ads whose clicks the site counts: a picture that leads to a counter is a banner, whatever it stands in, and so is what a
 * script makes a link there; then the cards whose words lead to the same counter.
 */
export function removeCountedAds(cleaning: Cleaning): void {
  const { root, url } = cleaning;
  const counters = new Set<string>();
  const links = Array.from(root.querySelectorAll(LINKS));
  for (const link of links) {
    const counter = opensWindow(link) ? readCounter(readOwnPath(url, addressOf(link))) : null;
    if (
      counter === null &&
      !isClickCounter(addressOf(link)) &&
      !isBannerOfOthers(link, url) &&
      !isOwnBanner(link, url)
    )
      continue;
    if (!isMadeLink(link) && link.querySelector('img') === null) continue;
    if (counter) counters.add(counter);
    takeOut(cleaning, boxOf(cleaning, link), 'ad');
  }
  for (const link of counters.size > 0 ? links.filter(opensWindow) : []) {
    const path = readOwnPath(url, addressOf(link));
    const isCounted = path !== null && [...counters].some((counter) => path.startsWith(counter));
    if (isCounted && root.contains(link) && !isInSentence(link))
      takeOut(cleaning, cardOf(cleaning, link), 'ad');
  }
}

/** A picture that leads out of the site in a window of its own, without a caption: as low and wide as only a banner is, or with a deal. */
function isBannerOfOthers(link: Element, url: URL): boolean {
  const image = link.querySelector('img');
  if (!image || !leavesSite(link, url) || !opensWindow(link) || countLetters(link.textContent ?? '') > 0)
    return false;
  if (link.closest('figure')?.querySelector('figcaption')) return false;
  const [width, height] = ['width', 'height'].map((side) => Number(attributeOf(image, side)));
  return offersDeal(attributeOf(image, 'alt')) || Boolean(width && height && width >= 4 * height);
}

/** "/pr/go?u=11" */
const LEADING_ON = /\/(?:go|goto|out|redirect)(?:\.(?:php|aspx?|jsp|do))?\?/;

/** A picture that leads to a page of the site which only leads on, without a word beside it, though in the same window. */
function isOwnBanner(link: Element, url: URL): boolean {
  const path = readOwnPath(url, addressOf(link));
  if (path === null || !LEADING_ON.test(path) || readCounter(path) === null) return false;
  return countLetters(link.textContent ?? '') === 0 && !link.closest('figure')?.querySelector('figcaption');
}

function opensWindow(link: Element): boolean {
  return attributeOf(link, 'target') === '_blank';
}

/** Letters of a card with its link. */
const LONGEST_CARD = 120;

/** The box around a link that holds no more than what the link is about, or the link alone. */
function cardOf({ root }: Cleaning, link: Element): Element {
  const box = link.closest('div, section, aside, figure, li, p');
  const isCard = box !== null && box !== root && root.contains(box);
  return isCard && countLetters(box.textContent ?? '') <= LONGEST_CARD ? box : link;
}

/** Letters that stand beside the link of an ad in its box. */
const FEW_LETTERS = 20;

/** The box of a link with the note of who pays for it, or the link alone. */
function boxOf({ root }: Cleaning, link: Element): Element {
  const box = link.parentElement;
  const isBox = box !== null && box !== root && root.contains(box) && !isInSentence(link);
  const beside = isBox ? (box.textContent ?? '').replace(link.textContent ?? '', '').trim() : '';
  return isBox && beside.length <= FEW_LETTERS && (isAdLabel(beside) || isPaidNote(beside)) ? box : link;
}

import { attributeOf, isElement } from '../../../dom/element.ts';
import { isClickCounter, readCounter, readOwnPath } from '../../../outlets/click-counters.ts';
import { isAdLabel, isKindOfAd } from '../../../phrases/ads.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { leavesSite } from '../links.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { isWordInSentence } from './in-sentence.ts';

/** Letters of a line that is an ad. */
const MOST_LETTERS = 100;

/**
 * Links with the label of an ad and nothing else, in no box of their own: the label opens the link, or stands before it in
 * one element.
 */
export function removeLabelledLinks(cleaning: Cleaning): void {
  const { root } = cleaning;
  for (const link of root.querySelectorAll('a[href]')) {
    if (!root.contains(link) || countLetters(link.textContent ?? '') > MOST_LETTERS) continue;
    const ad = isLabelOf(link, firstOf(link), cleaning.url) ? link : findLine(link, cleaning);
    if (ad && !isWordInSentence(ad)) takeOut(cleaning, ad, 'ad');
  }
}

/** The element around a link and its label. */
function findLine(link: Element, { root, url }: Cleaning): Element | null {
  const line = link.parentElement;
  if (!line || line === root || !root.contains(line)) return null;
  const beside = [...line.childNodes].filter((node) => node !== link && hasWords(node));
  return beside.length === 1 && isLabelOf(link, firstOf(line), url) ? line : null;
}

function firstOf(element: Element): ChildNode | null {
  return [...element.childNodes].find(hasWords) ?? null;
}

function hasWords(node: ChildNode): boolean {
  return countLetters(node.textContent ?? '') > 0;
}

/** Whether a node says of a link, in an element of its own, that it is an ad. */
function isLabelOf(link: Element, node: ChildNode | null, url: URL): boolean {
  if (!node || node === link || !isElement(node)) return false;
  const label = tidyText(node.textContent ?? '');
  // The whole link is no label of itself.
  if (label === tidyText(link.textContent ?? '')) return false;
  return (isAdLabel(label) && !isKindOfAd(label)) || (label === 'P' && isSold(link, url));
}

/** "P", for promotion, may be the first letter of a word: it counts before what leads to no article of the site. */
function isSold(link: Element, url: URL): boolean {
  const address = attributeOf(link, 'href');
  return leavesSite(link, url) || isClickCounter(address) || readCounter(readOwnPath(url, address)) !== null;
}

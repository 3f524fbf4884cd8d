import { findFilled, isUnvouched } from '../../../dom/links.ts';
import { isSalesTalk, namesPrice, offersDeal } from '../../../phrases/ads.ts';
import { countLetters } from '../../text/letters.ts';
import { endsPlain } from '../../text/prose.ts';
import { leavesSite } from '../links.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { isInSentence } from './in-sentence.ts';

/**
 * Links that sell, to strangers and in windows of their own: paragraphs and figures that are nothing else, and goods with
 * picture and price that search engines shall not follow.
 */
export function removeSoldLinks(cleaning: Cleaning): void {
  const { root, url } = cleaning;
  for (const link of root.querySelectorAll('a[target="_blank"][href]')) {
    if (!root.contains(link) || !leavesSite(link, url)) continue;
    const words = link.textContent ?? '';
    const isGoods = link.querySelector('img') !== null && namesPrice(words);
    if (isGoods && isUnvouched(link)) takeOut(cleaning, link, 'ad');
    else {
      const filled = findFilledWithin(cleaning, link);
      if (filled && (isSalesTalk(words) || (filled.localName === 'figure' && offersDeal(words))))
        takeOut(cleaning, filled, 'ad');
      else if (namesFirm(words) && !isInSentence(link)) takeOut(cleaning, findAllOf(cleaning, link), 'ad');
    }
  }
}

/** "(주)가람방수 031-000-0000": a firm and its number; who is told of has none in the same breath, and no sentence. */
function namesFirm(words: string): boolean {
  return (
    /\(주\)|㈜|주식회사/.test(words) &&
    /(?<!\d)0\d{1,2}[-)]\d{3,4}-\d{4}|1[568]\d\d-\d{4}/.test(words) &&
    !endsPlain(words)
  );
}

/** The widest box, a table too, of which every word is a link's; the link itself where others stand beside it. */
function findAllOf({ root }: Cleaning, link: Element): Element {
  const letters = countLetters(link.textContent ?? '');
  let box = link;
  for (let around = box.parentElement; around && around !== root; around = around.parentElement) {
    if (countLetters(around.textContent ?? '') > letters) break;
    box = around;
  }
  return box;
}

/** What a link fills with its words, within the body. */
function findFilledWithin({ root }: Cleaning, link: Element): Element | null {
  const filled = findFilled(link);
  const isWithin = filled !== null && filled !== root && root.contains(filled);
  return isWithin && filled.textContent?.trim() ? filled : null;
}

import { findFilled, isUnvouched } from '../../dom/links.ts';
import { isSalesTalk, namesPrice, offersDeal } from '../../phrases/ads.ts';
import { leavesSite } from './links.ts';
import { type Cleaning, takeOut } from './step.ts';

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
    }
  }
}

/** What a link fills with its words, within the body. */
function findFilledWithin({ root }: Cleaning, link: Element): Element | null {
  const filled = findFilled(link);
  const isWithin = filled !== null && filled !== root && root.contains(filled);
  return isWithin && filled.textContent?.trim() ? filled : null;
}

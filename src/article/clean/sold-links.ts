import { attributeOf } from '../../dom/element.ts';
import { addressOf, leadsAsWhole } from '../../dom/links.ts';
import { isSalesTalk, namesPrice, offersDeal } from '../../phrases/ads.ts';
import { isWithinSite } from './links.ts';
import type { Cleaning } from './step.ts';
import { takeOut } from './step.ts';

/**
 * Links that sell, to strangers and in windows of their own: paragraphs and figures that are nothing else, and goods with
 * picture and price that search engines shall not follow.
 */
export function removeSoldLinks(cleaning: Cleaning): void {
  const { root, url } = cleaning;
  for (const link of root.querySelectorAll('a[target="_blank"][href]')) {
    if (!root.contains(link) || !isAway(link, url)) continue;
    const words = link.textContent ?? '';
    const isGoods = link.querySelector('img') !== null && namesPrice(words);
    if (isGoods && /nofollow|sponsored/.test(attributeOf(link, 'rel'))) takeOut(cleaning, link, 'ad');
    else {
      const filled = findFilled(cleaning, link);
      if (filled && (isSalesTalk(words) || (filled.localName === 'figure' && offersDeal(words))))
        takeOut(cleaning, filled, 'ad');
    }
  }
}

function isAway(link: Element, url: URL): boolean {
  const address = addressOf(link);
  return URL.canParse(address) && !isWithinSite(new URL(address).hostname, url);
}

/** The paragraph or the figure of which every word leads where a link does. */
function findFilled({ root }: Cleaning, link: Element): Element | null {
  const around = link.closest('figure') ?? link.parentElement;
  if (!around || around === root || !root.contains(around) || !around.matches('figure, p, div')) return null;
  return around.textContent?.trim() && leadsAsWhole(around, link) ? around : null;
}

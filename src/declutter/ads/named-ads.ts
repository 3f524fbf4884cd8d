import type { Page } from '../../article/page.ts';
import { addressOf, isMadeLink, LINKS } from '../../dom/links.ts';
import { isAdName, mayBeHeadline } from '../../phrases/ads.ts';
import { isInFooter, isInSiteFrame, type Kept, mustStay } from '../kept/kept.ts';
import { measure } from '../shape/substance.ts';
import { isArticleAddress, isPictureFile } from './addresses.ts';
import { isOutside } from './outside.ts';

const NAMES = ['aria-label', 'alt', 'title'];

/** Whether an element is called an advertisement where only those hear it who cannot see it. */
export function isNamedAd(element: Element): boolean {
  return readAdName(element) !== null;
}

function readAdName(element: Element): string | null {
  return NAMES.map((name) => element.getAttribute(name) ?? '').find(isAdName) ?? null;
}

/** Finds the ad that is called so: the entry or the figure that shows nothing else, or the element alone; null when it shows more. */
export function findNamedAd(page: Page, kept: Kept, named: Element): Element | null {
  // Menus and footers link to the desk that sells ads.
  const isOfSite = isInSiteFrame(named) || isInFooter(named);
  const name = readAdName(named);
  if (!name || (isOfSite && named.textContent?.trim())) return null;
  const around = named.closest(LINKS);
  const link = around && (around.localName === 'a' || isMadeLink(around)) ? around : null;
  if (mayBeHeadline(name, link !== null) && !leadsToAd(page, link, name)) return null;
  // A picture by itself may be no more than the label.
  const ad = link ?? (named.localName === 'img' ? null : named);
  const boxes = [ad?.closest('li, figure'), ad];
  return boxes.find((box) => box && !mustStay(kept, box) && isOneAd(page, box)) ?? null;
}

/** Whether a link may lead to what somebody pays for: to no article or picture of the site, and not under this name as its headline. */
function leadsToAd(page: Page, link: Element | null, name: string): boolean {
  if (!link || (link.closest('li, figure') ?? link).textContent?.includes(name.trim())) return false;
  const address = addressOf(link);
  return isOutside(page, address) || !(isArticleAddress(address) || isPictureFile(address));
}

/** Letters that such an ad may show. */
const LONGEST = 150;

function isOneAd(page: Page, box: Element): boolean {
  const { letters, linkLetters, ownLinks, outsideLinks, fields, buttons, isWhole } = measure(page, box);
  const isShort = isWhole && letters + linkLetters <= LONGEST + 60 * outsideLinks;
  return isShort && fields === 0 && buttons <= 1 && (ownLinks === 0 || ownLinks + outsideLinks === 1);
}

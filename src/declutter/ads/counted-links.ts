import type { Page } from '../../article/page.ts';
import { addressOf, isSponsored, isUnvouched, LINKS, MADE_LINKS } from '../../dom/links.ts';
import { onlyLeadsOn, readCounter, readOwnPath } from '../../outlets/click-counters.ts';
import { hasAdLabel, isAdLabel, isDisclosure, isPaidNote } from '../../phrases/ads.ts';
import { isHeadline } from '../boxes/article-lists.ts';
import { isInFooter, isInSiteFrame } from '../kept/kept.ts';
import { isSlotSized } from './frames.ts';
import { isLearntCounter, recallCounters } from './learnt-counters.ts';
import { isNamedAd } from './named-ads.ts';
import { isAdFolder } from './networks.ts';
import { isLabelledByStyle } from './styled-labels.ts';

/** Links that are looked at in a piece of a page. */
const MOST_LINKS = 500;
/** Links through one counter; by what more have in common a site is read. */
const MOST_COUNTED = 12;

/**
 * Learns where a site counts clicks: its links there open a window of their own, as those to its articles do not, or their
 * address says that it only leads on; they bear a code, and one of them at least is an ad by its size or by a label beside it.
 * @returns the links through counters in a piece of the page
 */
export function findCountedLinks(page: Page, root: Element): Element[] {
  const site = recallCounters(page, root);
  const families = new Map<string, Element[]>();
  for (const link of listCandidates(root)) {
    const beginning = readCounter(readOwnPath(page.url, addressOf(link)));
    if (!beginning || site.beginnings.has(beginning)) continue;
    const family = families.get(beginning);
    if (family) family.push(link);
    else families.set(beginning, [link]);
  }
  const mayBeSold = [...families].filter(
    ([, family]) =>
      family.length <= MOST_COUNTED &&
      !family.some((link) => (isInSiteFrame(link) || isInFooter(link)) && link.textContent?.trim()),
  );
  const sold = mayBeSold.filter(([, family]) => family.some((link) => isAd(page, link)));
  if (sold.length > 0 && opensHere(page, site.root))
    for (const [beginning] of sold) site.beginnings.add(beginning);
  // One counter may have a name for each kind of place: "/ck/b?n=" for banners, "/ck/t?n=" for words.
  const folders = new Set([...site.beginnings].map(folderOf));
  for (const [beginning] of mayBeSold)
    if (folders.has(folderOf(beginning) ?? '')) site.beginnings.add(beginning);
  if (site.beginnings.size === 0) return [];
  const all = [...root.querySelectorAll(LINKS)].slice(0, 2 * MOST_LINKS);
  return all.filter((link) => isLearntCounter(page, addressOf(link)));
}

function listCandidates(root: Element): Element[] {
  const leaving = [...root.querySelectorAll(`a[target="_blank"][href], ${MADE_LINKS}`)].slice(0, MOST_LINKS);
  const staying = [...root.querySelectorAll('a[href]:not([target="_blank"])')].slice(0, MOST_LINKS);
  return [...leaving, ...staying.filter((link) => onlyLeadsOn(addressOf(link)))];
}

/** The first folder of a counter; null when it stands in none. */
function folderOf(beginning: string): string | null {
  return /^\/[^/?]+\//.exec(beginning)?.[0] ?? null;
}

/** Whether a link is a picture of the size of a slot, or stands beside a label. */
function isAd(page: Page, link: Element): boolean {
  const text = link.textContent?.trim() ?? '';
  if (isSponsored(link) || hasAdLabel(text)) return true;
  const picture = link.querySelector('img');
  // Nobody keeps search engines from pages of one's own that are there to be read.
  if (picture && isUnvouched(link)) return true;
  if (picture && text === '' && (isSlotSized(picture) || isAdFolder(picture.getAttribute('src') ?? '')))
    return true;
  if (isNamedAd(link) || (picture && isNamedAd(picture))) return true;
  const around = [link, link.parentElement, link.parentElement?.parentElement];
  const styled = [link, link.parentElement, ...link.querySelectorAll(':empty')].slice(0, MOST_STYLED);
  return around.some((element) => element && isLabelled(element)) || isLabelledByStyle(page, styled);
}

/** Elements around and in a link whose labels may come from a style sheet. */
const MOST_STYLED = 6;
/** Letters of a card with its label. */
const LONGEST_CARD = 150;

function isLabelled(card: Element): boolean {
  if ((card.textContent ?? '').trim().length > LONGEST_CARD) return false;
  return [...card.querySelectorAll(':not(:has(*))')].some(({ textContent }) => {
    const text = textContent ?? '';
    return isAdLabel(text) || hasAdLabel(text) || isPaidNote(text) || isDisclosure(text);
  });
}

/** Whether the site opens its own articles in the window in which it is read. */
function opensHere(page: Page, root: Element): boolean {
  const links = [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
  const own = links.filter(
    (link) => isHeadline(link) && readOwnPath(page.url, link.getAttribute('href') ?? ''),
  );
  return 2 * own.filter((link) => link.getAttribute('target') === '_blank').length < own.length;
}

import type { Page } from '../article/page.ts';
import { isOutside } from './count.ts';
import { isBoxHeading } from './headings.ts';
import { isInFooter, isInSiteFrame, type Kept, mustStay } from './kept.ts';
import { titles } from './names.ts';

/** Whether a text numbers the first entry of a ranking. */
export function isFirstRank(text: string): boolean {
  return text.length <= 8 && /^\s*0?1(?:\.|위)?\s*$/.test(text);
}

/** Whether an element is a sign of a list without a heading: the number of its first entry, or one of its pictures. */
export function isInList(element: Element): boolean {
  if (element.matches('a:has(img)')) return true;
  return !element.firstElementChild && isFirstRank(element.getAttribute('alt') ?? element.textContent ?? '');
}

const highest = 4;

/**
 * Finds the ranking or the strip of teasers without a heading that stands beside an article.
 * @param sign an element that `isInList`
 * @returns null when it could be something else: a series, a table of teams, steps, notes, pages, a gallery, a menu
 */
export function findUnheaded(page: Page, kept: Kept, sign: Element): Element | null {
  if (!kept.isArticlePage || kept.body?.contains(sign) || isInSiteFrame(sign) || isInFooter(sign))
    return null;
  return sign.matches('a') ? findStrip(page, kept, sign) : findRanking(page, kept, sign);
}

/** Headlines with numbers before them, alone or under tabs. */
function findRanking(page: Page, kept: Kept, first: Element): Element | null {
  let entry = first;
  for (let level = 0; level < highest; level += 1) {
    const list = entry.parentElement;
    if (!list || mustStay(kept, list)) return null;
    const entries = countRanks(page, list);
    if (entries >= 3) return findTabbed(kept, list) ?? (entries >= 5 && standsFree(list) ? list : null);
    entry = list;
  }
  return null;
}

/** Pictures in a row, each of which is a link to another page of the site, and has a headline: those of a gallery have none. */
function findStrip(page: Page, kept: Kept, link: Element): Element | null {
  const strip = link.parentElement;
  if (!strip || mustStay(kept, strip)) return null;
  const teasers = [...strip.children];
  const words = teasers.map((teaser) => squeeze(teaser) || (teaser.querySelector('img')?.alt ?? ''));
  const isAll = teasers.every((teaser, at) => {
    const isHeadline = (words[at] ?? '').replace(/[^가-힣]/g, '').length >= 5;
    return isHeadline && teaser.matches('a:has(img)') && leadsOn(page, teaser);
  });
  return isAll && new Set(words).size >= 4 && standsFree(strip) ? strip : null;
}

/** Entries that are numbered from one on, each with one headline that stays within the site. */
function countRanks(page: Page, { children }: Element): number {
  const entries = [...children];
  const isAll = entries.every((entry, at) => {
    const link = entry.matches('a') ? entry : entry.querySelector('a[href]');
    const words = squeeze(entry).replace(/^0/, '');
    const rank = `${at + 1}`;
    const isNumbered = words.startsWith(rank) || entry.querySelector('img')?.alt === rank;
    return link && isNumbered && leadsOn(page, link);
  });
  // Names of teams or stocks are shorter.
  const letters = entries
    .map(squeeze)
    .join('')
    .replace(/[^가-힣]/g, '').length;
  return isAll && letters >= 7 * entries.length ? entries.length : 0;
}

/** Whether a link leads to another page of the site. */
function leadsOn(page: Page, link: Element): boolean {
  const address = link.getAttribute('href') ?? '#';
  return !/^(?:#|javascript:)/i.test(address) && !isOutside(page, address);
}

/** The box in which nothing but tabs goes with a list. */
function findTabbed(kept: Kept, list: Element): Element | null {
  let box = list;
  for (let level = 0; level < 3; level += 1) {
    const around = box.parentElement;
    if (!around || mustStay(kept, around)) return null;
    const others = [...around.children].filter((child) => {
      return child !== box && squeeze(child) !== '' && !isBoxHeading(child.textContent ?? '');
    });
    if (others.length > 0) return others.every(areTabs) ? around : null;
    box = around;
  }
  return null;
}

/** Whether there are several short words to press on and nothing else: a heading is one, or has its words beside them. */
function areTabs(element: Element): boolean {
  const tabs = [...element.querySelectorAll('button, a, li:not(:has(a)), td:not(:has(a))')].map(squeeze);
  return tabs.length > 1 && tabs.every(({ length }) => length <= 6) && tabs.join('') === squeeze(element);
}

/** Whether what stands right above a list, or above what it alone fills, can be no heading: that is short, and has one link at most. */
function standsFree(list: Element): boolean {
  let above = list.previousElementSibling;
  while (above && squeeze(above) === '' && !above.querySelector('[alt]:not([alt=""])'))
    above = above.previousElementSibling;
  if (!above) return list.parentElement?.childElementCount === 1 && standsFree(list.parentElement);
  return !above.matches(titles) && (squeeze(above).length > 16 || above.querySelectorAll('a').length > 1);
}

function squeeze({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, '');
}

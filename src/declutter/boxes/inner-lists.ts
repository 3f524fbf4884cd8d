import { parentOf } from '../../dom/clobbering.ts';
import { addressOf } from '../../dom/links.ts';
import { isAdAddress } from '../../outlets/ad-servers.ts';
import { isInFooter, isInSiteFrame, type Kept, mustStay } from '../kept/kept.ts';
import { tightText } from '../shape/without-spaces.ts';
import { LEFT_SHOWN } from '../style.ts';
import {
  isCalledOfArticle,
  isHeadline,
  isOfArticle,
  isSeries,
  LEAST_ENTRIES,
  LONGEST_HEADING,
} from './article-lists.ts';

/** Cards that stand alike among the paragraphs of one article, each a picture and the headline of another. */
export function findWovenCards(links: readonly Element[]): Element[] {
  const cards = new Map<Element | null, Map<string, Element[]>>();
  for (const link of links) {
    if (!link.querySelector('img')) continue;
    const card = cardOf(link);
    const kind = kindOf(card);
    // One that stands beside its like is an entry of a strip.
    if (
      !kind ||
      [card.previousElementSibling, card.nextElementSibling].some((other) => kindOf(other) === kind)
    )
      continue;
    const parent = parentOf(card);
    const kinds = cards.get(parent) ?? new Map<string, Element[]>();
    cards.set(parent, kinds);
    const alike = kinds.get(kind);
    if (alike) alike.push(card);
    else kinds.set(kind, [card]);
  }
  return [...cards.values()].flatMap((kinds) =>
    [...kinds.values()].filter((alike) => alike.length > 1).flat(),
  );
}

/** The boxes around a link that hold nothing else. */
function cardOf(link: Element): Element {
  let card = link;
  for (let box = parentOf(card); box?.matches('div, aside, section'); box = parentOf(card)) {
    if (box.childElementCount > 1 || tightText(box) !== tightText(card)) return card;
    card = box;
  }
  return card;
}

/** By what cards of one design are alike; empty without a class. */
function kindOf(card: Element | null): string {
  const name = card?.getAttribute('class');
  return card && name ? `${card.localName}.${name}` : '';
}

/**
 * Finds what is no part of an article though it stands in it: a card that is woven into its paragraphs, or the box that a
 * ranking or a strip of teasers fills.
 * @returns at most one element
 */
export function findInnerList(kept: Kept, list: Element): Element[] {
  if (isInSiteFrame(list) || isInFooter(list) || mustStay(kept, list)) return [];
  if (list.closest(LEFT_SHOWN) ?? list.querySelector(LEFT_SHOWN)) return [];
  if (isTeaser(list)) return [list];
  const found = findRankingInside(kept, list) ?? findMixedInside(kept, list);
  return found ? [found] : findStripInside(kept, list);
}

/** A picture and a headline in one link; below the article's own pictures stand sentences. */
function isTeaser(entry: Element): boolean {
  const links = entry.matches('a') ? [entry] : [...entry.querySelectorAll('a[href]')];
  const [link] = links;
  const text = tightText(entry);
  return (
    link !== undefined &&
    links.length === 1 &&
    link.querySelector('img') !== null &&
    // The article's own pictures may have words for those who do not see them.
    text !== '' &&
    isHeadline(link) &&
    tightText(link) === text &&
    !/다\.$/.test(text) &&
    !isOfArticle(text)
  );
}

/** Several teasers in a row, with no more than a few words above them. */
function findStripInside(kept: Kept, list: Element): Element[] {
  const entries = [...list.children];
  if (entries.length < LEAST_ENTRIES || !entries.every(isTeaser) || isSeries(list)) return [];
  if (isCalledOfArticle(list)) return [];
  const box = parentOf(list);
  const [heading, ...others] = [...(box?.children ?? [])].filter((child) => child !== list);
  if (box?.matches('aside, section, div') && !mustStay(kept, box) && heading && others.length === 0) {
    const words = tightText(heading);
    if (isOfArticle(words) || isLedUpTo(box)) return [];
    if (words.length <= LONGEST_HEADING && tightText(box) === words + tightText(list)) return [box];
  }
  return isLedUpTo(list) ? [] : [list];
}

/** Inside the article only a box of its own that has numbers and headlines, and nothing that leads up to it. */
function findRankingInside(kept: Kept, list: Element): Element | null {
  const box = boxAround(kept, list);
  return box && !isSeries(list) && !isLedUpTo(box) && isRanking(list) ? box : null;
}

/** The box that a list fills. */
function boxAround(kept: Kept, list: Element): Element | null {
  const box = parentOf(list);
  if (!box?.matches('aside, section, div') || mustStay(kept, box) || box.querySelector(LEFT_SHOWN))
    return null;
  return tightText(box) === tightText(list) ? box : null;
}

/** A list of headlines that an ad is woven into: no editor puts one among what belongs to an article. */
function findMixedInside(kept: Kept, list: Element): Element | null {
  const entries = [...list.children];
  const isMixed =
    entries.length >= LEAST_ENTRIES &&
    entries.some(holdsAd) &&
    entries.every((entry) => holdsAd(entry) || isHeadlineAlone(entry));
  if (!isMixed || isSeries(list) || isCalledOfArticle(list)) return null;
  const found = boxAround(kept, list) ?? list;
  const above = found.previousElementSibling;
  return isLedUpTo(found) || (above && isOfArticle(tightText(above))) ? null : found;
}

function holdsAd(entry: Element): boolean {
  const link = entry.matches('a') ? entry : entry.querySelector('a[href]');
  return link !== null && isAdAddress(addressOf(link));
}

function isHeadlineAlone(entry: Element): boolean {
  const link = entry.matches('a') ? entry : entry.querySelector('a[href]');
  return link !== null && isHeadline(link) && tightText(link) === tightText(entry);
}

/** Whether a sub-head or a sentence of the article stands above a box and speaks of it. */
function isLedUpTo({ previousElementSibling: above }: Element): boolean {
  return above !== null && (above.matches('h2, h3, h4, h5, h6') || LEADS_UP.test(tightText(above)));
}

/** How an article goes on to a list of its own. */
const LEADS_UP = /(?:[:：]|(?:아래|다음)(?:와|과)같다\.?|(?:이렇|다음이)다\.?)$/;

/** Whether each entry is its rank and a link. */
function isRanking(list: Element): boolean {
  const entries = [...list.children];
  return (
    entries.length >= LEAST_ENTRIES &&
    entries.every((entry, at) => {
      const [link, ...others] = entry.querySelectorAll('a[href]');
      if (!link || others.length > 0 || !tightText(link) || !isHeadline(link)) return false;
      const rank = [...entry.querySelectorAll('*')]
        .map(tightText)
        .find((text) => Number.parseInt(text, 10) === at + 1 && /^\d+[.위]?$/.test(text));
      return rank !== undefined && [tightText(link), rank + tightText(link)].includes(tightText(entry));
    })
  );
}

import { isBoxHeading } from '../../../phrases/box-headings.ts';
import { showsPicture } from '../../images.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { isWithinSite } from '../links.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { readRawLines } from './raw-lines.ts';

/** Letters of a headline: more than the name of a place or a person has that a sentence begins with. */
const SHORTEST_HEADLINE = 10;
/** Lines of a card: a headline, a lead, a date, a section. */
const MOST_LINES = 8;
/** Letters of the heading above the cards. */
const LONGEST_HEADING = 30;
/** Letters of an article that must be left. */
const SHORTEST_REST = 60;

/**
 * Teasers of other articles with their leads, which read like the article itself: neighbours of one kind, each of which
 * begins with its headline as a link within the site. Their heading goes with them.
 */
export function removeTeaserCards(cleaning: Cleaning): void {
  const { root } = cleaning;
  const parents = new Set(Array.from(root.querySelectorAll('a'), (link) => listAround(link, root)).flat());
  for (const parent of parents) {
    if (!root.contains(parent)) continue;
    const children = Array.from(parent.children);
    const pictured = children.filter((child) => isPicturedCard(child, cleaning));
    const cards =
      pictured.length >= LEAST_PICTURED ? pictured : children.filter((child) => isCard(child, cleaning));
    const kind = cards[0];
    if (!kind || cards.length < 2 || cards.some((card) => !isAlike(card, kind))) continue;
    if (countLetters(root.textContent ?? '') - countOf(cards) < SHORTEST_REST) continue;
    const others = Array.from(parent.children).filter((child) => !cards.includes(child));
    const isWhole = others.every(isHeading) && parent !== root;
    for (const element of isWhole ? [withHeading(parent, cleaning)] : cards)
      takeOut(cleaning, element, 'related');
  }
  for (const card of listSingles(cleaning)) takeOut(cleaning, card, 'related');
}

/** A list of cards, or the box around it that holds only its heading besides. */
function withHeading(list: Element, { root }: Cleaning): Element {
  const box = list.parentElement;
  if (!box || box === root) return list;
  const [heading, ...others] = Array.from(box.children).filter((child) => child !== list);
  if (!heading || others.length > 0 || !isHeading(heading)) return list;
  return countOf([box]) === countOf([heading, list]) ? box : list;
}

/** Cards that need no neighbour to be known by: their picture and their headline lead to the same page. */
function listSingles(cleaning: Cleaning): Element[] {
  const { root } = cleaning;
  return Array.from(root.querySelectorAll('a')).flatMap((link) => {
    if (!link.querySelector('img') || !isOwn(link.getAttribute('href') ?? '', cleaning.url)) return [];
    if (hasWords(link)) return isStructured(link) || isHeaded(link) ? [link] : [];
    const around = listAround(link, root).filter(
      (box) => box !== root && countLetters(box.textContent ?? '') > 0,
    );
    const card = around[0];
    return card && card.querySelectorAll('img').length === 1 && leadsTo(card, link) && isCard(card, cleaning)
      ? [card]
      : [];
  });
}

/** A headline and a lead, each in an element of its own; a linked picture has a caption at most. */
function isStructured(link: Element): boolean {
  const worded = Array.from(link.querySelectorAll('*')).filter(
    (element) =>
      element.children.length === 0 && countLetters(element.textContent ?? '') >= SHORTEST_HEADLINE,
  );
  return worded.length > 1;
}

/** Whether it says itself what it is: "지금 많이 읽는 기사". */
function isHeaded(link: Element): boolean {
  return Array.from(link.querySelectorAll('*')).some(
    ({ children, textContent }) => children.length === 0 && isBoxHeading(textContent ?? ''),
  );
}

function leadsTo(card: Element, picture: Element): boolean {
  const links = Array.from(card.querySelectorAll('a')).filter(hasWords);
  return (
    links.length > 0 && links.every((link) => link.getAttribute('href') === picture.getAttribute('href'))
  );
}

/** The boxes around a link whose children may be cards, the nearest first. */
function listAround(link: Element, root: Element): Element[] {
  const around: Element[] = [];
  for (let box = link.parentElement; box && root.contains(box) && around.length < 5; box = box.parentElement)
    around.push(box);
  return around;
}

function isCard(element: Element, { url }: Cleaning): boolean {
  const link = element.localName === 'a' ? element : Array.from(element.querySelectorAll('a')).find(hasWords);
  if (!link || !hasWords(link) || !isOwn(link.getAttribute('href') ?? '', url)) return false;
  const lines = readRawLines(element);
  const [headline = ''] = lines;
  if (lines.length < 2 || lines.length > MOST_LINES || countSentences(headline) > 0) return false;
  // The link holds the whole line, or more: the lead too.
  return countLetters(headline) >= SHORTEST_HEADLINE && tidyText(link.textContent ?? '').startsWith(headline);
}

/** Pictures with headlines that make a strip of teasers. */
const LEAST_PICTURED = 3;
/** A picture and a headline in one link, and nothing else; a linked photo of the article leads to itself, or has a sentence below. */
function isPicturedCard(element: Element, { url }: Cleaning): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a');
  const address = link?.getAttribute('href') ?? '';
  if (!link?.querySelector('img') || !isOwn(address, url) || showsPicture(address)) return false;
  const lines = readRawLines(element);
  return (
    lines.length === 1 &&
    countSentences(lines[0] ?? '') === 0 &&
    hasWords(link) &&
    countOf([link]) === countOf([element])
  );
}

function hasWords(link: Element): boolean {
  return countLetters(link.textContent ?? '') >= SHORTEST_HEADLINE;
}

/** Whether a link stays within the site; a list of books or shops leads outside. */
function isOwn(href: string, url: URL): boolean {
  return URL.canParse(href, url) && isWithinSite(new URL(href, url).hostname, url);
}

function isAlike(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');
}

function isHeading(element: Element): boolean {
  const lines = readRawLines(element);
  return lines.length <= 1 && countLetters(lines[0] ?? '') <= LONGEST_HEADING;
}

function countOf(elements: Element[]): number {
  return elements.reduce((sum, { textContent }) => sum + countLetters(textContent ?? ''), 0);
}

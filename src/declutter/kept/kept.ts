import type { Page } from '../../article/page.ts';
import { lettersOf } from '../../article/text/letters.ts';
import { holds, parentOf, precedes } from '../../dom/clobbering.ts';
import type { PageHints } from '../../outlets/rule.ts';
import { isSiteRoot } from '../../outlets/site.ts';
import { isBoxHeading } from '../../phrases/box-headings.ts';
import { HELD_DIALOGS } from '../layers/over-page.ts';
import { ANY_NETWORK, TITLES } from '../names.ts';
import { findArticleBodies, holdsSentence, type Prose } from '../shape/prose.ts';
import { tightText } from '../shape/without-spaces.ts';

/** What no hidden element may be or contain. */
export type Kept = {
  isArticlePage: boolean;
  /** Of the article; of the first of several that are read on and on. */
  body: Element | null;
  /** Of each of them. */
  bodies: readonly Element[];
  /** The article and its headline, which nothing hidden may contain. */
  elements: readonly Element[];
};

// Parts of a page that are never hidden as a whole, though an ad inside them may be.
const FRAME =
  'html, head, body, main, [role="main"], h1, nav, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], thead, tbody, tfoot, td, th';

/** Finds the article and its headline. */
export function findKept(page: Page, rule: PageHints | null, prose: readonly Prose[]): Kept {
  const { root } = page;
  const isArticlePath = rule?.articlePath ? rule.articlePath.test(page.url.pathname) : null;
  const { headlines, isTitled } = findHeadlines(root);
  const isDated = isTitled && readMeta(root, 'article:published_time') !== '';
  const type = readMeta(root, 'og:type');
  // A film of the news is called one, and dated.
  const isDeclared = isTitled && (type === 'article' || (type !== 'website' && isDated));
  const ruled = findFirst(root, rule?.body);
  const told = ruled ? [ruled] : findArticleBodies(prose, { isTitled, isDeclared });
  const other = findUntold(root, { isTitled, isDated, letters: told.length > 0 ? lettersIn(prose) : 0 });
  const found = other ? [other] : told;
  const whole = found.length > 1 ? commonParent(found) : (found[0] ?? null);
  const isOfOthers = isArticlePath === false || (isArticlePath === null && isIndexPath(page.url.pathname));
  const isElsewhere = isSiteRoot(page.url) || (isOfOthers && !(isTitled && isLongStory(prose, whole)));
  const bodies = isElsewhere ? [] : found;
  const [body = null] = bodies;
  return {
    isArticlePage:
      isArticlePath ||
      (body !== null && whole !== null && (isArticlePath === false || isDeclared || !isTeaserList(whole))),
    body,
    bodies,
    elements: [...bodies, findFirst(root, rule?.title), ...headlines].filter((element) => element !== null),
  };
}

const lettersIn = (prose: readonly Prose[]) => prose.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The body of an article that tells nothing in sentences of its own: appointments and obituaries, and photos.
 * @param letters of the sentences that the page has: below a photo there may be what readers say
 */
function findUntold(
  root: Element,
  { isTitled, isDated, letters }: { isTitled: boolean; isDated: boolean; letters: number },
): Element | null {
  if (!isTitled) return null;
  const marked = letters === 0 ? root.querySelector('[itemprop="articleBody"]') : null;
  if (marked || !isDated) return marked;
  const caption = [...root.querySelectorAll('figure figcaption')].find(({ textContent }) =>
    holdsSentence(textContent ?? ''),
  );
  return caption && (caption.textContent ?? '').length > letters ? caption.closest('figure') : null;
}

/** Letters of sentences that no list of an outlet has below its title, nor what introduces a series. */
const LONG_STORY = 600;

/** Whether a page tells at length, as an article does: a redesign brings addresses that the outlet's rule does not know. */
function isLongStory(prose: readonly Prose[], whole: Element | null): boolean {
  return lettersIn(prose) >= LONG_STORY && whole !== null && !isTeaserList(whole);
}

/** Whether a page is called that of a series, a reporter or the like: below a few words on those it lists their articles. */
function isIndexPath(path: string): boolean {
  return /\/(?:series|issue|people|reporter|journalist|author|project|topic)s?(?:\/[^/]+)?\/?$/i.test(path);
}

/** Whether an element is a part of the article, or of one of them. */
export function isInBody({ bodies }: Kept, element: Element): boolean {
  return bodies.some((body) => holds(body, element));
}

/** What the articles stand in. */
function commonParent([first, ...others]: readonly Element[]): Element | null {
  let around = first ? parentOf(first) : null;
  while (around && !others.every((other) => around && holds(around, other))) around = parentOf(around);
  return around;
}

function readMeta(root: Element, property: string): string {
  const meta = root.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return meta?.getAttribute('content') ?? '';
}

/** Lists of teasers are sentences too, but each with a headline that is a link. */
function isTeaserList(body: Element): boolean {
  const links = firstOf(body.getElementsByTagName('a'), MOST_LINKS).filter(
    (link) => tightText(link).length >= LEAST_TITLE,
  );
  if (links.length < 3) return false;
  const linkLetters = links.reduce((sum, link) => sum + tightText(link).length, 0);
  const share = linkLetters / countUpTo(body.textContent ?? '', linkLetters / LEAST_SHARE);
  if (share <= LEAST_SHARE) return false;
  return share > 0.2 || links.filter(isTitled).length >= 3 || hasTeasers(body, links);
}

/** Whether the headline of a teaser stands in a title of its own, or holds one. */
function isTitled(link: Element): boolean {
  if (link.closest(TEASER_TITLES) ?? link.querySelector(TITLES)) return true;
  const named = link.closest(TITLES);
  // The box of an article may be called so, too.
  return named !== null && tightText(named).length <= 2 * tightText(link).length;
}

/** What is a title for sure. */
const TEASER_TITLES = 'h2, h3, h4, dt, strong';
/** Letters of the lead below a headline. */
const LEAST_LEAD = 30;

/** Whether several entries of one kind stand beside each other, each with one headline and a lead; paragraphs may name sources. */
function hasTeasers(body: Element, links: readonly Element[]): boolean {
  const entries = new Map<Element, number>();
  for (const link of links)
    for (let entry: Element | null = link; entry && entry !== body; entry = parentOf(entry))
      entries.set(entry, (entries.get(entry) ?? 0) + 1);
  return [...entries].some(([first, headlines]) => {
    if (headlines !== 1 || !first.matches('li, div, article, section')) return false;
    const name = first.getAttribute('class');
    const alike = [...(parentOf(first)?.children ?? [])].filter(
      (other) => other.localName === first.localName && other.getAttribute('class') === name,
    );
    return alike.length >= 3 && alike.every((other) => entries.get(other) === 1 && hasLead(other, links));
  });
}

/** Share of the letters of a list of teasers that is in its headlines, at least. */
const LEAST_SHARE = 0.08;

function hasLead(entry: Element, links: readonly Element[]): boolean {
  const link = links.find((one) => entry.contains(one));
  return link !== undefined && tightText(entry).length >= tightText(link).length + LEAST_LEAD;
}

/** Letters of a text, without its white space; counted until there are more than asked for. */
function countUpTo(text: string, most: number): number {
  let letters = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    letters += word.length;
    if (letters > most) break;
  }
  return letters;
}

/** Letters of a title that can be no name of a section. */
const LEAST_TITLE = 8;
/** Letters of the name of a section before it. */
const LONGEST_SECTION = 12;
/** Letters of one that is no heading, and can only be an article's. */
const LEAST_BARE_TITLE = 15;

/** Words of a short text that make it a title: names and slogans of sites have fewer. */
const LEAST_WORDS = 4;

function isBareTitle(text: string): boolean {
  const { length } = lettersOf(text);
  return (
    length >= LEAST_BARE_TITLE || (length >= LEAST_TITLE && text.trim().split(/\s+/).length >= LEAST_WORDS)
  );
}

/** Links, or headings, that are enough to tell. */
const MOST_LINKS = 200;

function firstOf(elements: ArrayLike<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(elements.length, most) }, (_, at) => elements[at]).filter(
    (element) => element !== undefined,
  );
}

/** Whether hiding an element would take away something that must stay. */
export function mustStay(kept: Kept, element: Element): boolean {
  if (element.matches(FRAME) || isSiteEdge(element) || element.matches(HELD_DIALOGS)) return true;
  return kept.elements.some((keptElement) => element.contains(keptElement));
}

/** Whether an element stands between a headline and the body: what is there belongs to the article, as a rule. */
export function standsAboveBody({ body, elements }: Kept, element: Element): boolean {
  if (!body || !precedes(element, body)) return false;
  return elements.some(
    (headline) => headline !== body && precedes(headline, element) && !isInSiteFrame(headline),
  );
}

/** Whether an element lies in the menu, the header or the footer of the site. */
export function isInSiteFrame(element: Element): boolean {
  if (element.closest('nav, [role="navigation"], [role="banner"], [role="contentinfo"]')) return true;
  const edge = element.closest('header, footer');
  return edge !== null && isSiteEdge(edge);
}

/** Whether an element lies in what the page calls its footer. */
export function isInFooter(element: Element): boolean {
  const footer = element.parentElement?.closest(
    'footer, #footer, .footer, [class*="footer-"], [class*="_footer"], #foot',
  );
  return footer != null && !isOfCard(footer);
}

/** Letters of the last line of a card, and of the card with it. */
const [LONGEST_LAST, LONGEST_CARD] = [40, 300];

/** Whether a <header> or <footer> belongs to no more than a card: who wrote it, or who pays for it. */
function isOfCard(edge: Element): boolean {
  if (!edge.matches(':not(body) > :is(header, footer)') || edge.getElementsByTagName('a')[1]) return false;
  const card = (edge.textContent ?? '').length <= LONGEST_LAST ? edge.parentElement : null;
  return card !== null && (card.textContent ?? '').length <= LONGEST_CARD;
}

/** A <header> or <footer> of the page itself; those of a section or an article are plain parts of it. */
function isSiteEdge(element: Element): boolean {
  if (!element.matches('header, footer') || isOfCard(element)) return false;
  return !element.parentElement?.closest('section, article, aside');
}

function findFirst(root: Element, selectors: readonly string[] = []): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/**
 * Every <h1>, and lower headings that repeat the title of the page, or what is called a title and does; in a list of links
 * they are only entries.
 * @returns also whether any of them is that title: then what the page says of its kind is said of itself, not of the site
 */
function findHeadlines(root: Element): { headlines: Element[]; isTitled: boolean } {
  const named = readMeta(root, 'og:title') || (root.querySelector('title')?.textContent ?? '');
  // A tag before it may name the outlet, which the headline need not do.
  const untagged = named.replace(/^\s*\[[^\]]{1,20}\]/, '');
  const printed = lettersOf(untagged).length >= LEAST_TITLE ? untagged : named;
  // By their letters: systems of blogs print other quotation marks than they name.
  const title = lettersOf(printed);
  const [firstWord = ''] = /[\w가-힣]+/.exec(printed) ?? [];
  const repeats = (heading: Element) => {
    const text = heading.textContent ?? '';
    if (text.length > 300 || !text.includes(firstWord)) return false;
    const words = lettersOf(text);
    // The name of a section may stand before it, and the outlet's may follow ("… - 가온일보").
    const start = words.indexOf(title.slice(0, LEAST_TITLE));
    const own = words.slice(start);
    return start >= 0 && start <= LONGEST_SECTION && own.length >= LEAST_TITLE && title.startsWith(own);
  };
  // What an ad network puts over the page may have a headline of its own.
  const main = [...root.querySelectorAll('h1')].filter(
    (heading) => !isBoxHeading(heading.textContent ?? '') && !heading.closest(ANY_NETWORK),
  );
  if (title.length < LEAST_TITLE) return { headlines: main, isTitled: false };
  const find = (selector: string) =>
    firstOf(root.querySelectorAll(selector), MOST_LINKS).filter(
      (heading) => repeats(heading) && !heading.closest('a, li'),
    );
  const others = find('h2, h3, h4');
  const isTitled = others.length > 0 || main.some(repeats);
  // Only a page without such a heading is asked for what else it shows its title in.
  const bare = isTitled ? [] : find('[class*="tit"], [class*="head"], strong, p, th');
  const isBare = bare.some(({ textContent }) => isBareTitle(textContent ?? ''));
  return { headlines: [...main, ...others, ...bare], isTitled: isTitled || isBare };
}

import type { Page } from '../article/page.ts';
import { readMember } from '../dom/clobbering.ts';
import { isElement, isText } from '../dom/element.ts';
import { LINKS } from '../dom/links.ts';
import { listShadowRoots, shadowOf } from '../dom/shadow.ts';
import { isClickCounter } from '../outlets/click-counters.ts';
import type { PageHints } from '../outlets/rule.ts';
import { hasAdLabel, isAdClose, isAdLabel, isDisclosure } from '../phrases/ads.ts';
import { isBoxHeading, isRankingTab, isWeakBoxHeading } from '../phrases/box-headings.ts';
import { isClose, isDecline } from '../phrases/controls.ts';
import { LONGEST_LABEL } from '../phrases/label.ts';
import { isPlea, LETTER_FIELDS } from '../phrases/pleas.ts';
import { findCountedLinks } from './ads/counted-links.ts';
import { isSlotStyled } from './ads/frames.ts';
import { isNamedAd } from './ads/named-ads.ts';
import { isPaidForm, PAID_FORMS } from './ads/paid-forms.ts';
import { isPaid, isPriced, PAID_LINKS } from './ads/paid-links.ts';
import { attempt } from './attempt.ts';
import { findLists, isNumbered, openArticleLinks } from './boxes/article-lists.ts';
import { isLetterForm } from './boxes/flow-pleas.ts';
import { findWovenCards } from './boxes/inner-lists.ts';
import { isComponent, MAY_BE_COMPONENT } from './components.ts';
import { ANY_NETWORK, isSlotName, TELLING_NAMES, TITLES } from './names.ts';
import { isStory, LEAST_PROSE, MOST_PROSE, openScale, type Prose } from './shape/prose.ts';
import { withoutSpaces } from './shape/without-spaces.ts';
import { findTelling, type Texts } from './texts.ts';

/** What made us look at an element. */
export type Clue =
  | 'network'
  | 'rule'
  | 'frame'
  | 'script'
  | 'slot'
  | 'banner'
  | 'label'
  | 'close'
  | 'heading'
  | 'list'
  | 'plea'
  | 'comments'
  | 'component';

type Clues = { elements: Map<Element, Clue>; prose: Prose[] };

/** Elements of a piece of the page up to which the browser's own search goes through it in one go. */
const LARGE_SEARCH = 8000;

const LABELLED = '[aria-label], img[alt]:not([alt=""]), [title^="광고"], [title="AD"]';
const STYLED_BOXES = 'div[style*="height"][style*="width"]';
const FRAMES = 'iframe, object[type="text/html"], script[src]';
// With the picture as its child, or in one wrapper.
const PICTURE_LINKS =
  'a[href*="//"] > img, a[href*="//"] > :only-child > img:only-child, a[href*="banner"] > img, a[href*="/ad"] > img, a[href*="link."] > img, a[href*="/shop/"] > img, a[rel~="sponsored"] > img, img[usemap], img[src*="/banner"], img[src*="_banner"], img[src*="/ad/"], img[src*="//ad"]';
const OWN_PICTURE_LINKS = 'a[href^="/"] > img';
const SILENT = new Set('script style noscript template textarea title option'.split(' '));

/**
 * Gathers everything worth a closer look in a piece of the page. The browser's own search finds what the names tell, a
 * walk over the texts alone what the words tell: most elements are never touched, since touching each is what costs.
 * @yields when a step of the work is done and the rest may wait
 */
export function* gatherClues(page: Page, rule: PageHints | null, root: Element): Generator<void, Clues> {
  const clues: Clues = { elements: new Map(), prose: [] };
  const texts: Texts = [];
  const links: Element[] = [];
  const counted = findCountedLinks(page, root);
  const searches = [...listSearches(page, rule, clues, texts), ...searchArticleLinks(page, links)];
  if (root.getElementsByTagName('*').length > LARGE_SEARCH)
    yield* walkElements(page, root, searches, () => readTexts(texts, clues));
  else for (const { selector, read } of searches) findWithin(root, selector, read);
  yield;
  yield* walkTexts(page, root, clues, texts);
  readTexts(texts, clues);
  for (const [element, clue] of clues.elements) if (clue === 'component') addProseOf(page, element, clues);
  for (const link of counted) add(clues, link, 'banner');
  // Last: what has a better reason keeps it.
  for (const list of [...findLists([...links, ...counted]), ...findWovenCards(links)])
    add(clues, list, 'list');
  addMixedLists(clues, links);
  return clues;
}

/** Lists of the site's own articles that ads are woven into. */
function addMixedLists(clues: Clues, links: readonly Element[]): void {
  const paid = [...clues.elements]
    .filter(([link, clue]) => clue === 'banner' && link.localName === 'a')
    .map(([link]) => link);
  for (const list of paid.length > 0 ? findLists([...links, ...paid]) : [])
    if (links.filter((link) => list.contains(link)).length >= LEAST_OWN) add(clues, list, 'list');
}

type Search = { selector: string; read: (element: Element) => void };

/** Everything that is looked for by what elements are called, in the order in which it counts. */
function listSearches(page: Page, rule: PageHints | null, clues: Clues, texts: Texts): Search[] {
  const hints = rule?.hide ?? [];
  return [
    ...(hints.length > 0
      ? [{ selector: hints.join(', '), read: (element: Element) => add(clues, element, 'rule') }]
      : []),
    // A link is asked first where it leads, then what it is called.
    { selector: PICTURE_LINKS, read: (element) => add(clues, element.closest('a') ?? element, 'banner') },
    { selector: PAID_LINKS, read: (element) => add(clues, element, isPaid(page, element) ? 'banner' : null) },
    { selector: OWN_PICTURE_LINKS, read: (element) => readPictureLink(element, clues) },
    { selector: TELLING_NAMES, read: (element) => readName(element, clues) },
    { selector: STYLED_BOXES, read: (element) => add(clues, element, isSlotStyled(element) ? 'slot' : null) },
    {
      selector: LETTER_FIELDS,
      read: (element) => add(clues, element, isLetterForm(element) ? 'plea' : null),
    },
    {
      selector: MAY_BE_COMPONENT,
      read: (element) => add(clues, element, isComponent(element) ? 'component' : null),
    },
    { selector: FRAMES, read: (element) => readFrame(element, clues) },
    {
      selector: PAID_FORMS,
      read: (element) => add(clues, element, isPaidForm(element) ? 'banner' : null),
    },
    { selector: 'ol', read: (element) => add(clues, element, isNumbered(element) ? 'list' : null) },
    { selector: LABELLED, read: (element) => readLabel(element, clues, texts) },
    { selector: `${TITLES}, [class*="head"]`, read: (element) => readTitle(element, texts) },
  ];
}

/** Links to articles of the site in a list that ads are woven into. */
const LEAST_OWN = 2;
/** Links to other articles that are looked at; what lists more of them is a page of lists. */
const MOST_LINKS = 500;

function searchArticleLinks(page: Page, links: Element[]): Search[] {
  const isArticleLink = openArticleLinks(page);
  if (!isArticleLink) return [];
  const read = (element: Element) => {
    if (links.length < MOST_LINKS && isArticleLink(element)) links.push(element);
  };
  return [{ selector: 'a[href]', read }];
}

/** The same searches, element by element: dearer, but it can be done in pieces. */
function* walkElements(page: Page, root: Element, searches: Search[], onStep: () => void) {
  const walker = page.scratch.createTreeWalker(root, page.window.NodeFilter.SHOW_ELEMENT);
  let left = STEP_SIZE;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const element = node as Element;
    attempt(() => {
      for (const { selector, read } of searches) if (element.matches(selector)) read(element);
    });
    left -= 1;
    if (left > 0) continue;
    left = STEP_SIZE;
    onStep();
    yield;
  }
}

/** Nodes between two questions whether the rest may wait; a page of usual size is one step. */
const STEP_SIZE = 3000;

function* walkTexts(page: Page, root: Element, clues: Clues, texts: Texts) {
  const walker = page.scratch.createTreeWalker(root, page.window.NodeFilter.SHOW_TEXT);
  const weigh = openScale();
  let left = STEP_SIZE;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length >= 2 || text > ' ') {
      if (text.length <= LONGEST_LABEL) texts.push([node, text]);
      const holder = clues.prose.length < MOST_PROSE ? holderOfProse(node, text) : null;
      if (holder) clues.prose.push(weigh(holder, text));
    }
    left -= 1;
    if (left > 0) continue;
    left = STEP_SIZE;
    readTexts(texts, clues);
    yield;
  }
}

/** Sentences that a component shows are its own: the article may stand in one. */
function addProseOf(page: Page, component: Element, { prose }: Clues): void {
  const shadow = shadowOf(component);
  if (!shadow) return;
  const weigh = openScale();
  for (const root of [shadow, ...listShadowRoots(shadow)]) {
    const walker = page.scratch.createTreeWalker(root, page.window.NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && prose.length < MOST_PROSE; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (holderOfProse(node, text)) prose.push(weigh(component, text));
    }
  }
}

/** Reads the texts that have been gathered, and forgets them. */
function readTexts(texts: Texts, clues: Clues): void {
  for (const [node, text] of findTelling(texts)) {
    const holder = isElement(node) ? node : node.parentElement;
    if (holder && !SILENT.has(holder.localName)) attempt(() => add(clues, holder, clueOfWords(holder, text)));
  }
  texts.length = 0;
}

/** The root itself may be what we look for: what a script inserts is often the very slot. */
function findWithin(root: Element, selector: string, read: (element: Element) => void): void {
  if (root.matches(selector)) read(root);
  for (const element of root.querySelectorAll(selector)) attempt(() => read(element));
}

function add({ elements }: Clues, element: Element, clue: Clue | null): void {
  const known = elements.get(element);
  // The label of a link says more than where it leads.
  const isBetter = known === 'banner' && clue === 'label' && element.matches(LINKS);
  if (clue && (!known || isBetter)) elements.set(element, clue);
}

function readName(element: Element, clues: Clues): void {
  // What a button is called says what it belongs to.
  if (SILENT.has(element.localName) || element.localName === 'button') return;
  if (element.matches(ANY_NETWORK)) add(clues, element, 'network');
  if (!isSlotName(element.getAttribute('id') ?? '') && !isSlotName(element.getAttribute('class') ?? ''))
    return;
  // What a label says of its surroundings is worth more than what it is called itself.
  const text = element.textContent ?? '';
  add(clues, element, isAdLabel(text) || hasAdLabel(text) ? 'label' : 'slot');
}

/** Most lead to articles of the site. */
function readPictureLink({ parentElement: link }: Element, clues: Clues): void {
  if (link) add(clues, link, isClickCounter(link.getAttribute('href') ?? '') ? 'banner' : null);
}

function readFrame(element: Element, clues: Clues): void {
  const isScript = element.localName === 'script';
  if (isScript) add(clues, element, 'script');
  else add(clues, element, isBoxHeading(element.getAttribute('title') ?? '') ? 'heading' : 'frame');
}

function readLabel(element: Element, clues: Clues, texts: Texts): void {
  if (isNamedAd(element)) add(clues, element, 'label');
  const label = element.getAttribute(element.localName === 'img' ? 'alt' : 'aria-label') ?? '';
  if (label.length <= LONGEST_LABEL) texts.push([element, label]);
}

/** Elements in a heading that is cut into pieces; more of them are no heading. */
const MOST_PIECES = 12;

/** A heading may be cut into pieces ("<span>경제</span><em>많이 보는</em> 기사"); one that is not is found as a text. */
function readTitle(element: Element, texts: Texts): void {
  const pieces = element.getElementsByTagName('*');
  if (!pieces[0] || pieces[MOST_PIECES]) return;
  const text = joinLetters(joinTexts(element));
  if (text.length <= LONGEST_LABEL) texts.push([element, text]);
}

/** The text with a space between elements, which may be all that parts its words. */
function joinTexts(node: Node): string {
  return isText(node) ? node.data : [...node.childNodes].map(joinTexts).join(' ');
}

/** Even into its letters ("함 께 본 뉴 스"). */
function joinLetters(text: string): string {
  return /^\s*(?:\S\s+)+\S\s*$/.test(text) ? withoutSpaces(text) : text;
}

/** The element of a text that reads like sentences of the page's own. */
function holderOfProse({ parentElement: holder }: Node, text: string): Element | null {
  if (text.length < LEAST_PROSE || !holder || SILENT.has(holder.localName) || !isStory(text)) return null;
  return readMember(holder, 'closest').call(holder, 'a, button, figcaption') ? null : holder;
}

function clueOfWords(holder: Element, text: string): Clue | null {
  if (isAdLabel(text) || hasAdLabel(text) || isDisclosure(text)) return 'label';
  if (isAdClose(text)) return 'close';
  if (isBoxHeading(text) || (isWeakBoxHeading(text) && isHeading(holder, text))) return 'heading';
  if (
    isRankingTab(text) &&
    isRankingTab((holder.closest('li') ?? holder).nextElementSibling?.textContent ?? '')
  )
    return 'heading';
  if (isPlea(text) || isClose(text) || isDecline(text)) return 'plea';
  return isPriced(text) && holder.closest(LINKS) ? 'banner' : null;
}

/** Whether a single word is a heading by its place, or together with what stands beside it ("<span>BEST</span> <span>클릭</span>"). */
function isHeading(holder: Element, text: string): boolean {
  const beside = holder.nextElementSibling?.textContent ?? '';
  return (
    holder.closest(`img, ${TITLES}`) !== null ||
    (beside.length <= 10 && isBoxHeading(`${text} ${beside}`)) ||
    headsList(holder)
  );
}

/** Whether a line stands first in its box, with nothing but a list of links behind it. */
function headsList({ previousElementSibling: above, nextElementSibling: list }: Element): boolean {
  return above === null && list?.matches('ul, ol') === true && list.querySelectorAll('a[href]').length >= 2;
}

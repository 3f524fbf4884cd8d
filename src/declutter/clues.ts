import type { Page } from '../article/page.ts';
import { readMember } from '../dom/clobbering.ts';
import type { PageHints } from '../outlets/rule.ts';
import { hasAdLabel, isAdClose, isAdLabel, isDisclosure } from '../phrases/ads.ts';
import { isBoxHeading, isPeriod, isWeakBoxHeading } from '../phrases/box-headings.ts';
import { isClose } from '../phrases/controls.ts';
import { longestLabel } from '../phrases/label.ts';
import { isPlea, letterFields } from '../phrases/pleas.ts';
import { findLists, openArticleLinks } from './article-lists.ts';
import { attempt } from './attempt.ts';
import { isLetterForm } from './flow-pleas.ts';
import { isSlotStyled } from './frames.ts';
import { anyNetwork, isSlotName, tellingNames, titles } from './names.ts';
import { isPaid, isPriced, paidLinks } from './paid-links.ts';
import { isProse, leastProse, mostProse, openScale, type Prose } from './prose.ts';
import { addText, findTelling, type Texts } from './texts.ts';
import { withoutSpaces } from './without-spaces.ts';

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
  | 'comments';

export type Clues = { elements: Map<Element, Clue>; prose: Prose[] };

/** Elements of a piece of the page up to which the browser's own search goes through it in one go. */
const largeSearch = 8000;

const labelled = '[aria-label], img[alt]:not([alt=""])';
const styledBoxes = 'div[style*="height"][style*="width"]';
const frames = 'iframe, script[src]';
// With the picture as its child, or in one wrapper.
const pictureLinks =
  'a[href*="//"] > img, a[href*="//"] > :only-child > img:only-child, a[href*="banner"] > img, a[href*="/ad"] > img, img[usemap], img[src*="/banner"], img[src*="_banner"], img[src*="/ad/"], img[src*="//ad"]';
const silent = new Set('script style noscript template textarea title option'.split(' '));

/**
 * Gathers everything worth a closer look in a piece of the page. The browser's own search finds what the names tell, a
 * walk over the texts alone what the words tell: most elements are never touched, since touching each is what costs.
 * @yields when a step of the work is done and the rest may wait
 */
export function* gatherClues(page: Page, rule: PageHints | null, root: Element): Generator<void, Clues> {
  const clues: Clues = { elements: new Map(), prose: [] };
  const texts: Texts = { nodes: [], texts: [], ends: [] };
  const links: Element[] = [];
  const searches = [...listSearches(rule, clues, texts), ...searchArticleLinks(page, links)];
  if (root.getElementsByTagName('*').length > largeSearch)
    yield* walkElements(page, root, searches, () => readTexts(texts, clues));
  else for (const { selector, read } of searches) findWithin(root, selector, read);
  yield;
  yield* walkTexts(page, root, clues, texts);
  readTexts(texts, clues);
  // Last: what has a better reason keeps it.
  for (const list of findLists(links)) add(clues, list, 'list');
  return clues;
}

type Search = { selector: string; read: (element: Element) => void };

/** Everything that is looked for by what elements are called, in the order in which it counts. */
function listSearches(rule: PageHints | null, clues: Clues, texts: Texts): Search[] {
  const hints = rule?.hide ?? [];
  return [
    ...(hints.length > 0
      ? [{ selector: hints.join(', '), read: (element: Element) => add(clues, element, 'rule') }]
      : []),
    // A link is asked first where it leads, then what it is called.
    { selector: pictureLinks, read: (element) => add(clues, element.closest('a') ?? element, 'banner') },
    { selector: paidLinks, read: (element) => add(clues, element, isPaid(element) ? 'banner' : null) },
    { selector: tellingNames, read: (element) => readName(element, clues) },
    { selector: styledBoxes, read: (element) => add(clues, element, isSlotStyled(element) ? 'slot' : null) },
    { selector: letterFields, read: (element) => add(clues, element, isLetterForm(element) ? 'plea' : null) },
    { selector: frames, read: (element) => readFrame(element, clues) },
    { selector: labelled, read: (element) => readLabel(element, texts) },
    { selector: `${titles}, [class*="head"]`, read: (element) => readTitle(element, texts) },
  ];
}

/** Links to other articles that are looked at; what lists more of them is a page of lists. */
const mostLinks = 500;

function searchArticleLinks(page: Page, links: Element[]): Search[] {
  const isArticleLink = openArticleLinks(page);
  if (!isArticleLink) return [];
  const read = (element: Element) => {
    if (links.length < mostLinks && isArticleLink(element)) links.push(element);
  };
  return [{ selector: 'a[href]', read }];
}

/** The same searches, element by element: dearer, but it can be done in pieces. */
function* walkElements(page: Page, root: Element, searches: Search[], onStep: () => void) {
  const walker = page.scratch.createTreeWalker(root, page.window.NodeFilter.SHOW_ELEMENT);
  let left = stepSize;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const element = node as Element;
    attempt(() => {
      for (const { selector, read } of searches) if (element.matches(selector)) read(element);
    });
    left -= 1;
    if (left > 0) continue;
    left = stepSize;
    onStep();
    yield;
  }
}

/** Nodes between two questions whether the rest may wait; a page of usual size is one step. */
const stepSize = 3000;

function* walkTexts(page: Page, root: Element, clues: Clues, texts: Texts) {
  const walker = page.scratch.createTreeWalker(root, page.window.NodeFilter.SHOW_TEXT);
  const weigh = openScale();
  let left = stepSize;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length >= 2 || text > ' ') {
      if (text.length <= longestLabel) addText(texts, node, text);
      const holder = clues.prose.length < mostProse ? holderOfProse(node, text) : null;
      if (holder) clues.prose.push(weigh(holder, text));
    }
    left -= 1;
    if (left > 0) continue;
    left = stepSize;
    readTexts(texts, clues);
    yield;
  }
}

/** Reads the texts that have been gathered, and forgets them. */
function readTexts(texts: Texts, clues: Clues): void {
  for (const [node, text] of findTelling(texts)) {
    const holder = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (holder && !silent.has(holder.localName)) attempt(() => add(clues, holder, readWords(holder, text)));
  }
  for (const list of [texts.nodes, texts.texts, texts.ends]) list.length = 0;
}

/** The root itself may be what we look for: what a script inserts is often the very slot. */
function findWithin(root: Element, selector: string, read: (element: Element) => void): void {
  if (root.matches(selector)) read(root);
  for (const element of root.querySelectorAll(selector)) attempt(() => read(element));
}

function add({ elements }: Clues, element: Element, clue: Clue | null): void {
  const known = elements.get(element);
  // The label of a link says more than where it leads.
  const isBetter = known === 'banner' && clue === 'label' && element.localName === 'a';
  if (clue && (!known || isBetter)) elements.set(element, clue);
}

function readName(element: Element, clues: Clues): void {
  // What a button is called says what it belongs to.
  if (silent.has(element.localName) || element.localName === 'button') return;
  if (element.matches(anyNetwork)) add(clues, element, 'network');
  if (!isSlotName(element.getAttribute('id') ?? '') && !isSlotName(element.getAttribute('class') ?? ''))
    return;
  // What a label says of its surroundings is worth more than what it is called itself.
  const text = element.textContent ?? '';
  add(clues, element, isAdLabel(text) || hasAdLabel(text) ? 'label' : 'slot');
}

function readFrame(element: Element, clues: Clues): void {
  const isScript = element.localName === 'script';
  if (isScript) add(clues, element, 'script');
  else add(clues, element, isBoxHeading(element.getAttribute('title') ?? '') ? 'heading' : 'frame');
}

function readLabel(element: Element, texts: Texts): void {
  const label = element.getAttribute(element.localName === 'img' ? 'alt' : 'aria-label') ?? '';
  if (label.length <= longestLabel) addText(texts, element, label);
}

/** Elements in a heading that is cut into pieces; more of them are no heading. */
const mostPieces = 12;

/** A heading may be cut into pieces ("<span>경제</span><em>많이 보는</em> 기사"); one that is not is found as a text. */
function readTitle(element: Element, texts: Texts): void {
  const pieces = element.getElementsByTagName('*');
  if (!pieces[0] || pieces[mostPieces]) return;
  const text = joinLetters(joinTexts(element));
  if (text.length <= longestLabel) addText(texts, element, text);
}

/** The text with a space between elements, which may be all that parts its words. */
function joinTexts(node: Node): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : [...node.childNodes].map(joinTexts).join(' ');
}

/** Even into its letters ("함 께 본 뉴 스"). */
function joinLetters(text: string): string {
  return /^\s*(?:\S\s+)+\S\s*$/.test(text) ? withoutSpaces(text) : text;
}

/** The element of a text that reads like sentences of the page's own. */
function holderOfProse({ parentElement: holder }: Node, text: string): Element | null {
  if (text.length < leastProse || !holder || silent.has(holder.localName) || !isProse(text)) return null;
  return readMember(holder, 'closest').call(holder, 'a, button, figcaption') ? null : holder;
}

function readWords(holder: Element, text: string): Clue | null {
  if (isAdLabel(text) || hasAdLabel(text) || isDisclosure(text)) return 'label';
  if (isAdClose(text)) return 'close';
  if (isBoxHeading(text) || (isWeakBoxHeading(text) && isHeading(holder, text))) return 'heading';
  if (isPeriod(text) && isPeriod(holder.nextElementSibling?.textContent ?? '')) return 'heading';
  if (isPlea(text) || isClose(text)) return 'plea';
  return isPriced(text) && holder.closest('a') ? 'banner' : null;
}

/** Whether a single word is a heading by its place, or together with what stands beside it ("<span>BEST</span> <span>클릭</span>"). */
function isHeading(holder: Element, text: string): boolean {
  const beside = holder.nextElementSibling?.textContent ?? '';
  return (
    holder.closest(`img, ${titles}`) !== null || (beside.length <= 10 && isBoxHeading(`${text} ${beside}`))
  );
}

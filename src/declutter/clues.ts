import type { Page } from '../article/page.ts';
import type { PageHints } from '../outlets/rule.ts';
import { anyNetwork, isSlotName, tellingNames, titles } from './names.ts';
import { isProse, leastProse, mostProse, type Prose, weighProse } from './prose.ts';
import { addText, findTelling, type Texts } from './texts.ts';
import {
  hasAdLabel,
  isAdClose,
  isAdLabel,
  isBoxHeading,
  isDayClose,
  isDisclosure,
  isPlea,
  isWeakBoxHeading,
  longestTelling,
} from './words.ts';

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
  | 'plea'
  | 'comments';

export type Clues = { elements: Map<Element, Clue>; prose: Prose[] };

/** Elements of a piece of the page up to which the browser's own search goes through it in one go. */
const largeSearch = 8000;

const labelled = '[aria-label], img[alt]:not([alt=""])';
const frames = 'iframe, script[src]';
// With the picture as its child, or in one wrapper.
const pictureLinks =
  'a[href*="//"] > img, a[href*="//"] > :only-child > img:only-child, a[href*="banner"] > img, a[href*="/ad"] > img, img[usemap]';
const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'option']);

/**
 * Gathers everything worth a closer look in a piece of the page. The browser's own search finds what the names tell, a
 * walk over the texts alone what the words tell: most elements are never touched, since touching each is what costs.
 * @yields when a step of the work is done and the rest may wait
 */
export function* gatherClues(page: Page, rule: PageHints | null, root: Element): Generator<void, Clues> {
  const clues: Clues = { elements: new Map(), prose: [] };
  const texts: Texts = { nodes: [], texts: [], ends: [] };
  const searches = listSearches(rule, clues, texts);
  if (root.getElementsByTagName('*').length > largeSearch)
    yield* walkElements(page, root, searches, () => readTexts(texts, clues));
  else for (const { selector, read } of searches) findWithin(root, selector, read);
  yield;
  yield* walkTexts(page, root, clues, texts);
  readTexts(texts, clues);
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
    { selector: tellingNames, read: (element) => readName(element, clues) },
    { selector: frames, read: (element) => readFrame(element, clues) },
    { selector: pictureLinks, read: (element) => add(clues, element.closest('a') ?? element, 'banner') },
    { selector: labelled, read: (element) => readLabel(element, texts) },
    { selector: titles, read: (element) => readTitle(element, texts) },
  ];
}

/** The same searches, element by element: dearer, but it can be done in pieces. */
function* walkElements(page: Page, root: Element, searches: Search[], onStep: () => void) {
  const walker = page.scratch.createTreeWalker(root, page.window.NodeFilter.SHOW_ELEMENT);
  let left = stepSize;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const element = node as Element;
    for (const { selector, read } of searches) if (element.matches(selector)) read(element);
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
  let left = stepSize;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length >= 2) readText(node, text, clues, texts);
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
    if (holder && !silent.has(holder.localName)) add(clues, holder, readWords(holder, text));
  }
  for (const list of [texts.nodes, texts.texts, texts.ends]) list.length = 0;
}

/** The root itself may be what we look for: what a script inserts is often the very slot. */
function findWithin(root: Element, selector: string, read: (element: Element) => void): void {
  if (root.matches(selector)) read(root);
  for (const element of root.querySelectorAll(selector)) read(element);
}

function add({ elements }: Clues, element: Element, clue: Clue | null): void {
  if (clue && !elements.has(element)) elements.set(element, clue);
}

function readName(element: Element, clues: Clues): void {
  if (silent.has(element.localName)) return;
  if (element.matches(anyNetwork)) add(clues, element, 'network');
  if (!isSlotName(element.getAttribute('id') ?? '') && !isSlotName(element.getAttribute('class') ?? ''))
    return;
  // What a label says of its surroundings is worth more than what it is called itself.
  add(clues, element, isAdLabel(element.textContent ?? '') ? 'label' : 'slot');
}

function readFrame(element: Element, clues: Clues): void {
  const isScript = element.localName === 'script';
  if (isScript) add(clues, element, 'script');
  else add(clues, element, isBoxHeading(element.getAttribute('title') ?? '') ? 'heading' : 'frame');
}

function readLabel(element: Element, texts: Texts): void {
  const label = element.getAttribute(element.localName === 'img' ? 'alt' : 'aria-label') ?? '';
  if (label.length <= longestTelling) addText(texts, element, label);
}

/** A heading may be cut into pieces ("<span>경제</span> <em>많이 보는</em> 기사"); one that is not is found as a text. */
function readTitle(element: Element, texts: Texts): void {
  if (!element.firstElementChild) return;
  const text = element.textContent ?? '';
  if (text.length <= longestTelling) addText(texts, element, text);
}

function readText(node: Node, text: string, { prose }: Clues, texts: Texts): void {
  if (text.length <= longestTelling) addText(texts, node, text);
  if (text.length < leastProse || prose.length >= mostProse) return;
  const holder = node.parentElement;
  if (!holder || silent.has(holder.localName) || !isProse(text)) return;
  if (!holder.closest('a, button, figcaption')) prose.push(weighProse(holder, text));
}

function readWords(holder: Element, text: string): Clue | null {
  if (isAdLabel(text) || hasAdLabel(text) || isDisclosure(text)) return 'label';
  if (isAdClose(text)) return 'close';
  if (isBoxHeading(text) || (isWeakBoxHeading(text) && holder.closest(`img, ${titles}`))) return 'heading';
  return isPlea(text) || isDayClose(text) ? 'plea' : null;
}

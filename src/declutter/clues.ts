import type { Page } from '../article/page.ts';
import type { OutletRule } from '../outlets/rule.ts';
import { networkSelectors } from './networks.ts';
import { isProse, type Prose, weighProse } from './prose.ts';
import { isAdClose, isAdLabel, isBoxHeading, isPlea, mayTell } from './words.ts';

/** What made us look at an element. */
export type Clue = 'network' | 'rule' | 'frame' | 'script' | 'slot' | 'label' | 'close' | 'heading' | 'plea';

export type Clues = { elements: Map<Element, Clue>; prose: Prose[] };

// Whole words at the beginning or the end of a name; what the element shows decides, since bodies are called so too.
const slotName =
  /(?:^|\s)(?:(?:ad|ads|adv|banner|bnr)(?:[-_]|\s|$)|AD)|[-_](?:ad|ads|adv|banner|bnr)(?:\s|$)/;
// Part of every name that `slotName` or `networkSelectors` fits: puts most elements aside with one test.
const anyName = /ad|banner|bnr|dable|taboola|mobon|popin/i;
const anyNetwork = networkSelectors.join(', ');

const titles = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'dt']);
const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'option']);

/** Gathers, in one pass over a piece of the page, everything worth a closer look. */
export function gatherClues(page: Page, rule: OutletRule | null, root: Element): Clues {
  const clues: Clues = { elements: new Map(), prose: [] };
  for (const selector of rule?.hide ?? []) {
    for (const element of findWithin(root, selector)) clues.elements.set(element, 'rule');
  }
  const { NodeFilter } = page.window;
  const walker = page.scratch.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeType === 3) readText(node, clues);
    else readElement(node as Element, clues);
  }
  return clues;
}

/** The root itself may be what we look for: what a script inserts is often the very slot. */
function findWithin(root: Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...found] : found;
}

function add({ elements }: Clues, element: Element, clue: Clue | null): void {
  if (clue && !elements.has(element)) elements.set(element, clue);
}

function readElement(element: Element, clues: Clues): void {
  const name = element.localName;
  if (titles.has(name)) add(clues, element, readWords(element.textContent ?? ''));
  if (!element.hasAttributes()) return;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (names.length > 2 && anyName.test(names)) {
    if (element.matches(anyNetwork)) add(clues, element, 'network');
    else if (slotName.test(names)) add(clues, element, 'slot');
  }
  if (name === 'iframe')
    add(clues, element, isBoxHeading(element.getAttribute('title') ?? '') ? 'heading' : 'frame');
  if (name === 'script' && element.hasAttribute('src')) add(clues, element, 'script');
  const label = element.getAttribute(name === 'img' ? 'alt' : 'aria-label');
  if (label) add(clues, element, readWords(label));
}

function readText(node: Node, clues: Clues): void {
  const text = node.nodeValue ?? '';
  if (text.length < 2) return;
  const holder = node.parentElement;
  if (!holder || silent.has(holder.localName)) return;
  if (isProse(text)) {
    if (!holder.closest('a, button, figcaption')) clues.prose.push(weighProse(holder, text));
    return;
  }
  add(clues, holder, readWords(text));
}

function readWords(text: string): Clue | null {
  if (!mayTell(text)) return null;
  if (isAdLabel(text)) return 'label';
  if (isAdClose(text)) return 'close';
  if (isBoxHeading(text)) return 'heading';
  return isPlea(text) ? 'plea' : null;
}

import { isText } from '../../dom/element.ts';
import type { Rule } from '../../outlets/rule.ts';
import type { Removed } from '../article.ts';
import { remember } from '../remember.ts';
import { tidyText } from '../text/letters.ts';
import { isBlockName } from '../walk.ts';

/** What the cleaning steps work on. */
export type Cleaning = {
  /** The copy of the body in the scratch document; the steps change it in place. */
  root: Element;
  scratch: Document;
  url: URL;
  /** What relative addresses begin with. */
  base: URL;
  rule: Rule | null;
  /** Headline and subtitles as read from the page; a step may find more subtitles in the body. */
  title: string | null;
  subtitles: string[];
  /** Other words that the page prints around the headline: sections, the outlet. */
  labels: string[];
  outlet: string | null;
  /** Names of the article's authors. */
  authors: string[];
  /** What was taken out, in the order in which it was. */
  removed: Removed[];
};

export type CleanStep = (cleaning: Cleaning) => void;

/** Takes a node out of the body and puts its text on record. */
export function takeOut(cleaning: Cleaning, node: ChildNode, reason: string): void {
  // A box around it may be out already.
  if (!cleaning.root.contains(node)) return;
  record(cleaning, node.textContent ?? '', reason);
  // A box between two lines parted them; without it they would be one.
  if (!partsLines(node) || !isInline(node.previousSibling) || !isInline(node.nextSibling)) node.remove();
  // A button has no room around it: what follows it may be a particle of the word before.
  else if (isWithinSentence(node)) node.replaceWith(node.nodeName === 'BUTTON' ? '' : ' ');
  else node.replaceWith(cleaning.scratch.createElement('div'));
}

/** Where a sentence goes on: behind a word, or what parts words. */
const GOES_ON = /[가-힣\d]["'”’)]*,?\s*$/;
const OVER = /[다요죠까]["'”’)]*\s*$/;
/** Letters before a box from which on a line is no label or heading. */
const LEAST_BEFORE = 15;

/** Whether something stands in the middle of a sentence: an ad that a script has put between two words. */
function isWithinSentence({ previousSibling, nextSibling }: ChildNode): boolean {
  if (!previousSibling || !nextSibling || !isText(previousSibling) || !isText(nextSibling)) return false;
  const before = previousSibling.data;
  return (
    before.trim().length >= LEAST_BEFORE &&
    GOES_ON.test(before) &&
    !OVER.test(before) &&
    /^\s*[가-힣]/.test(nextSibling.data)
  );
}

/** Puts on record what a step took out; a node without words (an empty ad slot) leaves no record. */
export function record(cleaning: Cleaning, rawText: string, reason: string): void {
  const text = tidyText(rawText);
  if (text) cleaning.removed.push({ reason, text });
}

/** Class and id of an element as words: "ArticleAudioPlayer_wrap" is Article, Audio, Player and wrap. */
export function readNameWords(element: Element): string {
  return partWords(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`);
}

const partWords = remember((names) => names.replace(/([a-z])([A-Z])/g, '$1 $2').trim());

/** Elements of the body in document order, as they were when asked for. */
export function listElements(cleaning: Cleaning): Element[] {
  return Array.from(cleaning.root.querySelectorAll('*'));
}

/** An <ins> that is taken out was the slot of an ad, which the style sheet makes a box. */
function partsLines(node: Node): boolean {
  return isBox(node) || node.nodeName === 'INS';
}

function isBox(node: Node): boolean {
  return !isText(node) && isBlockName(node.nodeName.toLowerCase());
}

function isInline(node: Node | null): boolean {
  return node !== null && !isBox(node);
}

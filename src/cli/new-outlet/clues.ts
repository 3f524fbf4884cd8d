import { findBody } from '../../article/body/find-body.ts';
import type { Outline } from '../../article/body/outline.ts';
import { openPage } from '../../article/page.ts';
import { isBylineLine } from '../../article/text/bylines/byline.ts';
import { lettersOf, tidyText } from '../../article/text/letters.ts';
import { findMoments } from '../../article/text/times.ts';
import { findOwnSelector, findStableSelector } from './stable-selector.ts';

/** What a page tells about where things stand on it; null where nothing with a lasting name was found. */
export type Clues = {
  title: string | null;
  byline: string | null;
  published: string | null;
  modified: string | null;
  body: string | null;
  /** The element that the extractor chose. */
  bodyElement: Element | null;
};

/** Lines behind the body among which its reporter may stand. */
const LINES_BEHIND = 10;
/** A label, a name, a time: what is longer tells something. */
const LONGEST = 110;

/**
 * Looks where a page prints its article, its headline, its reporter and its times.
 * @param title headline as the extractor read it
 */
export function readClues(document: Document, url: URL, title: string): Clues {
  const page = openPage(document, url.href);
  const { outline, body } = findBody(page, null);
  const run = body?.run;
  if (!run)
    return { title: null, byline: null, published: null, modified: null, body: null, bodyElement: null };
  const { root } = page;
  const headline = outline.headline ?? findLine(outline, title, run.from);
  const around = [
    ...outline.lines.slice(headline + 1, run.from),
    ...outline.lines.slice(run.to, run.to + LINES_BEHIND),
    ...outline.lines.slice(Math.max(run.from, run.to - LINES_BEHIND / 2), run.to),
  ].filter(({ letters, block }) => letters <= LONGEST && block !== run.block);
  const find = (tells: (text: string) => boolean) => {
    const line = around.find(({ text }) => tells(text));
    return line ? selectSmallest(line.block.element, root, tells) : null;
  };
  const headlineElement = outline.lines[headline]?.block.element;
  const published = find(isPublishedTime);
  const modified = find(isModifiedTime);
  return {
    title: headlineElement ? findStableSelector(headlineElement, root) : null,
    byline: find(isBylineLine),
    published,
    modified: modified === published ? null : modified,
    body: findStableSelector(run.block.element, root),
    bodyElement: run.block.element,
  };
}

function isPublishedTime(text: string): boolean {
  return findMoments(text).some(({ label }) => label !== 'modified');
}

function isModifiedTime(text: string): boolean {
  return findMoments(text).some(({ label }) => label === 'modified');
}

/** The smallest element with a name that still tells it: a name and a time may share a line. */
function selectSmallest(element: Element, root: Element, tells: (text: string) => boolean): string | null {
  for (const inner of listTelling(element, tells).reverse()) {
    const selector = findOwnSelector(inner, root);
    if (selector) return selector;
  }
  return findStableSelector(element, root);
}

/** An element and those inside it that tell it too, the outermost first. */
function listTelling(element: Element, tells: (text: string) => boolean): Element[] {
  const inner = [...element.children].find((child) => tells(tidyText(child.textContent ?? '')));
  return inner ? [element, ...listTelling(inner, tells)] : [element];
}

/** @returns -1 when no line above the body prints it */
function findLine({ lines }: Outline, title: string, before: number): number {
  const letters = lettersOf(title);
  return lines.slice(0, before).findLastIndex(({ text }) => letters !== '' && lettersOf(text) === letters);
}

import type { Page } from '../article/page.ts';
import { copyShown, shadowOf } from '../dom/shadow.ts';

/** Elements of a component that are looked at; what has more is no ad and no box. */
const MOST_ELEMENTS = 500;

// All that a page makes itself, since a selector cannot ask for the dash in its name, and what is empty but for a shadow root.
const KNOWN =
  'a, abbr, article, aside, b, body, br, button, dd, div, dl, dt, em, figcaption, figure, font, footer, form, h1, h2, h3, h4, head, header, html, i, iframe, img, input, label, li, link, main, meta, nav, ol, option, p, path, script, section, select, small, span, strong, style, svg, table, tbody, td, th, time, title, tr, ul';

/** Finds every element that may show what stands in a shadow root; `isComponent` decides. */
export const MAY_BE_COMPONENT = `:not(${KNOWN}), :is(article, aside, div, p, section, span):empty`;

/** Whether an element shows what stands in a shadow root of its own, or is one of the page's making that shows nothing yet. */
export function isComponent(element: Element): boolean {
  if (shadowOf(element)) return true;
  return element.localName.includes('-') && !element.firstElementChild && !element.textContent?.trim();
}

const originals = new WeakMap<Element, Element>();

/** The element of the page that one of a copy stands for, and any other for itself: only what is on the page has a style. */
export function originalOf(element: Element): Element {
  return originals.get(element) ?? element;
}

/**
 * Copies what a component shows, as the one thing on a page of its own, where it can be looked at like any other piece.
 * @param onHost told of each element in it that has a shadow root too
 * @returns also what stands before it, an empty place for what it follows; null when it shows more than an ad or a box does
 */
export function copyComponent(
  page: Page,
  component: Element,
  onHost: (host: Element) => void,
): { page: Page; body: Element; before: Element; copy: Element } | null {
  const { scratch } = page;
  const onCopy = (one: Element, original: Element) => {
    originals.set(one, original);
    if (shadowOf(original)) onHost(original);
  };
  const { copy, isWhole } = copyShown(component, scratch, { most: MOST_ELEMENTS, onCopy });
  if (!isWhole) return null;
  const { documentElement: root, body } = scratch.implementation.createHTMLDocument('');
  const before = body.appendChild(scratch.createElement('div'));
  // As if it were called by its class, in a page without components.
  const box = body.appendChild(scratch.createElement('div'));
  box.className = component.getAttribute('class') ?? component.localName;
  box.append(...copy.childNodes);
  originals.set(box, component);
  return { page: { ...page, root }, body, before, copy: box };
}

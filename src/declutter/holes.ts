import type { Page } from '../article/page.ts';
import { holds, parentOf } from '../dom/clobbering.ts';
import { LINKS } from '../dom/links.ts';
import { isOverPage } from './layers/over-page.ts';
import { isBare, measure, type Substance } from './shape/substance.ts';
import { HIDDEN_MARK } from './style.ts';

/**
 * Finds the outermost wrapper of an element in which nothing else is to be seen: with the element gone it would be a
 * hole. A layer over the page goes with its last words. Goes up by what stands beside the element, so that a deep page costs no more than a flat one.
 * @param mayGo whether a wrapper may be hidden at all
 */
export function findHole(page: Page, element: Element, mayGo: (wrapper: Element) => boolean): Element {
  let outer = element;
  for (let wrapper = around(outer); wrapper && mayGo(wrapper); wrapper = around(outer)) {
    const rest = measure(page, wrapper, {
      except: outer,
      isEnough: (seen) => !isBare(seen) && !isSmall(seen, 1),
    });
    const isOver =
      isBare(rest) || isHeadingAlone(rest, wrapper, outer) || (isSmall(rest) && isOverPage(page, wrapper));
    if (!isOver) return outer;
    outer = wrapper;
  }
  return outer;
}

/** The cells of a row go together or not at all, and its rows before the table. */
function around(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent?.matches('td, th')) return parent.parentElement;
  return parent?.matches('tbody, thead, tfoot') ? parent.closest('table') : parent;
}

/** Whether all that is left of a wrapper is the heading of several things that are hidden. */
function isHeadingAlone(rest: Substance, wrapper: Element, hidden: Element): boolean {
  const { headings, slots, letters, linkLetters } = rest;
  if (letters > 20 || linkLetters > 0 || !isSmall(rest, 1)) return false;
  const own = [...wrapper.querySelectorAll(HEADINGS)].find((one) => !holds(hidden, one));
  const heading = own ?? wrapper.firstElementChild;
  if (!heading || holds(heading, hidden) || (heading.textContent ?? '').trim().length < letters) return false;
  const things = slots + hidden.querySelectorAll(`[${HIDDEN_MARK}], ${LINKS}`).length;
  return things > (headings > 0 ? 1 : 2);
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** A line that leads up to an ad ("잠시 후 기사로 이동합니다"). */
function isSmall(rest: Substance, mostHeadings = 0): boolean {
  const { letters, prose, ownLinks, media, fields, buttons, headings, isWhole } = rest;
  const isEmpty = prose + ownLinks + media + fields === 0 && headings <= mostHeadings;
  return isWhole && letters <= 60 && isEmpty && buttons <= 2;
}

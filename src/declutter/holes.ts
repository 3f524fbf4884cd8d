import type { Page } from '../article/page.ts';
import { holds, parentOf } from '../dom/clobbering.ts';
import { LINKS } from '../dom/links.ts';
import { isAdLabel, namesPrice } from '../phrases/ads.ts';
import { isOutside } from './ads/outside.ts';
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
      isBare(rest) ||
      isLabelAlone(rest, wrapper, outer) ||
      isPriceAlone(rest, wrapper, outer) ||
      isPayerAlone(page, rest, wrapper, outer) ||
      isHeadingAlone(rest, wrapper, outer) ||
      (isSmall(rest) && isOverPage(page, wrapper));
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

/** Whether all that is left of a wrapper is the heading of several things that are hidden, in words or as a picture. */
function isHeadingAlone(rest: Substance, wrapper: Element, hidden: Element): boolean {
  const { headings, slots, letters, linkLetters } = rest;
  const own = [...wrapper.querySelectorAll(HEADINGS)].find((one) => !holds(hidden, one));
  const words = { ...rest, media: rest.media - (own?.querySelectorAll('img').length ?? 0) };
  if (letters > 20 || linkLetters > 0 || !isSmall(words, 1)) return false;
  const heading = own ?? wrapper.firstElementChild;
  if (!heading || holds(heading, hidden) || (heading.textContent ?? '').trim().length < letters) return false;
  const things = slots + hidden.querySelectorAll(`[${HIDDEN_MARK}], ${LINKS}`).length;
  return things > (headings > 0 ? 1 : 2);
}

/** Whether all that is left of a wrapper is a label ("Biz & PR 기업 제공 콘텐츠 · 광고"), also one that is cut into its letters. */
function isLabelAlone(rest: Substance, wrapper: Element, hidden: Element): boolean {
  const { letters, frames, outsideLinks, buttons } = rest;
  if (letters > LONGEST_LABELLED || frames + outsideLinks + buttons > 0 || !isSmall(rest, 1)) return false;
  const left = [...wrapper.children].filter((child) => !holds(child, hidden));
  if (letters <= LONGEST_SPLIT && isAdLabel(left.map(({ textContent }) => textContent).join(''))) return true;
  const leaves = left.flatMap((child) => [child, ...child.querySelectorAll('*')]);
  return leaves.some((leaf) => !leaf.firstElementChild && ENDS_IN_LABEL.test(leaf.textContent ?? ''));
}

/** "기업 제공 콘텐츠 · 광고": so may the name of a section, which is not all that is left of something. */
const ENDS_IN_LABEL = /[·|ㆍ] ?광고\s*$/;

/** Whether all that is left of a thing for sale, whose picture leads to who sells it, is what it is called and costs. */
function isPriceAlone(rest: Substance, wrapper: Element, hidden: Element): boolean {
  const { frames, outsideLinks, buttons } = rest;
  const isPicture =
    hidden.matches('a') && hidden.querySelector('img') !== null && !hidden.textContent?.trim();
  if (!isPicture || frames + outsideLinks + buttons > 0 || !isSmall(rest)) return false;
  return namesPrice(wrapper.textContent ?? '');
}

/** Whether all that is left of a card in a row of ads is who pays for it. */
function isPayerAlone(page: Page, rest: Substance, wrapper: Element, hidden: Element): boolean {
  const isCard = wrapper.getAttribute('class') || wrapper.localName.includes('-');
  if (!isCard || !hidden.matches('a')) return false;
  const { letters, frames, outsideLinks, buttons } = rest;
  if (letters > LONGEST_PAYER || frames + outsideLinks + buttons > 0 || !isSmall(rest)) return false;
  return [wrapper.previousElementSibling, wrapper.nextElementSibling].some(
    (other) =>
      other?.localName === wrapper.localName &&
      other.getAttribute('class') === wrapper.getAttribute('class') &&
      isOutside(page, other.querySelector('a')?.getAttribute('href') ?? ''),
  );
}

/** Letters of the name of a company. */
const LONGEST_PAYER = 16;
/** Letters of a label in pieces, and of one with the name of the place that is sold. */
const [LONGEST_SPLIT, LONGEST_LABELLED] = [10, 40];

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** A line that leads up to an ad ("잠시 후 기사로 이동합니다"). */
function isSmall(rest: Substance, mostHeadings = 0): boolean {
  const { letters, prose, ownLinks, media, fields, buttons, headings, isWhole } = rest;
  const isEmpty = prose + ownLinks + media + fields === 0 && headings <= mostHeadings;
  return isWhole && letters <= 60 && isEmpty && buttons <= 2;
}

import type { Page } from '../article/page.ts';
import { isBare, measure } from './substance.ts';

/**
 * Finds the outermost wrapper of an element in which nothing else is to be seen: with the element gone it would be a
 * hole. Goes up by what stands beside the element, so that a deep page costs no more than a flat one.
 * @param mayGo whether a wrapper may be hidden at all
 */
export function findHole(page: Page, element: Element, mayGo: (wrapper: Element) => boolean): Element {
  let outer = element;
  for (let wrapper = outer.parentElement; wrapper && mayGo(wrapper); wrapper = outer.parentElement) {
    const rest = measure(page, wrapper, { except: outer, isEnough: (seen) => !isBare(seen) });
    if (!isBare(rest)) return outer;
    outer = wrapper;
  }
  return outer;
}

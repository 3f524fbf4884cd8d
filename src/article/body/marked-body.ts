import { attributeOf } from '../../dom/element.ts';

/** Whether the page says of an element, to machines, that it is the body of the article. */
export function isMarkedBody(element: Element): boolean {
  return attributeOf(element, 'itemprop').toLowerCase() === 'articlebody';
}

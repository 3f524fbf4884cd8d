import { attributeOf, namesOf } from '../../dom/element.ts';

const BODY_NAME =
  /(?:article|news|art|view|post|entry)[\s_-]?(?:body|content|contents|txt|text|area|cont|para)|articleBody|harmony|dic_area|story/i;

/** Whether the page says of an element, to machines, that it is the body of the article. */
export function isMarkedBody(element: Element): boolean {
  return attributeOf(element, 'itemprop').toLowerCase() === 'articlebody';
}

/** Whether an element is called like the body of an article: a hint, and no more. */
export function isNamedBody(element: Element): boolean {
  return isMarkedBody(element) || BODY_NAME.test(namesOf(element));
}

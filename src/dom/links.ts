import { attributeOf } from './element.ts';

/** Finds what a script may make a link; `isMadeLink` decides. */
export const MADE_LINKS =
  '[role="link"]:not(a), [onclick*="location"]:not(a), [onclick*="window.open"]:not(a), [data-href][onclick]:not(a), [data-link][onclick]:not(a)';

/** Finds every link, and what a script may make one. */
export const LINKS = `a[href], ${MADE_LINKS}`;

/** Letters of what is pressed as one. */
const LONGEST_LINK = 300;

/** What is a link already, does something, or shows itself larger. */
const OTHERS = new Set('a button input select img video area'.split(' '));

/** Whether an element is a link by its script alone. */
export function isMadeLink(element: Element): boolean {
  if (OTHERS.has(element.localName)) return false;
  if (element.getAttribute('role') === 'link') return true;
  if (!element.hasAttribute('onclick') || (element.textContent ?? '').length > LONGEST_LINK) return false;
  return addressOfMade(element) !== '';
}

/** Where a link leads: of one that a script makes the first of its data that is an address, or the one in its script; "" when there is none. */
export function addressOf(link: Element): string {
  return link.localName === 'a' ? (link.getAttribute('href') ?? '') : addressOfMade(link);
}

/** Whether a link says that it is paid for. */
export function isSponsored(link: Element): boolean {
  return /\bsponsored\b/.test(attributeOf(link, 'rel'));
}

/** Whether a link says that the page does not vouch for it, or that it is paid for. */
export function isUnvouched(link: Element): boolean {
  return /\b(?:nofollow|sponsored)\b/.test(attributeOf(link, 'rel'));
}

/** Finds the paragraph or the figure around a link of which every word leads where the link does. */
export function findFilled(link: Element): Element | null {
  const around = link.closest('figure') ?? link.parentElement;
  if (!around?.matches('figure, p, div')) return null;
  return leadsAsWhole(around, link) ? around : null;
}

function leadsAsWhole(box: Element, link: Element): boolean {
  const links = [...box.querySelectorAll(LINKS)];
  const tight = (text: string | null) => (text ?? '').replace(/\s+/g, '');
  const words = links.map(({ textContent }) => tight(textContent)).join('');
  return links.every((one) => addressOf(one) === addressOf(link)) && words === tight(box.textContent);
}

const ADDRESS = /^(?:(?:https?:)?\/\/|\/\w)/;
const QUOTED = /['"]((?:(?:https?:)?\/\/|\/\w)[^'"]{1,300})['"]/;

function addressOfMade(element: Element): string {
  const data = [...element.attributes].find(
    ({ name, value }) => name.startsWith('data-') && ADDRESS.test(value),
  );
  return data?.value ?? QUOTED.exec(element.getAttribute('onclick') ?? '')?.[1] ?? '';
}

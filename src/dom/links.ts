/** Finds every link, and what a script makes one. */
export const LINKS = 'a[href], [role="link"]';

/** Whether an element is a link by its script alone. */
export function isMadeLink(element: Element): boolean {
  return element.localName !== 'a' && element.getAttribute('role') === 'link';
}

/** Where a link leads: of one that a script makes the first of its data that is an address; "" when there is none. */
export function addressOf(link: Element): string {
  if (!isMadeLink(link)) return link.getAttribute('href') ?? '';
  const data = [...link.attributes].filter(({ name }) => name.startsWith('data-'));
  return data.find(({ value }) => /^(?:(?:https?:)?\/\/|\/\w)/.test(value))?.value ?? '';
}

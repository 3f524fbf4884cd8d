/**
 * Reads a member of a node as the browser made it. A page can put an element of its own in the place of any by a name
 * (`<form name="querySelector">` on its document, `<input name="contains">` in a form), also for a content script:
 * DOM clobbering.
 */
export function readMember<Target extends Node, Name extends keyof Target>(
  node: Target,
  name: Name,
): Target[Name] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

/** The element around one: what goes up without end must not take a form's input for that. */
export function parentOf(element: Element): Element | null {
  return readMember(element, 'parentElement');
}

/** Whether an element is another or holds it. */
export function holds(element: Element, other: Element): boolean {
  return readMember(element, 'contains').call(element, other);
}

/** Node.DOCUMENT_POSITION_FOLLOWING; the constants are a page global. */
const FOLLOWING = 4;

/** Whether an element begins before another; one that holds the other does. */
export function precedes(element: Element, other: Element): boolean {
  return (readMember(element, 'compareDocumentPosition').call(element, other) & FOLLOWING) !== 0;
}

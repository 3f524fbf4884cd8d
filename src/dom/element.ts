import { readMember } from './clobbering.ts';

/** Name of an element in lower case; "form" also when the form hides its name behind an input. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** An attribute of an element, "" when it is absent. */
export function attributeOf(element: Element, attribute: string): string {
  if (nameOf(element) !== 'form') return element.getAttribute(attribute) ?? '';
  return readMember(element, 'getAttribute').call(element, attribute) ?? '';
}

/** Id and class of an element, in one text. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`;
}

/** Whether a node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** All texts below a node, top to bottom. */
export function listTexts(root: Element | DocumentFragment): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) texts.push(node);
  return texts;
}

/** `NodeFilter.SHOW_TEXT`; the constants are a page global, which this folder does without. */
const TEXT_NODES = 4;

/** Not a comment or the like; a form may hide its type behind an input, and is an element all the same. */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === 1 || typeof type !== 'number';
}

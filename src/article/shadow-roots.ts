import { readMember } from '../dom/clobbering.ts';
import type { Page } from './page.ts';
import { isElement, isText, nameOf } from './walk.ts';

/** Elements that are copied; more than what is read of a page, so that a larger one is seen to be too large. */
const MOST_ELEMENTS = 25_000;

/** What holds nothing to read; a <script> may hold the data of the article. */
const LEFT_OUT = new Set(['style', 'svg', 'template', 'link']);

/** All open shadow roots of a page, those within others included. */
export function listShadowRoots(root: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const scopes: ParentNode[] = [root];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    for (const element of scope.querySelectorAll('*')) {
      const shadow = readMember(element, 'shadowRoot');
      if (!shadow) continue;
      found.push(shadow);
      scopes.push(shadow);
    }
  }
  return found;
}

/**
 * A page as it is shown, with what stands in open shadow roots and their slots in its place; for apps that are made of
 * components, of which the document itself holds nothing.
 * @returns a page whose root is a copy in the scratch document; null when the page has no such roots
 */
export function flattenShadowRoots(page: Page): Page | null {
  if (listShadowRoots(page.root).length === 0) return null;
  const { scratch } = page;
  const root = scratch.importNode(page.root, false);
  const waiting: { node: Node; parent: Node }[] = [];
  const putOff = (nodes: readonly Node[], parent: Node) => {
    for (const node of nodes.toReversed()) waiting.push({ node, parent });
  };
  putOff(listShown(page.root), root);
  let elements = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next;
    if (isText(node)) parent.appendChild(scratch.importNode(node, false));
    if (!isElement(node) || LEFT_OUT.has(nameOf(node))) continue;
    if (++elements > MOST_ELEMENTS) break;
    // A slot is no box of its own.
    const holder = nameOf(node) === 'slot' ? parent : parent.appendChild(scratch.importNode(node, false));
    putOff(listShown(node), holder);
  }
  return { ...page, root };
}

/** What is shown in the place of an element's children: its shadow root's, or what is put into a slot. */
function listShown(element: Element): Node[] {
  const shadow = readMember(element, 'shadowRoot');
  if (shadow) return [...shadow.childNodes];
  const assigned = nameOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...readMember(element, 'childNodes')];
}

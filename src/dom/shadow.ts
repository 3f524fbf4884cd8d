import { readMember } from './clobbering.ts';
import { isElement, isText, nameOf } from './element.ts';

/** What may be the host of a shadow root, beside elements of a page's own making (HTML, "valid shadow host name"). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * The shadow root of an element; null when it has none, or stands beside the body. Also a closed one where the browser
 * shows it to extensions, as it does in content scripts.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const name = readMember(element, 'localName');
  if ((!HOSTS.has(name) && !name.includes('-')) || standsBesideBody(element)) return null;
  const open = readMember(element, 'shadowRoot');
  // To ask for a closed one costs more: what has one holds nothing else, or is of the page's own making.
  if (open || (!name.includes('-') && readMember(element, 'firstElementChild'))) return open;
  return closedShadowOf(element);
}

/** Whether an element is a child of <html> beside <body>, where our own reader and its messages stand. */
export function standsBesideBody(element: Element): boolean {
  return (
    readMember(element, 'parentElement')?.localName === 'html' && readMember(element, 'localName') !== 'body'
  );
}

function closedShadowOf(element: Element): ShadowRoot | null {
  // Firefox has it on the element, Chrome in an API of its own, which takes HTML elements alone.
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { dom }: { dom?: ChromeDom } = Reflect.get(globalThis, 'chrome') ?? {};
  return (element.namespaceURI === HTML && dom?.openOrClosedShadowRoot(element)) || null;
}

type ChromeDom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };

const HTML = 'http://www.w3.org/1999/xhtml';

/** The element of the document itself in whose shadow roots a node lies; null when it lies in none. */
export function outermostHost(node: Node): Element | null {
  let host: Element | null = null;
  for (let root = node.getRootNode(); root.nodeType === 11; root = host.getRootNode()) {
    // A fragment that is no shadow root belongs to no page.
    if (!('host' in root)) return null;
    host = root.host as Element;
  }
  return host;
}

/** All shadow roots of a page, those within others included. */
export function listShadowRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const scopes: ParentNode[] = [root];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    for (const element of scope.querySelectorAll('*')) {
      const shadow = shadowOf(element);
      if (!shadow) continue;
      found.push(shadow);
      scopes.push(shadow);
    }
  }
  return found;
}

/** What holds nothing to read; a <script> may hold the data of the article. */
const LEFT_OUT = new Set(['style', 'svg', 'template', 'link']);

/**
 * Copies what an element shows into an inert document: what stands in shadow roots and their slots in its place.
 * @param options.most elements that are copied; isWhole is false when there are more
 * @param options.onCopy told of each element and its copy
 */
export function copyShown(
  element: Element,
  scratch: Document,
  options: { most: number; onCopy?: (copy: Element, original: Element) => void },
): { copy: Element; isWhole: boolean } {
  const waiting: { node: Node; parent: Node }[] = [];
  const putOff = (holder: Element, parent: Node) => {
    for (const node of listShown(holder).toReversed()) waiting.push({ node, parent });
  };
  const add = (original: Element): Element => {
    const copy = scratch.importNode(original, false);
    options.onCopy?.(copy, original);
    putOff(original, copy);
    return copy;
  };
  const copy = add(element);
  let elements = 1;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next;
    if (isText(node)) parent.appendChild(scratch.importNode(node, false));
    if (!isElement(node) || LEFT_OUT.has(nameOf(node))) continue;
    elements += 1;
    if (elements > options.most) return { copy, isWhole: false };
    // A slot is no box of its own.
    if (nameOf(node) === 'slot') putOff(node, parent);
    else parent.appendChild(add(node));
  }
  return { copy, isWhole: true };
}

/** What is shown in the place of an element's children: its shadow root's, or what is put into a slot. */
function listShown(element: Element): Node[] {
  const shadow = shadowOf(element);
  if (shadow) return [...shadow.childNodes];
  const assigned = nameOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...readMember(element, 'childNodes')];
}

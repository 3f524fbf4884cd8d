import type { Page } from '../article/page.ts';
import { parentOf, readMember } from '../dom/clobbering.ts';
import { isElement, isText } from '../dom/element.ts';
import { outermostHost, shadowOf, standsBesideBody } from '../dom/shadow.ts';

/**
 * Reports what is inserted into the page, in batches: before the next paint, or within a quarter of a second where
 * nothing is painted (a tab in the background).
 * @param onBatch gets elements that came anew, none of them a child of another; or the one that many came into
 * @returns takes an element whose shadow root is to be watched too, or waited for; of what comes into it the element of
 *   the document is told in which it lies
 */
export function watchInsertions(
  page: Page,
  signal: AbortSignal,
  onBatch: (roots: Element[]) => void,
): (host: Element) => void {
  const { window } = page;
  let fresh = new Set<Element>();
  let frame = 0;
  let timer = 0;
  const flush = () => {
    window.cancelAnimationFrame?.(frame);
    window.clearTimeout(timer);
    timer = 0;
    const roots = [...fresh].filter(({ isConnected, parentElement }) => {
      return isConnected && !(parentElement && fresh.has(parentElement));
    });
    fresh = new Set();
    if (roots.length > 0) onBatch(joinMany(roots));
  };
  const flushSoon = () => {
    if (fresh.size === 0 || timer) return;
    timer = window.setTimeout(flush, 250);
    // Missing in DOM libraries that paint nothing.
    frame = window.requestAnimationFrame?.(flush) ?? 0;
  };
  const observer = new window.MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) addElement(node, fresh);
    flushSoon();
  });
  const addHost = (node: Node) => {
    const host = outermostHost(node);
    if (host) fresh.add(host);
    flushSoon();
  };
  const shadows = new window.MutationObserver((records) => {
    for (const { target } of records) addHost(target);
  });
  // No other event tells of a shadow root that comes late. Missing in DOM libraries that lay out nothing.
  const sizes =
    window.ResizeObserver &&
    new window.ResizeObserver((records) => {
      for (const { target } of records) {
        const shadow = shadowOf(target);
        if (!shadow) continue;
        sizes.unobserve(target);
        addHost(shadow);
      }
    });
  const all = { childList: true, subtree: true };
  // The document, since a page may replace its very root.
  observer.observe(page.root.ownerDocument, all);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    shadows.disconnect();
    sizes?.disconnect();
    window.cancelAnimationFrame?.(frame);
    window.clearTimeout(timer);
  });
  return (host) => {
    const shadow = shadowOf(host);
    if (shadow) shadows.observe(shadow, all);
    else sizes?.observe(host);
  };
}

/** Children of one element that are looked at one by one. */
const MOST_CHILDREN = 50;

/** What is mostly new is looked at whole: one look costs less than one for each of many children. */
function joinMany(roots: Element[]): Element[] {
  if (roots.length <= MOST_CHILDREN) return roots;
  const families = new Map<Element | null, Element[]>();
  for (const root of roots) {
    const family = families.get(parentOf(root));
    if (family) family.push(root);
    else families.set(parentOf(root), [root]);
  }
  return [...families].flatMap(([parent, children]) => {
    const isMany = parent && children.length > MOST_CHILDREN;
    return isMany && 2 * children.length >= readMember(parent, 'childElementCount') ? parent : children;
  });
}

/** Our own reader and its messages; and what else shows nothing of the page. */
function isOwn(element: Element): boolean {
  return standsBesideBody(element) && !readMember(element, 'hasChildNodes').call(element);
}

/** A text that comes alone counts as its element, unless that is a large one of which it is a small part. */
function addElement(node: Node, fresh: Set<Element>): void {
  if (isElement(node) && !isOwn(node)) fresh.add(node);
  if (!isText(node) || !node.data.trim()) return;
  const holder = node.parentElement;
  if (holder && holder.childNodes.length <= 50 && !fresh.has(holder)) fresh.add(holder);
}

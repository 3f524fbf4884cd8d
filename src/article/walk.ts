import { parentOf, readMember } from '../dom/clobbering.ts';
import { attributeOf, isElement, isText, nameOf } from '../dom/element.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements in which nothing stands that is read on a page. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video select textarea option datalist'.split(
    ' ',
  ),
);

export type Visitor = {
  /** @returns false to pass over what is inside; such an element is not left either. 'stop' ends the walk, leaving nothing */
  enter(element: Element, name: string): boolean | 'stop';
  leave?(element: Element, name: string): void;
  text?(node: Text): void;
};

/** A stretch of a subtree; null stands for its own beginning and end. */
export type Stretch = {
  /** Where to begin: the elements around it are entered first, their other children are passed over. */
  first: Element | null;
  /** Where to stop, without entering it or leaving what is open. */
  until: Element | null;
};

/**
 * Walks a subtree in document order, its root included, without recursion: a page may be 10,000 elements deep.
 */
export function walk(root: Element, visitor: Visitor, stretch?: Stretch): void {
  const open: Element[] = [];
  const names: string[] = [];
  const until = stretch?.until ?? null;
  let node: Node | null = root;
  if (stretch?.first) {
    for (const around of listAround(stretch.first, root)) {
      visitor.enter(around, nameOf(around));
      open.push(around);
      names.push(nameOf(around));
    }
    node = stretch.first;
  }
  while (node && node !== until) {
    let name = '';
    if (isText(node)) visitor.text?.(node);
    else if (isElement(node)) {
      name = nameOf(node);
      const enters = visitor.enter(node, name);
      if (enters === 'stop') return;
      if (enters) {
        const child = firstChildOf(node, name);
        if (child) {
          open.push(node);
          names.push(name);
          node = child;
          continue;
        }
        visitor.leave?.(node, name);
      }
    }
    if (node === root) return;
    node = nextSiblingOf(node, name);
    while (!node) {
      const parent = open.pop();
      if (!parent) return;
      name = names.pop() ?? '';
      visitor.leave?.(parent, name);
      if (parent === root) return;
      node = nextSiblingOf(parent, name);
    }
  }
}

/** A page can replace any property of its own forms. */
function firstChildOf(element: Element, name: string): Node | null {
  return name === 'form' ? readMember(element, 'firstChild') : element.firstChild;
}

function nextSiblingOf(node: Node, name: string): Node | null {
  return name === 'form' ? readMember(node, 'nextSibling') : node.nextSibling;
}

/** The elements around one, the outermost first. */
function listAround(element: Element, root: Element): Element[] {
  const around: Element[] = [];
  for (let at = element; at !== root; ) {
    const parent = parentOf(at);
    if (!parent) break;
    around.push(parent);
    at = parent;
  }
  return around.reverse();
}

/** Whether the page says in the markup itself that an element is not shown. */
export function isHidden(element: Element): boolean {
  const style = attributeOf(element, 'style');
  if (style && /display\s*:\s*none/i.test(style)) return true;
  if (nameOf(element) !== 'form') return element.hasAttribute('hidden');
  return readMember(element, 'hasAttribute').call(element, 'hidden');
}

const FOR_SCREEN_READERS =
  /(?:^|\s)(?:blind|sr-only|visually-hidden|screen_out|screen-reader-text|sound_only|sound-only|ir_wa|a11y-hidden)(?:\s|$)/;

/**
 * Whether an element is for screen readers alone, and not to be seen.
 * @param names its class, or those of what a line stands in, parted by spaces
 */
export function isForScreenReaders(names: string): boolean {
  return FOR_SCREEN_READERS.test(names);
}

/** All elements under one that the page says in the markup itself are not shown: asked once, not of each. */
export function findHidden(root: Element): Set<Element> {
  return new Set(Array.from(root.querySelectorAll('[hidden], [style*="display" i]')).filter(isHidden));
}

/** Whether an element is a heading that an article, or a list of them, may stand below; lower ones are within a text. */
export function isHeadingName(name: string): boolean {
  return /^h[1-4]$/.test(name);
}

/** Whether an element of this name begins and ends a line of text. */
export function isBlockName(name: string): boolean {
  return !INLINE.has(name);
}

import type { Page } from '../../article/page.ts';
import { holds, readMember } from '../../dom/clobbering.ts';
import { isClose } from '../../phrases/controls.ts';
import { isBare, measure } from '../shape/substance.ts';
import { fillsWindow, isOverPage } from './over-page.ts';

/** Those that were found once: while their layer is judged anew they are out of sight. */
const known = new WeakMap<Element, Element[]>();

/** The shades that darken the page behind a layer; without the layer they would lie there for ever. */
export function findShades(page: Page, layer: Element): Element[] {
  const beside = [layer.previousElementSibling, layer.nextElementSibling]
    .filter((neighbour) => neighbour !== null)
    .filter((neighbour) => isEmpty(page, neighbour) && isOverPage(page, neighbour));
  const before = (known.get(layer) ?? []).filter(({ isConnected }) => isConnected);
  const behind = before.length > 0 ? before : findBehind(page, layer);
  known.set(layer, behind);
  return [...new Set([...beside, ...behind.filter((shade) => isBare(measure(page, shade)))])];
}

/** Whether an element shows nothing but what closes it, for those who cannot see. */
function isEmpty(page: Page, element: Element): boolean {
  const words = element.textContent?.trim() ?? '';
  return words ? isClose(words) && isBare(measure(page, element)) : !element.firstElementChild;
}

/** Places in the window, as shares of its width and height, that headers and buttons leave free. */
const PLACES = [
  [0.2, 0.3],
  [0.8, 0.3],
  [0.2, 0.7],
  [0.8, 0.7],
] as const;

/** What lies over all of the page, with nothing above it but the layer, wherever in the page it stands. */
function findBehind(page: Page, layer: Element): Element[] {
  const { innerWidth, innerHeight } = page.window;
  const [first = [], ...others] = PLACES.map(([x, y]) =>
    findTopmost(page, layer, x * innerWidth, y * innerHeight),
  );
  return first.filter((shade) => others.every((stack) => stack.includes(shade)));
}

function findTopmost(page: Page, layer: Element, x: number, y: number): Element[] {
  const { ownerDocument } = layer;
  const shades: Element[] = [];
  // Missing in DOM libraries, which draw nothing.
  for (const element of readMember(ownerDocument, 'elementsFromPoint')?.call(ownerDocument, x, y) ?? []) {
    if (holds(layer, element)) continue;
    if (!isBare(measure(page, element, { except: layer, isEnough: (seen) => !isBare(seen) }))) break;
    const { position } = page.window.getComputedStyle(element);
    if (!holds(element, layer) && /fixed|absolute/.test(position)) shades.push(element);
  }
  return shades;
}

/** The shades that the page draws before or after what its root or its body holds: names of such pseudo-elements, parted by spaces. */
export function findDrawnShades({ window, root }: Page): string {
  const { ownerDocument } = root;
  if (!readMember(ownerDocument, 'elementsFromPoint')) return '';
  const isShade = (part: Element | null, name: string) => {
    const style = part && window.getComputedStyle(part, `::${name}`);
    return (
      style !== null &&
      /fixed|absolute/.test(style.position) &&
      !/none|normal/.test(style.content) &&
      !(Number(style.zIndex) < 0) &&
      fillsWindow(style, window)
    );
  };
  const parts = [root, readMember(ownerDocument, 'body')];
  return ['before', 'after'].filter((name) => parts.some((part) => isShade(part, name))).join(' ');
}

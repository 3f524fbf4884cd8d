import type { Page } from '../../article/page.ts';
import { readMember } from '../../dom/clobbering.ts';
import { isClose } from '../../phrases/controls.ts';
import { fillsWindow, isOverPage } from './over-page.ts';

/** The shades that darken the page behind a layer; without the layer they would lie there for ever. */
export function findShades(page: Page, layer: Element): Element[] {
  return [layer.previousElementSibling, layer.nextElementSibling]
    .filter((neighbour) => neighbour !== null)
    .filter((neighbour) => isEmpty(page, neighbour) && isOverPage(page, neighbour));
}

/** Whether an element shows nothing; what fills the window may say to those who cannot see that it closes the layer. */
function isEmpty({ window }: Page, element: Element): boolean {
  const words = element.textContent?.trim() ?? '';
  if (!words) return !element.firstElementChild;
  return isClose(words) && fillsWindow(window.getComputedStyle(element), window);
}

/** The shades that the page draws before or after what its root or its body holds: names of such pseudo-elements, parted by spaces. */
export function findDrawnShades({ window, root }: Page): string {
  const { ownerDocument } = root;
  // Missing in DOM libraries, which draw nothing.
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

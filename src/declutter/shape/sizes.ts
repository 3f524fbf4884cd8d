import type { Page } from '../../article/page.ts';
import { originalOf } from '../components.ts';

type Size = [width: number, height: number];

/** Sizes on the page of what does not say its own. */
const measured = new WeakMap<Element, Size>();

/** Reads the size of a picture or a frame in pixels: what it says, or how large it was laid out; zeros when neither is known. */
export function readSize(element: Element): Size {
  const told = ['width', 'height'].map((side) => Number(element.getAttribute(side))) as Size;
  return told.every((side) => side > 0) ? told : (measured.get(originalOf(element)) ?? told);
}

/** Finds what may be a banner by its size and does not tell it. */
const UNSIZED = 'a img:not([width][height]), iframe:not([width][height])';

/** Pixels of the smallest banner; smaller ones are not reported. */
export const LEAST_BANNER = 12_000;

/**
 * Learns how large pictures and frames are that do not say so, once they are laid out: asked for it before, the browser
 * would lay the page out for us alone.
 * @param mayMatter whether the size of one may decide anything
 * @param onSized told when some turn out to have the size of a banner
 * @returns takes a piece of the page to learn the sizes of
 */
export function watchSizes(
  { window }: Page,
  signal: AbortSignal,
  mayMatter: (element: Element) => boolean,
  onSized: () => void,
): (root: Element) => void {
  // Missing in DOM libraries that lay out nothing.
  const observer =
    window.ResizeObserver &&
    new window.ResizeObserver((records) => {
      let isLarge = false;
      for (const { target, contentRect } of records) {
        const [width, height] = [Math.round(contentRect.width), Math.round(contentRect.height)];
        if (width === 0 || height === 0) continue;
        observer.unobserve(target);
        measured.set(target, [width, height]);
        isLarge ||= width * height >= LEAST_BANNER;
      }
      if (isLarge) onSized();
    });
  signal.addEventListener('abort', () => observer?.disconnect());
  return (root) => {
    if (!observer) return;
    // What a script inserts may be the very frame.
    for (const element of [root, ...root.querySelectorAll(UNSIZED)])
      if (element.matches(UNSIZED) && !measured.has(element) && mayMatter(element)) observer.observe(element);
  };
}

import { readMember } from '../../dom/clobbering.ts';
import { countLetters } from '../text/letters.ts';
import { isBlockName } from '../walk.ts';

const MARKS = new Set('span b i em strong font small u p div'.split(' '));
/** Letters of such words. */
const LONGEST = 120;
/** Elements that are asked for their style: a body that is cut into more pieces would cost too much. */
const MOST = 500;
/** Pixels beyond which nothing comes back into sight, and below which nothing is to be seen. */
const [FAR, TINY] = [-500, 2];

/**
 * Makes a test whether the style sheet alone keeps words out of sight that stand among those of an article: whose it is, for
 * those who copy it. What fades in, and what may be folded, counts as seen.
 * @returns always false where nothing is laid out
 */
export function openSight(window: Window & typeof globalThis): (element: Element, name: string) => boolean {
  // Missing in DOM libraries that lay out nothing.
  if (!window.ResizeObserver) return () => false;
  let left = MOST;
  return (element, name) => {
    if (left === 0 || !MARKS.has(name) || element.childElementCount > 0) return false;
    const letters = countLetters(element.textContent ?? '');
    if (letters === 0 || letters > LONGEST) return false;
    left -= 1;
    const style = window.getComputedStyle(element);
    if (isAway(style) || Number.parseFloat(style.fontSize) < TINY) return true;
    const around = readMember(element, 'parentElement');
    if (isBlockName(name) || !around || style.display === '') return false;
    const isHidden = ({ display, visibility }: CSSStyleDeclaration) =>
      display === 'none' || visibility !== 'visible';
    return isHidden(style) && !isHidden(window.getComputedStyle(around));
  };
}

/** Whether something is set off the page, or is cut down to nothing. */
function isAway(style: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' || style.position === 'fixed') {
    const places = [style.left, style.top, style.textIndent].map(Number.parseFloat);
    if (places.some((place) => place < FAR) || /^rect\(0px,? 0px,? 0px,? 0px\)$/.test(style.clip))
      return true;
  }
  const isCut = style.overflow !== 'visible' && style.display !== 'inline';
  return isCut && [style.width, style.height].some((side) => Number.parseFloat(side) < TINY);
}

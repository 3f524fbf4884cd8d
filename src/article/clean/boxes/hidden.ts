import { attributeOf } from '../../../dom/element.ts';
import { countLetters } from '../../text/letters.ts';
import { isBlockName, isForScreenReaders, isHidden } from '../../walk.ts';
import { type Cleaning, listElements, takeOut } from '../step.ts';

/** What the page itself does not show: layers for sharing, texts for screen readers, templates of scripts. */
export function removeHidden(cleaning: Cleaning): void {
  const { root } = cleaning;
  let letters = lettersIn(root);
  for (const element of listElements(cleaning)) {
    const isUnseen = isHidden(element) || isForScreenReaders(attributeOf(element, 'class'));
    if (!isUnseen && !isFiller(element, letters)) continue;
    // A picture that is still to be loaded is hidden until then; a box around it may be out already.
    if (element.localName === 'img' || element.querySelector('img') || !root.contains(element)) continue;
    letters -= lettersIn(element);
    takeOut(cleaning, element, 'hidden');
  }
}

/** How much of a text may be filler. */
const FILLER_SHARE = 0.3;

/**
 * Lines that nobody is to hear stand behind a wall, blurred; a letter that is drawn larger is said elsewhere.
 * @param all letters of the whole text
 */
function isFiller(element: Element, all: number): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true' || !isBlockName(element.localName)) return false;
  const letters = lettersIn(element);
  return letters > 0 && letters <= FILLER_SHARE * all;
}

function lettersIn(element: Element): number {
  return countLetters(element.textContent ?? '');
}

import { attributeOf, isForScreenReaders, isHidden } from '../walk.ts';
import type { Cleaning } from './step.ts';
import { listElements, takeOut } from './step.ts';

/** What the page itself does not show: layers for sharing, texts for screen readers, templates of scripts. */
export function removeHidden(cleaning: Cleaning): void {
  for (const element of listElements(cleaning)) {
    if (!isHidden(element) && !isForScreenReaders(attributeOf(element, 'class'))) continue;
    // A picture that is still to be loaded is hidden until then.
    if (element.localName !== 'img' && !element.querySelector('img')) takeOut(cleaning, element, 'hidden');
  }
}

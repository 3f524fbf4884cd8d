import { LONGEST_CAPTION } from '../../captions.ts';
import { countLetters } from '../../text/letters.ts';
import type { Cleaning } from '../step.ts';

/** Makes a <figcaption> of what the outlet rule names as a caption; what holds a picture or is too long is none. */
export function nameOutletCaptions({ root, rule, scratch }: Cleaning): void {
  for (const element of (rule?.caption ?? []).flatMap((selector) => [...root.querySelectorAll(selector)])) {
    if (element.localName === 'figcaption' || element.querySelector('img')) continue;
    if (countLetters(element.textContent ?? '') > LONGEST_CAPTION) continue;
    const caption = scratch.createElement('figcaption');
    caption.append(...element.childNodes);
    element.replaceWith(caption);
  }
}

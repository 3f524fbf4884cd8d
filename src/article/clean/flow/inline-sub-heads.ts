import { countLetters } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import type { Cleaning } from '../step.ts';

const INLINE = 'strong[class], b[class], span[class], em[class], font[class]';
const NAME = /sub[-_]?(?:tit|head)|mid[-_]?tit|cross[-_]?head/i;
/** Letters of a sub-head. */
const LONGEST = 40;

/** Makes a heading of a bold text that only the style sheet sets on a line of its own: `<strong class="subTitle">`. */
export function nameInlineSubHeads({ root, scratch }: Cleaning): void {
  for (const element of root.querySelectorAll(INLINE)) {
    if (
      !NAME.test(element.getAttribute('class') ?? '') ||
      element.closest('h1, h2, h3, h4, h5, h6, figure, a')
    )
      continue;
    const text = element.textContent ?? '';
    const letters = countLetters(text);
    if (letters === 0 || letters > LONGEST || countSentences(text) > 0) continue;
    const heading = scratch.createElement('h3');
    heading.append(...element.childNodes);
    element.replaceWith(heading);
  }
}

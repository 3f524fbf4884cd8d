import { tidyText } from '../../text/letters.ts';
import type { Cleaning } from '../step.ts';

const PICTURES = 'img[class*=emoji i], img[class*=emoticon i], img[class*=smiley i], img[src*="/emoji/" i]';
const EMOJI = /^(?:[\u203c\u2049\u2190-\u2bff\u3030\u303d\u{1f000}-\u{1faff}]|\u200d|\u20e3|\ufe0f){1,12}$/u;

/** Writes an emoji that a page draws as a picture as the letter that it is: a picture would part its paragraph in two. */
export function writeEmoji({ root, scratch }: Cleaning): void {
  for (const picture of root.querySelectorAll(PICTURES)) {
    const alt = tidyText(picture.getAttribute('alt') ?? '');
    if (EMOJI.test(alt)) picture.replaceWith(scratch.createTextNode(alt));
  }
}

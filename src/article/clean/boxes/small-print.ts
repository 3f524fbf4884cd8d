import { LONGEST_CAPTION } from '../../captions.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import type { Cleaning } from '../step.ts';

const SIZE = /font-size:\s*(\d{1,2}(?:\.\d+)?)(pt|px)/i;
/** Sizes up to which print is small. */
const SMALL = { pt: 10, px: 13 };
/** Sentences of a caption. */
const MOST_SENTENCES = 3;

/** Names the captions that editors set by hand, as small print in a paragraph of its own right below a picture. */
export function nameSmallPrint({ root }: Cleaning): void {
  for (const image of root.querySelectorAll('p > img:only-child, div > img:only-child')) {
    const box = image.parentElement;
    const line = box?.nextElementSibling;
    if (!box || !line || countLetters(box.textContent ?? '') > 0) continue;
    // Where all is small print, none of it is a caption.
    const next = nextText(line);
    if (isSmallPrint(line) && next && !isSmallPrint(next)) line.classList.add('caption');
  }
}

function nextText(line: Element): Element | null {
  let next = line.nextElementSibling;
  while (next && countLetters(next.textContent ?? '') === 0) next = next.nextElementSibling;
  return next;
}

function isSmallPrint(line: Element): boolean {
  const text = tidyText(line.textContent ?? '');
  if (
    countLetters(text) === 0 ||
    countLetters(text) > LONGEST_CAPTION ||
    countSentences(text) > MOST_SENTENCES
  )
    return false;
  const [print, ...others] = line.children;
  if (!print || others.length > 0 || tidyText(print.textContent ?? '') !== text) return false;
  if (print.localName === 'small') return true;
  const [, size, unit] = SIZE.exec(print.getAttribute('style') ?? '') ?? [];
  return size !== undefined && Number(size) <= (unit === 'pt' ? SMALL.pt : SMALL.px);
}

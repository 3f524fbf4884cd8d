import { CAPTIONS } from '../../captions.ts';
import { lettersOf, tidyText } from '../../text/letters.ts';

/** Who took or gave the picture, as an element in its caption. */
const CREDIT =
  'cite, [class*=source i], [class*=credit i], [class*=photographer i], [class*=copyright i], [class~=name i], [class~=copy i], [class~=author i], [class~=writer i], [class~=reporter i], [class~=byline i]';

/** Reads what a picture's box says of it, each thing once; empty when it says nothing. */
export function readCaption(box: Element, image: Element): string {
  const named = Array.from(box.querySelectorAll(CAPTIONS), spaceOut);
  const printed =
    named.filter(Boolean).length > 0 ? named.filter(Boolean) : [tidyText(box.textContent ?? '')];
  const once = printed.filter(
    (text, at) => !printed.some((other, before) => before < at && holds(other, text)),
  );
  const text = once.join(' ').replace(/^\d{1,3} \/ \d{1,3} +/, '');
  const caption = withoutMark(text).replace(/ *큰 ?사진 ?보기$/, '');
  return caption.trim() || captionInAlt(image);
}

/** A caption without the triangle that points to its picture. */
export function withoutMark(caption: string): string {
  return caption.replace(/^[▲△▴]\s*/, '');
}

/**
 * Puts a space where only a line break or a box parts two words, or the style sheet a credit.
 * @returns the text that the element then has
 */
export function spaceOut(element: Element): string {
  for (const edge of element.querySelectorAll(`br, p, div, ${CREDIT}`)) edge.before(' ');
  return tidyText(element.textContent ?? '');
}

function holds(longer: string, shorter: string): boolean {
  return lettersOf(longer).includes(lettersOf(shorter));
}

/** Some pages print the caption by script, out of the alternative text, and mark it so (data-captionyn="Y"). */
function captionInAlt(image: Element): string {
  return image.getAttribute('data-captionyn') === 'Y' ? tidyText(image.getAttribute('alt') ?? '') : '';
}

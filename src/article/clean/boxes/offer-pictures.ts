import { offersDeal } from '../../../phrases/ads.ts';
import { CAPTIONS } from '../../captions.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { type Cleaning, takeOut } from '../step.ts';

/** What the address of a picture that lies somewhere as a file ends with. */
const FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;
/** Letters of the words beside the picture. */
const MOST_LETTERS = 60;

/**
 * Boxes of a picture that is made for each visit ("/x/i/strip"), where those of the article are files, and words that offer
 * something: they lead nowhere before a script has come.
 */
export function removeOfferPictures(cleaning: Cleaning): void {
  const { root } = cleaning;
  const images = Array.from(root.querySelectorAll('img'));
  if (!images.some(isFile)) return;
  for (const image of images) {
    const box = image.parentElement;
    if (box && box !== root && !isFile(image) && isOffer(box)) takeOut(cleaning, box, 'ad');
  }
}

function isFile(image: Element): boolean {
  return [...image.attributes].some(({ name, value }) => name !== 'alt' && FILE.test(value));
}

/** Whether the words in a box offer something, and are no caption. */
function isOffer(box: Element): boolean {
  if (!box.matches('div, section, aside, p') || box.querySelector(CAPTIONS)) return false;
  const text = tidyText(box.textContent ?? '');
  return countLetters(text) <= MOST_LETTERS && countSentences(text) === 0 && offersDeal(text);
}

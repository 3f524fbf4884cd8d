import { isAdLabel } from '../../../phrases/ads.ts';
import { remember } from '../../remember.ts';
import { tidyText } from '../../text/letters.ts';
import { namedAs } from '../../text/word-lists.ts';
import { type Cleaning, listElements, readNameWords, takeOut } from '../step.ts';
import { countWords } from './count-words.ts';
import { isInSentence } from './in-sentence.ts';

/** "ad_area", "view-ad3", "adsbygoogle"; never "head", "added" or "CmAdContent". */
const isNameOfSlot = remember(
  namedAs(
    'ad ads adv advert advertisement adsbygoogle adwrap adwrapper adbox adarea adslot banner bnr sponsor sponsored promotion dable taboola mobon dablewidget gpt',
  ),
);
/** Numbers and sizes of slots are no part of their names ("ad3", "ad300x250"). */
const NUMBERS = /\d[^\s_-]*/g;

/**
 * Slots of advertising. A name alone proves nothing (bodies are called #CmAdContent and #NewsAdContent): a box with
 * sentences in it stays, and so does a table of figures.
 */
export function removeAdSlots(cleaning: Cleaning): void {
  for (const element of listElements(cleaning)) {
    if (cleaning.root.contains(element) && isAdSlot(element)) takeOut(cleaning, element, 'ad');
  }
}

/** Whether it is a table that leads nowhere and shows nothing but words in its cells. */
function isFigures(element: Element): boolean {
  return (
    element.localName === 'table' &&
    element.querySelectorAll('th').length > 1 &&
    !element.querySelector('a, img, iframe')
  );
}

/** Somebody's words, set large, whatever their style is called. */
function isQuotation(element: Element): boolean {
  return element.localName === 'blockquote' && !element.querySelector('a, img, iframe, ins, script');
}

function isAdSlot(element: Element): boolean {
  const isIns = element.localName === 'ins';
  const isNamed = isNameOfSlot(readNameWords(element).replace(NUMBERS, ''));
  if ((!isNamed && !isIns) || isFigures(element)) return false;
  const { letters, linkLetters, sentences } = countWords(element);
  // A name or no words: what an editor has put into a text has words.
  if (isIns) return isNamed || letters === 0;
  if (isQuotation(element)) return false;
  if (isInSentence(element) && !isAdLabel(tidyText(element.textContent ?? ''))) return false;
  return sentences === 0 ? letters < 200 : linkLetters * 2 > letters;
}

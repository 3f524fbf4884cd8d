import { remember } from '../remember.ts';
import { namedAs } from '../word-lists.ts';
import { readWords } from './body-share.ts';
import type { Cleaning } from './step.ts';
import { listElements, readNames, takeOut } from './step.ts';

/** "ad_area", "view-ad3", "adsbygoogle"; never "head", "added" or "CmAdContent". */
const isAdName = remember(
  namedAs(
    'ad ads adv advert advertisement adsbygoogle adwrap adwrapper adbox adarea adslot banner bnr sponsor sponsored promotion dable taboola mobon dablewidget gpt',
  ),
);
/** Numbers and sizes of slots are no part of their names ("ad3", "ad300x250"). */
const NUMBERS = /\d[^\s_-]*/g;

/**
 * Slots of advertising. A name alone proves nothing (bodies are called #CmAdContent and #NewsAdContent): a box with
 * sentences in it stays.
 */
export function removeAdSlots(cleaning: Cleaning): void {
  for (const element of listElements(cleaning)) {
    if (cleaning.root.contains(element) && isAdSlot(element)) takeOut(cleaning, element, 'ad');
  }
}

function isAdSlot(element: Element): boolean {
  if (element.localName === 'ins') return true;
  if (!isAdName(readNames(element).replace(NUMBERS, ''))) return false;
  const { letters, linkLetters, sentences } = readWords(element);
  return sentences === 0 ? letters < 200 : linkLetters * 2 > letters;
}

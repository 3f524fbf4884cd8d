import { remember } from '../remember.ts';
import { readWords } from './body-share.ts';
import type { Cleaning } from './step.ts';
import { listElements, readNames, takeOut } from './step.ts';

/** Names of slots and networks as whole words: "ad_area", "view-ad", "adsbygoogle"; never "head", "added" or "CmAdContent". */
const AD_WORD =
  /(?:^|[\s_-])(?:ads?|adv|advert(?:isement)?|adsbygoogle|adwrap(?:per)?|adbox|adarea|adslot|banner|bnr|sponsor(?:ed)?|promotion|dable|taboola|mobon|kakao_ad_area|dablewidget|gpt|aside-bnr|ad\d+)(?=$|[\s_\d-])/i;

const isAdName = remember((names) => AD_WORD.test(names));

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
  if (!isAdName(readNames(element))) return false;
  const { letters, linkLetters, sentences } = readWords(element);
  return sentences === 0 ? letters < 200 : linkLetters * 2 > letters;
}

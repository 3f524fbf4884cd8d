import { readRawLines } from '../body/raw-lines.ts';
import { countLetters } from '../letters.ts';
import { isAdLabel } from './ad-labels.ts';
import type { Cleaning } from './step.ts';
import { takeOut } from './step.ts';

const BOXES = 'div, section, aside, figure';
const MOST_LETTERS = 120;
const MOST_LINES = 5;

/** Ads dressed as a part of the article: a box with a link and few words, of which one line is the label of an ad. */
export function removeNativeAds(cleaning: Cleaning): void {
  const { root, scratch } = cleaning;
  // A list of a thousand links is read once, not for each of them.
  const large = new Set<Element>();
  for (const link of root.querySelectorAll('a[href]')) {
    for (let box = link.parentElement; box && box !== root; box = box.parentElement) {
      if (large.has(box)) break;
      if (countLetters(box.textContent ?? '') > MOST_LETTERS) {
        large.add(box);
        break;
      }
      if (!box.matches(BOXES)) continue;
      const lines = readRawLines(box, scratch);
      if (lines.length <= MOST_LINES && lines.some(isAdLabel)) {
        takeOut(cleaning, box, 'ad');
        large.clear();
        break;
      }
    }
  }
}

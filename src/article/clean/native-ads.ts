import { attributeOf } from '../../dom/element.ts';
import { isSponsored } from '../../dom/links.ts';
import { isSoldAddress } from '../../outlets/click-counters.ts';
import { hasAdLabel, isAdLabel, isDisclosure } from '../../phrases/ads.ts';
import { countLetters } from '../text/letters.ts';
import { countSentences, endsPlain } from '../text/prose.ts';
import { readRawLines } from './raw-lines.ts';
import { type Cleaning, takeOut } from './step.ts';

const BOXES = 'div, section, aside, figure';
const MOST_LETTERS = 120;
const MOST_LINES = 5;
/** Of a box of goods. */
const MOST_LETTERS_SOLD = 400;

/**
 * Ads dressed as a part of the article: a box with a link and few words, of which one line is the label of an ad; or one
 * whose link says that it is paid for; or one of goods, whose seller owns up to that.
 */
export function removeNativeAds(cleaning: Cleaning): void {
  const { root } = cleaning;
  // A list of a thousand links is read once, not for each of them.
  const large = new Set<Element>();
  for (const link of root.querySelectorAll('a[href]')) {
    for (let box = link.parentElement; box && box !== root; box = box.parentElement) {
      if (large.has(box)) break;
      const letters = countLetters(box.textContent ?? '');
      if (letters > MOST_LETTERS_SOLD) {
        large.add(box);
        break;
      }
      if (!box.matches(BOXES)) continue;
      const lines = readRawLines(box);
      const isLabelled =
        letters <= MOST_LETTERS &&
        lines.length <= MOST_LINES &&
        lines.some((line) => isAdLabel(line) || hasAdLabel(line));
      const isPaid =
        letters <= MOST_LETTERS && isPaidFor(link) && (isQuiz(box) || !lines.some(isToldSentence));
      if (isLabelled || isPaid || isSold(lines)) {
        takeOut(cleaning, box, 'ad');
        large.clear();
        break;
      }
    }
  }
}

/** Whether each of several links in a box is an answer that is paid for. */
function isQuiz(box: Element): boolean {
  const links = Array.from(box.querySelectorAll('a[href]'));
  return links.length > 1 && links.every(isPaidFor) && /퀴즈|정답|투표|맞히/.test(box.textContent ?? '');
}

/** Whether a link tells search engines that it is paid for, or its address does. */
function isPaidFor(link: Element): boolean {
  return isSponsored(link) || isSoldAddress(attributeOf(link, 'href'));
}

/** Whether nothing is told in a box, and one of its lines is such a seller's. */
function isSold(lines: string[]): boolean {
  return lines.some(isDisclosure) && !lines.some(isToldSentence);
}

/** "그렇다 아니다" are answers to choose from. */
function isToldSentence(line: string): boolean {
  return endsPlain(line) && countSentences(line) > 0;
}

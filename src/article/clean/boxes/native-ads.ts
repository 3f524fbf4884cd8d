import { attributeOf } from '../../../dom/element.ts';
import { isSponsored } from '../../../dom/links.ts';
import { isAdAddress } from '../../../outlets/ad-servers.ts';
import { isSoldAddress } from '../../../outlets/click-counters.ts';
import { hasAdLabel, isAdLabel, isDisclosure, namesPrice } from '../../../phrases/ads.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { countSentences, endsPlain, holdsPlainSentence } from '../../text/prose.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { readRawLines } from './raw-lines.ts';

const BOXES = 'div, section, aside, figure';
const MOST_LETTERS = 120;
const MOST_LINES = 5;
/** Of a box of goods. */
const MOST_LETTERS_SOLD = 400;

/**
 * Ads dressed as a part of the article: a box with a link and few words, of which one line is the label of an ad; or one
 * whose link says that it is paid for; or one of goods, whose seller owns up to that; or one that lends or sells in so
 * many words.
 */
export function removeNativeAds(cleaning: Cleaning): void {
  // A list of a thousand links is read once, not for each of them.
  const large = new Set<Element>();
  for (const link of cleaning.root.querySelectorAll('a[href]')) {
    const ad = findAd(cleaning.root, link, large);
    if (!ad) continue;
    takeOut(cleaning, ad, 'ad');
    large.clear();
  }
}

/** The ad that a link is in. @param large boxes that are known to hold too much, added to */
function findAd(root: Element, link: Element, large: Set<Element>): Element | null {
  let table: Element | null = null;
  for (let box = link.parentElement; box && box !== root && !large.has(box); box = box.parentElement) {
    const letters = countLetters(box.textContent ?? '');
    if (letters > MOST_LETTERS_SOLD) {
      large.add(box);
      break;
    }
    const isTable = box.localName === 'table';
    if (!box.matches(BOXES) && !isTable && !isWoven(box)) continue;
    const lines = readRawLines(box);
    const isShort = letters <= MOST_LETTERS;
    const isPaid = isShort && isPaidFor(link) && (isQuiz(box) || !lines.some(isToldSentence));
    // A table may tell of ads, loans and prices; in a box of its own it goes with that.
    if (isTable) {
      if (isPaid) table ??= box;
      continue;
    }
    const isLabelled =
      isShort && lines.length <= MOST_LINES && lines.some((line) => isAdLabel(line) || hasAdLabel(line));
    const isOffer = isShort && (isLoan(box) || isShelf(box));
    if (isPaid || isLabelled || isOffer || isSold(lines)) return box;
  }
  return table;
}

/** Whether an entry stands among others that lead nowhere, as an ad does among pictures; goods go with all their list. */
function isWoven(entry: Element): boolean {
  const others = entry.localName === 'li' ? Array.from(entry.parentElement?.children ?? []) : [];
  return others.some((other) => !other.querySelector('a[href]'));
}

/** Whether each of several links in a box is an answer that is paid for. */
function isQuiz(box: Element): boolean {
  const links = Array.from(box.querySelectorAll('a[href]'));
  return links.length > 1 && links.every(isPaidFor) && /퀴즈|정답|투표|맞히/.test(box.textContent ?? '');
}

/** Whether a link tells search engines that it is paid for, or its address does; one of words may name a source. */
function isPaidFor(link: Element): boolean {
  const address = attributeOf(link, 'href');
  if (isSponsored(link) || isSoldAddress(address)) return true;
  return isAdAddress(address) && link.querySelector('img') !== null;
}

const RATE = /연 ?\d{1,2}(?:\.\d{1,2})?%/;
const LOAN = /한도|대출|스탁론|최대 ?\d배/;
const APPLY = /(?:조회|신청|상담|확인|알아보기)(?:하기)?[ >›→]*$/;

/** Whether a box with a picture offers a loan at its rate; of what the state lends an article tells. */
function isLoan(box: Element): boolean {
  const text = tidyText(box.textContent ?? '');
  if (
    holdsPlainSentence(text) ||
    !RATE.test(text) ||
    !LOAN.test(text) ||
    !box.querySelector('img') ||
    box.querySelector('figcaption')
  )
    return false;
  return Array.from(box.querySelectorAll('a[href]')).some(
    (link) =>
      APPLY.test(tidyText(link.textContent ?? '')) &&
      !/\.(?:go|or)\.kr(?:\/|$)/.test(attributeOf(link, 'href')),
  );
}

/** How a shop speaks of its goods, besides their price; so may no fare and no book. */
const SHOP = /(?:오늘|당일|내일) ?(?:출발|도착|발송)|배송|특가|할인|한정|최저가|구매|주문|증정|1\+1/;
/** Letters of the heading of a shelf. */
const LONGEST_HEADING = 20;

/** Whether a box holds nothing but links to goods with their prices, under a heading. */
function isShelf(box: Element): boolean {
  const links = Array.from(box.querySelectorAll('a[href]'), ({ textContent }) => tidyText(textContent ?? ''));
  if (holdsPlainSentence(box.textContent ?? '')) return false;
  if (!links.some((words) => SHOP.test(words)) || !links.every(namesPrice)) return false;
  const beside =
    countLetters(box.textContent ?? '') - links.reduce((sum, words) => sum + countLetters(words), 0);
  return beside <= LONGEST_HEADING;
}

/** Whether nothing is told in a box, and one of its lines is such a seller's. */
function isSold(lines: string[]): boolean {
  return lines.some(isDisclosure) && !lines.some(isToldSentence);
}

/** "그렇다 아니다" are answers to choose from. */
function isToldSentence(line: string): boolean {
  return endsPlain(line) && countSentences(line) > 0;
}

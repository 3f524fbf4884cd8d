import { TELLING_ADS } from '../../phrases/ads.ts';
import { TELLING_HEADINGS } from '../../phrases/box-headings.ts';
import { TELLING_CONTROLS } from '../../phrases/controls.ts';
import { LONGEST_LABEL } from '../../phrases/label.ts';
import { TELLING_PLEAS } from '../../phrases/pleas.ts';

/** Part of every price that `isPriced` knows. */
const TELLING_PRICE = '0원';

const WORDS = [TELLING_PLEAS, TELLING_ADS, TELLING_CONTROLS, TELLING_HEADINGS, TELLING_PRICE].join('|');
/**
 * A word of every label, plea, heading and price that we know, in what `joinWords` gives; most texts are put aside by it.
 * One expression for one text and for many: it is the longest there is, and compiled once.
 */
export const TELLING = new RegExp(WORDS, 'g');

/** Texts as `TELLING` wants them: without what may stand between the letters of a word ("인/기/기/사"). */
export function joinWords(text: string): string {
  return text.replace(/[\s/]+/g, '').toLowerCase();
}

/** Whether a text may be one of those; cheap, for the many texts that are none. */
export function mayTell(text: string): boolean {
  return text.length <= LONGEST_LABEL && joinWords(text).search(TELLING) >= 0;
}

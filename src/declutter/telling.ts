import { tellingAds } from '../phrases/ads.ts';
import { tellingHeadings } from '../phrases/box-headings.ts';
import { tellingControls } from '../phrases/controls.ts';
import { longestLabel } from '../phrases/label.ts';
import { tellingPleas } from '../phrases/pleas.ts';

/** Part of every price that `isPriced` knows. */
const tellingPrice = '0원';

/** Part of every label, plea, heading and price that we know; most texts are put aside by it. */
export const telling = [tellingPleas, tellingAds, tellingControls, tellingHeadings, tellingPrice].join('|');
const tellingWord = new RegExp(telling, 'i');

/** Whether a text may be one of those; cheap, for the many texts that are none. */
export function mayTell(text: string): boolean {
  return text.length <= longestLabel && tellingWord.test(text);
}

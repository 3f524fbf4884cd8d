import { tellingAds } from '../phrases/ads.ts';
import { tellingHeadings } from '../phrases/box-headings.ts';
import { tellingControls } from '../phrases/controls.ts';
import { longestLabel } from '../phrases/label.ts';
import { tellingPleas } from '../phrases/pleas.ts';

/** Part of every label, plea and heading that we know; most texts are put aside by it. */
export const telling = [tellingPleas, tellingAds, tellingControls, tellingHeadings].join('|');
const tellingWord = new RegExp(telling, 'i');

/** Whether a text may be one of those; cheap, for the many texts that are none. */
export function mayTell(text: string): boolean {
  return text.length <= longestLabel && tellingWord.test(text);
}

import { tellingHeadings } from '../phrases/box-headings.ts';
import { longestLabel } from '../phrases/label.ts';
import { tellingWords } from './words.ts';

/** Part of every label, plea and heading that we know; most texts are put aside by it. */
export const telling = `${tellingWords}|${tellingHeadings}`;
const tellingWord = new RegExp(telling, 'i');

/** Whether a text may be one of those; cheap, for the many texts that are none. */
export function mayTell(text: string): boolean {
  return text.length <= longestLabel && tellingWord.test(text);
}

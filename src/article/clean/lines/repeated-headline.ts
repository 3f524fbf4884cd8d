import { lettersOf } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';
import { isMarked } from './sub-heads.ts';

/** Lines at the top among which a repetition stands; further down the same words are a sentence of the article. */
const LINES_AT_TOP = 8;

/**
 * The headline and the subtitles, which many bodies print once more before the first sentence, with what stands above
 * the headline and the page's labels beside it (the section, the outlet).
 */
export function removeRepeatedHeadline(cleaning: Cleaning): void {
  const top = readFlowLines(cleaning.root).slice(0, LINES_AT_TOP);
  const title = lettersOf(cleaning.title ?? '');
  const headline = top.findIndex(({ text }) => title !== '' && lettersOf(text) === title);
  const above = top.slice(0, Math.max(0, headline));
  if (!above.some(({ text }) => countSentences(text) > 0)) {
    for (const line of above) takeOutLine(cleaning, line, 'headline');
  }
  const subtitles = cleaning.subtitles.map(lettersOf);
  const repeated = new Set([title, ...subtitles, subtitles.join('')]);
  const labels = new Set(cleaning.labels.map(lettersOf));
  let isTelling = false;
  for (const line of readFlowLines(cleaning.root).slice(0, LINES_AT_TOP)) {
    const letters = lettersOf(line.text);
    isTelling ||= countSentences(line.text) > 0;
    // A section's name behind a mark, or below a sentence, is a sub-head.
    const isLabel = !isTelling && !isMarked(line.text) && labels.has(letters);
    if (letters !== '' && (repeated.has(letters) || isLabel)) takeOutLine(cleaning, line, 'headline');
  }
}

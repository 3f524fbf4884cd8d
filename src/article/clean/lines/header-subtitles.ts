import { countSentences } from '../../text/prose.ts';
import { isHeaderLine, isStampedLine } from '../edges/header-lines.ts';
import { isLeftover } from '../edges/leftovers.ts';
import { isReporterLine } from '../edges/reporter-lines.ts';
import { type FlowLine, readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

/** Lines of a header: subtitles, reporter, times. */
const MOST = 6;
/** Letters of a subtitle. */
const LONGEST_SUBTITLE = 60;

/**
 * Subtitles that stand in the body because nothing parts it from what is below the headline: they come before a line
 * with a labelled time ("입력 2026.11.23. 09:05"), above the first sentence.
 */
export function liftHeaderSubtitles(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root).slice(0, MOST);
  const stamp = lines.findIndex(isStampedLine);
  const above = lines.slice(0, Math.max(0, stamp));
  if (above.some(({ text, letters }) => letters > LONGEST_SUBTITLE || countSentences(text) > 0)) return;
  const subtitles = above.filter((line) => !isOfPage(line));
  if (cleaning.subtitles.length === 0) cleaning.subtitles.push(...subtitles.map(({ text }) => text));
  for (const line of subtitles) {
    takeOutLine(cleaning, line, 'subtitle');
  }
}

function isOfPage(line: FlowLine): boolean {
  return isHeaderLine(line) || isReporterLine(line) || isLeftover(line);
}

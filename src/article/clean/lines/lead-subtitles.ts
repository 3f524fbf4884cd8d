import { countSentences } from '../../text/prose.ts';
import { type FlowLine, isBold, readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

/** Letters of a subtitle. */
const LONGEST = 60;
/** Lines of subtitles; more are a poem or a list. */
const MOST = 6;
const SUB_HEAD_MARK = /^[◇◆■□●○▲▶◈]/;
const TRANSCRIPT_MARK = /^[[<【◀].{1,8}[\]>】▶]$/;

/**
 * Subtitles that stand inside the body, in bold before its first sentence. They go to the article's subtitles when
 * the page names them nowhere else.
 */
export function liftLeadSubtitles(cleaning: Cleaning): void {
  const lead: FlowLine[] = [];
  const lines = readFlowLines(cleaning.root);
  for (const line of lines) {
    if (!(/^h\d$/.test(line.block.localName) || isBold(line)) || !isSubtitle(line)) break;
    lead.push(line);
  }
  // One bold line right before the text may be the first sub-head; so may all of them when nothing follows.
  if (lead.length < 2 || lead.length > MOST || lead.length === lines.length) return;
  const found = cleaning.subtitles.length === 0;
  for (const line of lead) {
    if (found) cleaning.subtitles.push(line.text);
    takeOutLine(cleaning, line, 'subtitle');
  }
}

function isSubtitle({ text, letters }: FlowLine): boolean {
  if (letters === 0 || letters > LONGEST || countSentences(text) > 0) return false;
  return !SUB_HEAD_MARK.test(text) && !TRANSCRIPT_MARK.test(text);
}

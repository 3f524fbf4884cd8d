import { countSentences } from '../body/prose.ts';
import { type FlowLine, readFlowLines, removeLine } from './flow-lines.ts';
import { isBoxHeading, isLeftover } from './leftovers.ts';
import { isMastheadLine } from './masthead-lines.ts';
import { isNotice } from './notices.ts';
import { isBehindReporter, isOwnVoice, isTelling } from './own-voice.ts';
import { isPlea } from './pleas.ts';
import { isRelatedLink } from './related-links.ts';
import { isReporterLine } from './reporter-lines.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

/** What links at the end may stand under, whatever it is called: "[핫클릭]". */
const BRACKETED = /^[[<【〈].+[\]>】〉]$/;
const LONGEST_HEADING = 20;

const KINDS: [reason: string, is: (line: FlowLine) => boolean][] = [
  ['reporter', isReporterLine],
  ['plea', isPlea],
  ['related', isRelatedLink],
  ['leftover', isLeftover],
];

/**
 * What stands before the first and after the last sentence of the article: reporter lines, pleas, links, words of
 * buttons. They come in any order, so each edge is peeled line by line until one is part of the article; a helpline
 * or an editor's note stays, and the peeling goes on behind it.
 */
export function peelEdges(cleaning: Cleaning): void {
  removeHeadedTail(cleaning);
  const lines = readFlowLines(cleaning.root).reverse();
  const tells = isTelling(lines);
  peel(cleaning, lines, (line, inward) => {
    const kind = findKind(line);
    if (kind || !tells) return kind;
    return isOwnVoice(line, cleaning.labels) || isBehindReporter(line, inward) ? 'tail' : null;
  });
  const judgeTop = (line: FlowLine) => findKind(line) ?? (isMastheadLine(line) ? 'leftover' : null);
  peel(cleaning, readFlowLines(cleaning.root), judgeTop);
}

/** Headlines of other articles at the end, without links: known by the heading above the first of them. */
function removeHeadedTail(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const lastSentence = lines.findLastIndex(({ text }) => countSentences(text) > 0);
  const heading = lines.findIndex(({ text }, at) => at > lastSentence && isBoxHeading(text));
  if (lastSentence < 0 || heading < 0 || heading === lines.length - 1) return;
  for (const line of lines.slice(heading)) {
    record(cleaning, line.text, 'related');
    removeLine(line);
  }
}

type Judge = (line: FlowLine, inward: FlowLine[]) => string | null;

function peel(cleaning: Cleaning, lines: FlowLine[], judge: Judge): void {
  let related = 0;
  for (const [at, line] of lines.entries()) {
    if (isNotice(line)) continue;
    const isHeading = related > 1 && line.letters <= LONGEST_HEADING && BRACKETED.test(line.text);
    const reason = judge(line, lines.slice(at + 1)) ?? (isHeading ? 'related' : null);
    if (!reason) return;
    related = reason === 'related' ? related + 1 : 0;
    record(cleaning, line.text, reason);
    removeLine(line);
  }
}

function findKind(line: FlowLine): string | null {
  return KINDS.find(([, is]) => is(line))?.[0] ?? null;
}

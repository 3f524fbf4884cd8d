import { type FlowLine, readFlowLines, removeLine } from './flow-lines.ts';
import { isLeftover } from './leftovers.ts';
import { isNotice } from './notices.ts';
import { isBehindReporter, isOwnVoice, isTelling } from './own-voice.ts';
import { isPlea } from './pleas.ts';
import { isRelatedLink } from './related-links.ts';
import { isReporterLine } from './reporter-lines.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

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
  const lines = readFlowLines(cleaning.root).reverse();
  const tells = isTelling(lines);
  peel(cleaning, lines, (line, inward) => {
    const kind = findKind(line);
    if (kind || !tells) return kind;
    return isOwnVoice(line, cleaning.labels) || isBehindReporter(line, inward) ? 'tail' : null;
  });
  peel(cleaning, readFlowLines(cleaning.root), findKind);
}

type Judge = (line: FlowLine, inward: FlowLine[]) => string | null;

function peel(cleaning: Cleaning, lines: FlowLine[], judge: Judge): void {
  for (const [at, line] of lines.entries()) {
    if (isNotice(line)) continue;
    const reason = judge(line, lines.slice(at + 1));
    if (!reason) return;
    record(cleaning, line.text, reason);
    removeLine(line);
  }
}

function findKind(line: FlowLine): string | null {
  return KINDS.find(([, is]) => is(line))?.[0] ?? null;
}

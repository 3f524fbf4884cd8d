import { type FlowLine, readFlowLines, removeLine } from './flow-lines.ts';
import { isLeftover } from './leftovers.ts';
import { isNotice } from './notices.ts';
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
  peel(cleaning, readFlowLines(cleaning.root).reverse());
  peel(cleaning, readFlowLines(cleaning.root));
}

function peel(cleaning: Cleaning, inward: FlowLine[]): void {
  for (const line of inward) {
    if (isNotice(line)) continue;
    const kind = KINDS.find(([, is]) => is(line));
    if (!kind) return;
    record(cleaning, line.text, kind[0]);
    removeLine(line);
  }
}

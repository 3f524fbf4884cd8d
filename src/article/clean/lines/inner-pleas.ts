import { asksToUnblock } from '../../../phrases/pleas.ts';
import { holdsPlainSentence } from '../../text/prose.ts';
import { isPleaOfOutlet } from '../edges/pleas.ts';
import { type FlowLine, readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

/** Characters of a line that asks not to block ads. */
const LONGEST = 120;
/** Who speaks to the reader. */
const POLITE = /세요|[나까]요\?|십시오|니다/;

/** Lines between the paragraphs in which the outlet asks for something in its own name. */
export function removeInnerPleas(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root)) {
    if (!isPleaOfOutlet(line, cleaning) && !isPleaForAds(line)) continue;
    takeOutLine(cleaning, line, 'plea');
  }
}

/** Whether a line asks its reader not to block ads; news of blockers tell. */
function isPleaForAds({ text }: FlowLine): boolean {
  return text.length <= LONGEST && asksToUnblock(text) && POLITE.test(text) && !holdsPlainSentence(text);
}

import { countSentences } from '../../text/prose.ts';
import { type FlowLine, isBold, readFlowLines, replaceBlock } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

const MARK = /^[◇◆■□●○▲▶◈]\s?\S/;
/** Letters of a sub-head. */
const LONGEST = 40;

/** Sub-heads that the page only paints as such: a short line after ◇ ■ ●, or one in bold throughout. */
export function raiseSubHeads(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root)) {
    if (line.block.localName !== 'p' || line.block.parentElement !== cleaning.root) continue;
    if (line.nodes.length !== line.block.childNodes.length || !isSubHead(line)) continue;
    const heading = cleaning.scratch.createElement('h3');
    heading.textContent = line.text;
    replaceBlock(line, heading);
  }
}

/** Whether a line begins with the mark of a sub-head. */
export function isMarked(text: string): boolean {
  return MARK.test(text);
}

function isSubHead(line: FlowLine): boolean {
  const { text, letters } = line;
  if (letters === 0 || letters > LONGEST || countSentences(text) > 0) return false;
  return isMarked(text) || isBold(line);
}

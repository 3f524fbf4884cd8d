import { readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

/** Not "★" or "※", which writers part their texts by. */
const ICON = /^(?:[\u{1f000}-\u{1faff}]|\u200d|\ufe0f){1,4}$/u;

/** An emoji with a line for itself is the mark of the box below ("💡"). */
export function removeInnerIcons(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root))
    if (ICON.test(line.text)) takeOutLine(cleaning, line, 'leftover');
}

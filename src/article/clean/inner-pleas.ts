import { readFlowLines, removeLine } from './flow-lines.ts';
import { isPleaOfOutlet } from './pleas.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

/** Lines between the paragraphs in which the outlet asks for something in its own name. */
export function removeInnerPleas(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root)) {
    if (!isPleaOfOutlet(line, cleaning)) continue;
    record(cleaning, line.text, 'plea');
    removeLine(line);
  }
}

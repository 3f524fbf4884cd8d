import { readFlowLines, removeLine } from './flow-lines.ts';
import { isRelatedLink } from './related-links.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

/** Lines between the paragraphs that do nothing but point to another article. */
export function removeInnerLinks(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root)) {
    if (!isRelatedLink(line)) continue;
    record(cleaning, line.text, 'related');
    removeLine(line);
  }
}

import { headsOtherArticles } from '../edges/leftovers.ts';
import { isRelatedLink } from '../edges/related-links.ts';
import { readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

/** Lines between the paragraphs that do nothing but point to another article, and the heading above them. */
export function removeInnerLinks(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const pointing = new Set(lines.filter((line) => isRelatedLink(line, cleaning.url)));
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const isHeading = next !== undefined && pointing.has(next) && headsOtherArticles(line.text);
    if (!pointing.has(line) && !isHeading) continue;
    takeOutLine(cleaning, line, 'related');
  }
}

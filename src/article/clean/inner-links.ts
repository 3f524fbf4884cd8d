import { readFlowLines, takeOutLine } from './flow-lines.ts';
import { headsOtherArticles } from './leftovers.ts';
import { isRelatedLink } from './related-links.ts';
import type { Cleaning } from './step.ts';

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

import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/**
 * Looks for barriers with every rule of axe: WCAG 2 A to AAA, and its best practices.
 * @returns one line for each element that breaks a rule, e.g. "color-contrast-enhanced: .count"
 */
export async function findBarriers(where: Page | Frame): Promise<string[]> {
  // Through the devtools protocol, which the page's own policy does not bind.
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(axe.source);
  return where.evaluate(async () => {
    const { getRules, run } = (window as unknown as { axe: typeof axe }).axe;
    // Those that axe leaves out by itself are the strictest.
    const rules = Object.fromEntries(getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations } = await run(document, { rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary})`),
    );
  });
}

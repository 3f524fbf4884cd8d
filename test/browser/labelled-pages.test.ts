import { describe, expect, it } from 'vitest';
import { pressToolbarButton, switchOn } from '../../src/cli/browser/popup.ts';
import { isListed, readLabelledPages, settlePage, type Verdict } from './harness/labelled-pages.ts';
import { useBrowser } from './harness/session.ts';

const switchName = '광고·추천 기사 숨기기';
const pages = readLabelledPages();

/** What is to be hidden and is: at least that share of all. */
const LEAST = 0.97;

describe.each([
  ['chromium', pages],
  [
    'firefox',
    pages
      .filter(isListed)
      .filter((_, index) => index % 4 === 0)
      .slice(0, 10),
  ],
] as const)('labelled pages in %s', (kind, chosen) => {
  const session = useBrowser(kind);
  const verdicts: Verdict[] = [];

  it.each(chosen.map((page) => [page.name, page] as const))(
    '%s: what must stay stays',
    async (name, labelled) => {
      const page = await session.visit(labelled.address);
      if (!isListed(labelled)) await switchOn(await pressToolbarButton(session.running, page), switchName);
      const verdict = await settlePage(page);
      verdicts.push(verdict);
      const { toHide, missed, toKeep, lost } = verdict;
      console.log(
        [
          `${name}: hidden ${toHide - missed.length} of ${toHide}, kept ${toKeep - lost.length} of ${toKeep}`,
          ...missed.map((tag) => `  missed ${tag}`),
        ].join('\n'),
      );
      expect(lost).toEqual([]);
    },
  );

  it('together: at least 97 % of what should be hidden is', () => {
    const [toHide, missed] = [
      sum(verdicts.map((verdict) => verdict.toHide)),
      verdicts.flatMap((verdict) => verdict.missed),
    ];
    console.log(`${kind}: hidden ${toHide - missed.length} of ${toHide} on ${verdicts.length} pages`);
    expect(verdicts).toHaveLength(chosen.length);
    expect((toHide - missed.length) / toHide).toBeGreaterThanOrEqual(LEAST);
  });
});

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { resolve } from 'node:path';
import { whereStarted } from '../src/cli/where-started.ts';
import { bundleScript } from './bundle.ts';
import { type Laboratory, openLaboratory } from './chromium/laboratory.ts';
import type { ContestantName, Reading } from './contestants/contestant.ts';
import { scoreReading } from './quality/score.ts';
import { qualityTable, type Result } from './quality/table.ts';
import { type Graded, readCorpus, readFixtures } from './specimens.ts';

const RIVALS: { label: string; name: ContestantName; useRules: boolean }[] = [
  { label: '정독', name: 'jeongdok', useRules: true },
  { label: '정독 --no-rules', name: 'jeongdok', useRules: false },
  { label: 'Readability', name: 'readability', useRules: false },
  { label: 'Defuddle', name: 'defuddle', useRules: false },
];

/**
 * Prints how exactly pages are read, beside the peers, in Chromium.
 * @param args `[CORPUS…]`: folders of graded pages to read besides the project's fixtures
 * @returns exit status
 */
export async function main(args: string[]): Promise<number> {
  const laboratory = await openLaboratory();
  try {
    console.log(laboratory.version);
    await compare(laboratory, 'fixtures', readFixtures());
    for (const folder of args) {
      const path = resolve(whereStarted(), folder);
      await compare(laboratory, folder, readCorpus(path));
    }
    return 0;
  } finally {
    await laboratory.close();
  }
}

async function compare(laboratory: Laboratory, title: string, pages: Graded[]): Promise<void> {
  const articles = pages.filter(({ gold }) => gold).length;
  console.log(`\n${title}: ${articles} articles, ${pages.length - articles} other pages`);
  const results: Result[] = [];
  for (const { label, name, useRules } of RIVALS) {
    const script = await bundleScript(`contestants/${name}`);
    const result: Result = { name: label, scores: [], refused: 0, others: 0 };
    for (const page of pages) judge(result, page, await read(laboratory, page, script, useRules));
    results.push(result);
  }
  console.table(qualityTable(results));
}

function judge(result: Result, { gold }: Graded, reading: Reading | null): void {
  if (gold) {
    result.scores.push(scoreReading(reading, gold));
    return;
  }
  result.others++;
  if (!reading) result.refused++;
}

async function read(
  laboratory: Laboratory,
  page: Graded,
  script: string,
  useRules: boolean,
): Promise<Reading | null> {
  const tab = await laboratory.open(page);
  try {
    await tab.evaluate(script);
    return await tab.evaluate<Reading | null>(`contestant.read(contestant.extract(${useRules}))`);
  } finally {
    await tab.close();
  }
}

import { parseArgs } from 'node:util';
import { launchBrowser, type RunningBrowser } from '../src/cli/browser/launch.ts';
import { buildExtension } from '../src/cli/build.ts';
import { needChromium } from './chromium/need-chromium.ts';
import { fillNotes } from './notes/fill.ts';
import { measureMiniSearch } from './notes/minisearch.ts';
import { timeOpening } from './notes/opening.ts';
import { timeSaving } from './notes/saving.ts';
import { measureSearch } from './notes/searching.ts';

/** MiniSearch takes minutes and gigabytes for more. */
const MOST_FOR_MINI_SEARCH = 10_000;

/**
 * Prints how notes scale in Chromium: opening the notes page, searching, saving, and the memory that searching takes, each
 * with more and more notes of 1,500 letters, and the same texts in MiniSearch.
 * @param args `[--sizes 10,1000,10000,100000] [--runs N]`: how often each thing is timed (15)
 * @returns exit status
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10,1000,10000,100000' },
      runs: { type: 'string', default: '15' },
    },
  });
  const runs = Number(values.runs);
  await buildExtension();
  const rows: Record<string, Record<string, string>> = {};
  for (const size of values.sizes.split(',').map(Number)) {
    rows[size.toLocaleString('en')] = await measure(size, runs);
  }
  console.log(`${runs} runs each, milliseconds, medians`);
  console.table(rows);
  return 0;
}

async function measure(size: number, runs: number): Promise<Record<string, string>> {
  const running = await openBrowser();
  try {
    await fillNotes(running, size);
    return {
      ...(await timeOpening(running, runs)),
      ...(await timeSaving(running, runs)),
      ...(await measureSearch(running, runs)),
      ...(size <= MOST_FOR_MINI_SEARCH ? await measureMiniSearch(running, runs) : {}),
    };
  } finally {
    await running.close();
  }
}

/** @throws when there is none and none may be installed */
async function openBrowser(): Promise<RunningBrowser> {
  const executablePath = await needChromium();
  const viewport = { width: 1280, height: 900 };
  return launchBrowser({ kind: 'chromium', executablePath, isHeadless: true, viewport });
}

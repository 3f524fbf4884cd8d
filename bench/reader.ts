import { parseArgs } from 'node:util';
import { buildExtension } from '../src/cli/build.ts';
import { openBenchBrowser } from './reader/browser.ts';
import { measureHeap } from './reader/heap.ts';
import { timeOpening } from './reader/opening.ts';
import { printSize } from './reader/size.ts';

/**
 * Prints how long the reader takes to open in Chromium, beside an empty frame of the extension on the same page in the
 * same run; how large it is; and what it leaves on the page.
 * @param args `[--runs N]`: how often each page is opened (15)
 * @returns exit status
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '15' } } });
  const runs = Number(values.runs);
  await buildExtension();
  const browser = await openBenchBrowser();
  try {
    console.log(`${browser.version}, ${runs} openings each, milliseconds, medians\n`);
    await timeOpening(browser, runs);
    printSize();
    await measureHeap(browser);
  } finally {
    await browser.close();
  }
  return 0;
}

import { REFERENCE_ADDRESS } from '../../test/browser/harness/news-site.ts';
import { median } from '../median.ts';
import type { BenchBrowser } from './browser.ts';
import { LONG_ADDRESS } from './long-article.ts';
import type { Moments } from './moments.ts';
import { listSteps, spans } from './steps.ts';

const PAGES = { 'reference page': REFERENCE_ADDRESS, '13,000 characters': LONG_ADDRESS };
/** Times an empty frame of the extension. */
const BAR = 2;
/** Openings with a background that sleeps: each waits for it to go. */
const COLD_RUNS = 3;

type Openings = { reader: Moments[]; empty: Moments[] };

/** Prints how long the reader takes to open, beside an empty frame on the same page. */
export async function timeOpening(browser: BenchBrowser, runs: number): Promise<void> {
  const warm = Object.entries(PAGES).map(([name, address]) => ({ name, address, ...noOpenings() }));
  for (let run = 0; run < runs; run++) {
    for (const page of warm) await openBoth(browser, page.address, run, page);
  }
  const cold = noOpenings();
  for (let run = 0; run < COLD_RUNS; run++) await openBoth(browser, REFERENCE_ADDRESS, run, cold, true);

  console.log('from the shortcut to the painted headline');
  console.table({
    ...Object.fromEntries(warm.map(({ name, ...openings }) => [name, compare(openings, 'shortcut')])),
    'reference page, background asleep': compare(cold, 'asked'),
  });
  console.log('\nwhere the time goes: since the shortcut, and since the line above');
  console.table(listSteps(warm.map(({ name, reader }) => ({ name, openings: reader }))));
}

const noOpenings = (): Openings => ({ reader: [], empty: [] });

/** Each on a page of its own; who goes first changes. */
async function openBoth(
  browser: BenchBrowser,
  address: string,
  run: number,
  openings: Openings,
  isAsleep = false,
): Promise<void> {
  const order = run % 2 === 0 ? (['reader', 'empty'] as const) : (['empty', 'reader'] as const);
  for (const what of order) {
    const tab = await browser.visit(address);
    if (isAsleep) await browser.stopBackground();
    openings[what].push(await tab.open(what));
    await tab.close();
  }
}

/** @param from a background that sleeps is woken between "asked" and "shortcut" */
function compare({ reader, empty }: Openings, from: 'shortcut' | 'asked') {
  const own = spans(reader, from, 'painted');
  const bare = spans(empty, 'shortcut', 'painted');
  return {
    reader: median(own).toFixed(0),
    'empty frame': median(bare).toFixed(0),
    'reader ÷ empty': (median(own) / median(bare)).toFixed(2),
    bar: BAR,
    'fastest, slowest': `${Math.min(...own).toFixed(0)}, ${Math.max(...own).toFixed(0)}`,
  };
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { whereStarted } from '../src/cli/where-started.ts';
import { bundleScript } from './bundle.ts';
import { type Laboratory, openLaboratory, type Specimen } from './chromium/laboratory.ts';
import type { ContestantName } from './contestants/contestant.ts';
import { median } from './median.ts';
import { readCorpus, readFixtures } from './specimens.ts';
import { deepPages, growPages } from './speed/grown-pages.ts';

type Racer = { label: string; name: ContestantName; useRules: boolean };

const RULED: Racer = { label: '정독', name: 'jeongdok', useRules: true };
const GENERIC: Racer = { label: '정독 --no-rules', name: 'jeongdok', useRules: false };
const PEER: Racer = { label: 'Readability', name: 'readability', useRules: false };
const RACERS = [RULED, GENERIC, PEER];

/** Milliseconds of each run: of the script's own start, of its first extraction, and of a later one (median of REPEATS). */
type Laps = { start: number[]; extract: number[]; again: number[] };

type Row = { page: Specimen; laps: Map<Racer, Laps> };

/** Extractions after the first in the same renderer: what is left when the engine has compiled the script. */
const REPEATS = 5;

/**
 * Prints how long an article takes, beside Readability, in Chromium: each run in a fresh renderer, cold.
 * @param args `[--runs N] [--only-folders] [CORPUS…]`: how often each page is read (5), and folders of pages besides the
 * fixtures, or instead of them
 * @returns exit status
 */
export async function main(args: string[]): Promise<number> {
  const options = { runs: { type: 'string', default: '5' }, 'only-folders': { type: 'boolean' } } as const;
  const { values, positionals: folders } = parseArgs({ args, options, allowPositionals: true });
  const runs = Number(values.runs);
  const laboratory = await openLaboratory();
  const scripts = new Map<ContestantName, string>();
  for (const { name } of RACERS) scripts.set(name, await bundleScript(`contestants/${name}`));
  try {
    console.log(`${laboratory.version}, ${runs} runs each, milliseconds, medians\n`);
    const base = whereStarted();
    const fixtures = values['only-folders'] ? [] : readFixtures();
    const pages = [...fixtures, ...folders.flatMap((folder) => readCorpus(resolve(base, folder)))];
    await race(laboratory, scripts, pages, runs);
    await grow(laboratory, scripts, runs);
    return 0;
  } finally {
    await laboratory.close();
  }
}

async function race(
  laboratory: Laboratory,
  scripts: Map<ContestantName, string>,
  pages: Specimen[],
  runs: number,
) {
  const rows: Row[] = [];
  for (const page of pages)
    rows.push({ page, laps: await timeAll(laboratory, scripts, page, RACERS, runs, REPEATS) });
  console.log(`${pages.length} pages`);
  for (const lap of ['extract', 'again'] as const) {
    console.log(lap === 'extract' ? '\nfirst extraction in a fresh renderer' : '\nlater extractions in it');
    console.table(Object.fromEntries(RACERS.map((racer) => [racer.label, compare(rows, racer, lap)])));
  }
}

/** A racer's median over all pages, beside its peer's, and the page on which it compares worst. */
function compare(rows: Row[], racer: Racer, lap: keyof Laps): Record<string, string> {
  const times = (of: Racer, what: keyof Laps) => rows.map(({ laps }) => median(laps.get(of)?.[what] ?? []));
  const [own, peer] = [times(racer, lap), times(PEER, lap)];
  const ratios = own.map((time, at) => time / (peer[at] ?? Number.NaN));
  const worst = ratios.indexOf(Math.max(...ratios));
  return {
    'script starts': median(times(racer, 'start')).toFixed(1),
    milliseconds: median(own).toFixed(1),
    '÷ Readability': (median(own) / median(peer)).toFixed(2),
    'worst page ÷': `${ratios[worst]?.toFixed(2)} ${rows[worst]?.page.name}`,
  };
}

/** The curve: how the time grows with the page. */
async function grow(laboratory: Laboratory, scripts: Map<ContestantName, string>, runs: number) {
  const sizes = [1000, 10_000, 100_000];
  const pages = [...sizes.flatMap(growPages), ...deepPages(1000), ...deepPages(10_000)];
  const table: Record<string, Record<string, string>> = {};
  for (const page of pages) {
    const laps = await timeAll(laboratory, scripts, page, [GENERIC], Math.min(runs, 3), 0);
    table[page.name] = { [GENERIC.label]: median(laps.get(GENERIC)?.extract ?? []).toFixed(1) };
  }
  console.table(table);
}

async function timeAll(
  laboratory: Laboratory,
  scripts: Map<ContestantName, string>,
  page: Specimen,
  racers: Racer[],
  runs: number,
  repeats: number,
): Promise<Map<Racer, Laps>> {
  const laps = new Map<Racer, Laps>(racers.map((racer) => [racer, { start: [], extract: [], again: [] }]));
  for (let run = 0; run < runs; run++) {
    // Who goes first changes, so that nobody always meets a machine that is warmer.
    for (const racer of [...racers.slice(run % racers.length), ...racers.slice(0, run % racers.length)]) {
      const { start, extract, again } = await timeOnce(
        laboratory,
        page,
        racer,
        scripts.get(racer.name) ?? '',
        repeats,
      );
      laps.get(racer)?.start.push(start);
      laps.get(racer)?.extract.push(extract);
      if (again.length > 0) laps.get(racer)?.again.push(median(again));
    }
  }
  return laps;
}

async function timeOnce(
  laboratory: Laboratory,
  page: Specimen,
  racer: Racer,
  script: string,
  repeats: number,
) {
  const tab = await laboratory.open(page);
  try {
    return await tab.evaluate<{ start: number; extract: number; again: number[] }>(`(() => {
      const time = (run) => {
        const before = performance.now();
        run();
        return performance.now() - before;
      };
      const extract = () => time(() => contestant.extract(${racer.useRules}));
      const start = time(() => (0, eval)(${JSON.stringify(script)}));
      return { start, extract: extract(), again: Array.from({ length: ${repeats} }, extract) };
    })()`);
  } finally {
    await tab.close();
  }
}

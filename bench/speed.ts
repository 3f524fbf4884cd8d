import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleContestant, type ContestantName } from './chromium/bundle.ts';
import { type Laboratory, openLaboratory, type Specimen } from './chromium/laboratory.ts';
import { readCorpus, readFixtures } from './specimens.ts';
import { deepPages, growPages } from './speed/grown-pages.ts';
import { median } from './speed/median.ts';

type Racer = { label: string; name: ContestantName; useRules: boolean };

const RULED: Racer = { label: '정독', name: 'jeongdok', useRules: true };
const GENERIC: Racer = { label: '정독 --no-rules', name: 'jeongdok', useRules: false };
const PEER: Racer = { label: 'Readability', name: 'readability', useRules: false };
const RACERS = [RULED, GENERIC, PEER];

/** Milliseconds of each run: of the script's own start, and of its first extraction. */
type Laps = { start: number[]; extract: number[] };

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
  for (const { name } of RACERS) scripts.set(name, await bundleContestant(name));
  try {
    console.log(`${laboratory.version}, ${runs} runs each, milliseconds, medians\n`);
    const base = process.env.INIT_CWD ?? process.cwd();
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
  const rows: { page: Specimen; laps: Map<Racer, Laps> }[] = [];
  for (const page of pages) rows.push({ page, laps: await timeAll(laboratory, scripts, page, RACERS, runs) });
  const times = (racer: Racer, lap: keyof Laps) =>
    rows.map(({ laps }) => median(laps.get(racer)?.[lap] ?? []));
  const peer = median(times(PEER, 'extract'));
  console.log(`${pages.length} pages`);
  console.table(
    Object.fromEntries(
      RACERS.map((racer) => {
        const extract = times(racer, 'extract');
        const ratios = extract.map((time, at) => time / (times(PEER, 'extract')[at] ?? Number.NaN));
        const worst = ratios.indexOf(Math.max(...ratios));
        return [
          racer.label,
          {
            'script starts': median(times(racer, 'start')).toFixed(1),
            extraction: median(extract).toFixed(1),
            '÷ Readability': (median(extract) / peer).toFixed(2),
            'worst page ÷': `${ratios[worst]?.toFixed(2)} ${pages[worst]?.name}`,
          },
        ];
      }),
    ),
  );
  const slow = rows
    .map(({ page, laps }) => {
      const [ruled = 0, generic = 0, other = 1] = RACERS.map((racer) =>
        median(laps.get(racer)?.extract ?? []),
      );
      return { page: page.name, ruled, generic, readability: other, ratio: Math.max(ruled, generic) / other };
    })
    .toSorted((one, another) => another.ratio - one.ratio)
    .slice(0, 8);
  console.table(slow);
}

/** The curve: how the time grows with the page. */
async function grow(laboratory: Laboratory, scripts: Map<ContestantName, string>, runs: number) {
  const sizes = [1000, 10_000, 100_000];
  const pages = [...sizes.flatMap(growPages), ...deepPages(1000), ...deepPages(10_000)];
  const table: Record<string, Record<string, string>> = {};
  for (const page of pages) {
    const laps = await timeAll(laboratory, scripts, page, [GENERIC], Math.min(runs, 3));
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
): Promise<Map<Racer, Laps>> {
  const laps = new Map<Racer, Laps>(racers.map((racer) => [racer, { start: [], extract: [] }]));
  for (let run = 0; run < runs; run++) {
    // Who goes first changes, so that nobody always meets a machine that is warmer.
    for (const racer of [...racers.slice(run % racers.length), ...racers.slice(0, run % racers.length)]) {
      const { start, extract } = await timeOnce(
        laboratory,
        page,
        scripts.get(racer.name) ?? '',
        racer.useRules,
      );
      laps.get(racer)?.start.push(start);
      laps.get(racer)?.extract.push(extract);
    }
  }
  return laps;
}

async function timeOnce(laboratory: Laboratory, page: Specimen, script: string, useRules: boolean) {
  const tab = await laboratory.open(page);
  try {
    return await tab.evaluate<{ start: number; extract: number }>(`(() => {
      const before = performance.now();
      (0, eval)(${JSON.stringify(script)});
      const started = performance.now();
      contestant.extract(${useRules});
      return { start: started - before, extract: performance.now() - started };
    })()`);
  } finally {
    await tab.close();
  }
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleContestant } from './chromium/bundle.ts';
import { openLaboratory } from './chromium/laboratory.ts';
import { readCorpus } from './specimens.ts';
import { median } from './speed/median.ts';

export async function main(args: string[]): Promise<number> {
  const { values, positionals: folders } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '3' } },
    allowPositionals: true,
  });
  const runs = Number(values.runs);
  const laboratory = await openLaboratory();
  const scripts = {
    declutter: await bundleContestant('declutter' as never),
    readability: await bundleContestant('readability'),
  };
  const base = process.env.INIT_CWD ?? process.cwd();
  const pages = folders.flatMap((folder) => readCorpus(resolve(base, folder)));
  const table: Record<string, unknown> = {};
  for (const page of pages) {
    const cold: number[] = [],
      warm: number[] = [],
      walkCold: number[] = [],
      walk: number[] = [],
      read: number[] = [],
      readCold: number[] = [],
      start: number[] = [];
    for (let run = 0; run < runs; run++) {
      for (const kind of ['declutter', 'walk', 'readability']) {
        const tab = await laboratory.open(page);
        const got = await tab.evaluate<{ start: number; first: number; later: number[] }>(`(() => {
          const t0 = performance.now(); (0, eval)(${JSON.stringify(kind === 'readability' ? scripts.readability : scripts.declutter)}); const start = performance.now() - t0;
          const time = (run) => { const b = performance.now(); run(); return performance.now() - b; };
          const run = ${kind === 'declutter' ? '() => declutterBench.pass()' : kind === 'walk' ? '() => declutterBench.walk()' : '() => time(() => contestant.extract(true))'};
          return { start, first: run(), later: Array.from({ length: 9 }, run) };
        })()`);
        await tab.close();
        if (kind === 'declutter') {
          cold.push(got.first);
          warm.push(median(got.later));
          start.push(got.start);
        }
        if (kind === 'walk') {
          walkCold.push(got.first);
          walk.push(median(got.later));
        }
        if (kind === 'readability') {
          readCold.push(got.first);
          read.push(median(got.later));
        }
      }
    }
    table[page.name] = {
      start: median(start),
      cold: median(cold),
      warm: median(warm),
      walkCold: median(walkCold),
      walk: median(walk),
      readCold: median(readCold),
      read: median(read),
    };
  }
  console.table(table);
  const all = Object.values(table) as Record<string, number>[];
  for (const key of ['start', 'cold', 'warm', 'walkCold', 'walk', 'readCold', 'read'])
    console.log(key, median(all.map((r) => r[key] ?? 0)).toFixed(2));
  await laboratory.close();
  return 0;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeLeanRule } from '../src/cli/build/listed-outlets.ts';
import { buildExtension } from '../src/cli/build.ts';
import { whereStarted } from '../src/cli/where-started.ts';
import { findRule } from '../src/outlets/registry.ts';
import { bundleScript } from './bundle.ts';
import { type Laboratory, openLaboratory, type Specimen } from './chromium/laboratory.ts';
import { checkArticles } from './declutter/visible-articles.ts';
import { median } from './median.ts';
import { readCorpus, readLabelled } from './specimens.ts';
import { growPages } from './speed/grown-pages.ts';

type Pass = { total: number; longestTask: number };
/** Milliseconds of one run, each in a renderer of its own: the first time, and the median of later ones. */
type Lap = { first: number; later: number };
type Laps = Record<'walk' | 'pass' | 'peer', Lap[]> & { start: Record<(typeof SCRIPTS)[number], number[]> };

const REPEATS = 5;

/**
 * Prints what hiding costs, in Chromium, beside one TreeWalker pass and beside Readability on the same page in the same
 * run; and for folders of graded pages, whether every paragraph of their articles is still to be seen.
 * @param args `[--runs N] [--all] [CORPUS…]`: how often each page is measured (3); of the labelled pages every fifth
 *   is, or all of them
 * @returns exit status
 */
export async function main(args: string[]): Promise<number> {
  const options = { runs: { type: 'string', default: '3' }, all: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const runs = Number(values.runs);
  const base = whereStarted();
  const folders = positionals.map((folder) => resolve(base, folder));
  await buildExtension();
  printSizes();
  const laboratory = await openLaboratory();
  try {
    const bench = await bundleScript('declutter/bench-script');
    const peer = await bundleScript('contestants/readability');
    console.log(`${laboratory.version}, ${runs} runs each, milliseconds, medians\n`);
    const labelled = readLabelled().filter((_, at) => values.all || at % 5 === 0);
    const pages = [...labelled, ...folders.flatMap(readCorpus)];
    await comparePasses(laboratory, bench, peer, pages, runs);
    await timeBatches(laboratory, bench, pages, runs);
    await timeLargePages(laboratory, bench);
  } finally {
    await laboratory.close();
  }
  for (const folder of folders) await checkArticles(readCorpus(folder));
  return 0;
}

/** The script that always runs, and the one that it has loaded where hiding is on. */
const SCRIPTS = ['page', 'declutter'] as const;

function printSizes(): void {
  const size = (name: string) => gzipSync(readScript(name), { level: 9 }).length;
  console.log(
    `always-on script: ${size('page')} bytes gzipped, and ${size('outlets/hani')} for the rule of the page's outlet; what hides: ${size('declutter')}\n`,
  );
}

const readScript = (name: string) => readFileSync(`dist/chromium/content/${name}.js`, 'utf8');

async function comparePasses(
  laboratory: Laboratory,
  bench: string,
  peer: string,
  pages: Specimen[],
  runs: number,
) {
  const laps = new Map<Specimen, Laps>();
  for (const page of pages) laps.set(page, await timePage(laboratory, bench, peer, page, runs));
  for (const lap of ['first', 'later'] as const) {
    const of = (what: 'walk' | 'pass' | 'peer') =>
      [...laps.values()].map((all) => median(all[what].map((times) => times[lap])));
    const [walk, pass, other] = [of('walk'), of('pass'), of('peer')];
    const worst = pass.map((time, at) => time / (other[at] ?? Number.NaN));
    const slowest = worst.indexOf(Math.max(...worst));
    console.log(
      lap === 'first' ? `${pages.length} pages, first pass in a fresh renderer` : '\nlater passes in it',
    );
    console.table({
      'one pass of ours': median(pass).toFixed(2),
      'one TreeWalker pass': median(walk).toFixed(2),
      Readability: median(other).toFixed(2),
      'pass ÷ TreeWalker': (median(pass) / median(walk)).toFixed(1),
      'pass ÷ Readability': (median(pass) / median(other)).toFixed(2),
      'worst page ÷ Readability': `${worst[slowest]?.toFixed(2)} ${pages[slowest]?.name}`,
    });
  }
  const peers = [...laps.values()].map(({ peer: times }) => median(times.map(({ first }) => first)));
  console.log('');
  for (const name of SCRIPTS) {
    const start = median([...laps.values()].map((lap) => median(lap.start[name])));
    console.log(
      `parse and run of content/${name}.js: ${start.toFixed(2)}, ÷ Readability's first parse ${(start / median(peers)).toFixed(2)}`,
    );
  }
}

async function timePage(
  laboratory: Laboratory,
  bench: string,
  peer: string,
  page: Specimen,
  runs: number,
): Promise<Laps> {
  const laps: Laps = { walk: [], pass: [], peer: [], start: { page: [], declutter: [] } };
  for (let run = 0; run < runs; run += 1) {
    laps.walk.push(await timeIn(laboratory, page, bench, 'declutterBench.walk()'));
    laps.pass.push(await timeIn(laboratory, page, bench, 'declutterBench.pass().then(({ total }) => total)'));
    laps.peer.push(await timeIn(laboratory, page, peer, timeOf('contestant.extract(true)')));
    for (const name of SCRIPTS) {
      const { first } = await timeIn(laboratory, page, '', timeOf(startScript(readScript(name))), 0);
      laps.start[name].push(first);
    }
  }
  return laps;
}

const timeOf = (work: string) =>
  `(() => { const before = performance.now(); ${work}; return performance.now() - before; })()`;

/** Without a browser's extension API it stops after its first steps: the API is there, and answers nothing. */
const startScript = (script: string) =>
  `globalThis.chrome = { runtime: { sendMessage: () => new Promise(() => {}) }, storage: { local: { get: () => new Promise(() => {}), onChanged: { addListener() {} } } } }; globalThis.jeongdokRule = {}; (0, eval)(${JSON.stringify(script)})`;

/** Runs an expression in a fresh renderer, then again and again. */
async function timeIn(
  laboratory: Laboratory,
  page: Specimen,
  script: string,
  expression: string,
  repeats = REPEATS,
): Promise<Lap> {
  const tab = await laboratory.open(page);
  try {
    const times = await tab.evaluate<number[]>(`(async () => {
      ${prepare(page, script)}
      const times = [await ${expression}];
      for (let repeat = 0; repeat < ${repeats}; repeat += 1) times.push(await ${expression});
      return times;
    })()`);
    const [first = Number.NaN, ...later] = times;
    return { first, later: later.length > 0 ? median(later) : Number.NaN };
  } finally {
    await tab.close();
  }
}

function prepare({ url }: Specimen, script: string): string {
  const rule = findRule(new URL(url).hostname);
  return `${rule ? writeLeanRule(rule) : ''} globalThis.benchRule = globalThis.jeongdokRule ?? null; (0, eval)(${JSON.stringify(script)});`;
}

async function timeBatches(laboratory: Laboratory, bench: string, pages: Specimen[], runs: number) {
  const chosen = pages.filter((_, at) => at % Math.ceil(pages.length / 10) === 0);
  const times: number[] = [];
  const idle: number[] = [];
  for (const page of chosen) {
    const tab = await laboratory.open(page);
    try {
      const ran = await tab.evaluate<number[]>(
        `(async () => { ${prepare(page, bench)} return declutterBench.batches(${2 + runs}, 100); })()`,
      );
      times.push(...ran.slice(2));
      idle.push(await tab.evaluate<number>('declutterBench.idle(1000)'));
    } finally {
      await tab.close();
    }
  }
  console.log(
    `\na batch of 100 inserted nodes: ${median(times).toFixed(2)} (worst ${Math.max(...times).toFixed(2)}) on ${chosen.length} pages; in a still second: ${Math.max(...idle).toFixed(2)}`,
  );
}

async function timeLargePages(laboratory: Laboratory, bench: string) {
  const table: Record<string, Record<string, string>> = {};
  for (const page of [...growPages(10_000), ...growPages(100_000)]) {
    const tab = await laboratory.open(page);
    try {
      const { total, longestTask } = await tab.evaluate<Pass>(
        `(async () => { ${prepare(page, bench)} return declutterBench.pass(); })()`,
      );
      table[page.name] = { 'whole pass': total.toFixed(1), 'longest task': longestTask.toFixed(1) };
    } finally {
      await tab.close();
    }
  }
  console.log('\nlarge pages, first pass in a fresh renderer');
  console.table(table);
}

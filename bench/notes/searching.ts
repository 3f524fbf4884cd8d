import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { until } from '../../src/cli/browser/until.ts';
import { NO_CHOICES } from '../../src/library/choices.ts';
import type { LibraryCall } from '../../src/library/worker/calls.ts';
import type { ListAnswer, ListRequest } from '../../src/library/worker/results.ts';
import { weighHeap } from '../chromium/weigh-heap.ts';
import { median } from '../median.ts';
import { queries } from './make-texts.ts';

declare global {
  /** Asks the worker for a list. @returns its answer, and how long it took in milliseconds */
  var benchAsk: (request: ListRequest) => Promise<{ found: number; isComplete: boolean; time: number }>;
}

/** Times searches in the worker of the notes page, and weighs it. */
export async function measureSearch(running: RunningBrowser, runs: number): Promise<Record<string, string>> {
  const cold = await timeColdSearch(running);
  const page = await openOwnPage(running, 'options/index.html');
  await page.evaluate(startWorker, workerPath());
  await until('all texts are there', () => isLoaded(page), 60_000);
  const times: Record<string, string> = {};
  for (const [name, query] of Object.entries(queries)) {
    const taken: number[] = [];
    let found = 0;
    for (let run = 0; run < runs; run++) {
      // The worker remembers its last search: another one comes between.
      await page.evaluate((request) => globalThis.benchAsk(request), requestFor('다른낱말'));
      const answer = await page.evaluate((request) => globalThis.benchAsk(request), requestFor(query));
      taken.push(answer.time);
      found = answer.found;
    }
    times[`${name} (${found})`] = median(taken).toFixed(1);
  }
  console.table({ searches: times });
  const heap = await weighWorker(page);
  await page.close();
  const slowest = Math.max(...Object.values(times).map(Number));
  return {
    ...cold,
    'slowest search': slowest.toFixed(1),
    'heap of the search, MB': (heap / 2 ** 20).toFixed(0),
  };
}

/** From the start of the worker until it has the first find of a rare word, and until it has all texts. */
async function timeColdSearch(running: RunningBrowser): Promise<Record<string, string>> {
  const page = await openOwnPage(running, 'options/index.html');
  const start = performance.now();
  await page.evaluate(startWorker, workerPath());
  const request = requestFor(queries['a rare word'] ?? '');
  let first: number | null = null;
  for (;;) {
    const answer = await page.evaluate((asked) => globalThis.benchAsk(asked), request);
    if (answer.found > 0) first ??= performance.now() - start;
    if (answer.isComplete) break;
  }
  const all = performance.now() - start;
  await page.close();
  return { 'cold: first find': first === null ? '-' : first.toFixed(0), 'cold: all': all.toFixed(0) };
}

const requestFor = (query: string): ListRequest => ({
  choices: { ...NO_CHOICES, query },
  isComposing: false,
  opened: [],
  offset: 0,
  limit: 60,
  activeId: null,
});

const isLoaded = (page: Page) =>
  page.evaluate(async (request) => (await globalThis.benchAsk(request)).isComplete, requestFor('없는'));

/** Where the build has put the worker. */
function workerPath(): string {
  const file = readdirSync('dist/chromium/pages').find((name) => /^worker-.*\.js$/.test(name));
  if (!file) throw new Error('expected a worker among the built pages, found none');
  return `/pages/${file}`;
}

const startWorker = (path: string) => {
  const worker = new Worker(path, { type: 'module' });
  let number = 0;
  const waiting = new Map<number, (answer: ListAnswer) => void>();
  worker.addEventListener('message', ({ data }) => waiting.get(data.number)?.(data.value));
  globalThis.benchAsk = async (request) => {
    const start = performance.now();
    number++;
    const call: LibraryCall = { number, call: 'list', args: [request] };
    const { found, isComplete } = await new Promise<ListAnswer>((resolve) => {
      waiting.set(call.number, resolve);
      worker.postMessage(call);
    });
    return { found, isComplete, time: performance.now() - start };
  };
};

function weighWorker(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (!worker) throw new Error('expected a worker, found none');
  return weighHeap(worker.client);
}

import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { bundleScript } from '../bundle.ts';
import { weighHeap } from '../chromium/weigh-heap.ts';
import { queries } from './make-texts.ts';

/** Indexes and searches the same texts with MiniSearch, in a page of the extension. */
export async function measureMiniSearch(
  running: RunningBrowser,
  runs: number,
): Promise<Record<string, string>> {
  const page = await openOwnPage(running, 'options/index.html');
  const session = await page.createCDPSession();
  const before = await weighHeap(session);
  await page.evaluate(await bundleScript('notes/minisearch-script'));
  const result = await page.evaluate(
    (asked, times) => globalThis.benchMiniSearch(asked, times),
    queries,
    runs,
  );
  const heap = ((await weighHeap(session)) - before) / 2 ** 20;
  await page.close();
  console.table({ 'found by MiniSearch': result.found });
  return {
    'MiniSearch: indexing': result.index.toFixed(0),
    'MiniSearch: slowest search': result.slowest.toFixed(1),
    'MiniSearch: heap, MB': heap.toFixed(0),
  };
}

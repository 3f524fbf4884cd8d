import MiniSearch from 'minisearch';
import { readTexts } from '../../src/notes/listing.ts';
import { median } from '../median.ts';

declare global {
  var benchMiniSearch: typeof measure;
  var benchIndex: MiniSearch;
}

type MiniSearchResult = { index: number; slowest: number; found: Record<string, number> };

/** Indexes the same texts as ours, by words with prefixes as its readme shows, and searches them. Milliseconds. */
async function measure(queries: Record<string, string>, runs: number): Promise<MiniSearchResult> {
  const miniSearch = new MiniSearch({
    fields: ['text'],
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  // It is weighed afterwards.
  globalThis.benchIndex = miniSearch;
  const start = performance.now();
  await readTexts((texts) => miniSearch.addAll(texts));
  const index = performance.now() - start;
  const found: Record<string, number> = {};
  let slowest = 0;
  for (const [name, query] of Object.entries(queries)) {
    const times = Array.from({ length: runs }, () => {
      const from = performance.now();
      found[name] = miniSearch.search(query).length;
      return performance.now() - from;
    });
    slowest = Math.max(slowest, median(times));
  }
  return { index, slowest, found };
}

globalThis.benchMiniSearch = measure;

import { openPage } from '../../src/article/page.ts';
import { startDeclutter } from '../../src/declutter/declutter.ts';
import { findRule } from '../../src/outlets/registry.ts';

declare global {
  /** What the bench of the declutter calls in its world of the page. */
  var declutterBench: { walk(): number; pass(): number; insert(count: number): Promise<number> };
}

const now = performance.now.bind(performance);
// Time stands still for what is measured, so that it does all its work in one piece.
performance.now = () => 0;

/** Milliseconds of what is done now. */
function time(work: () => void): number {
  const before = now();
  work();
  return now() - before;
}

globalThis.declutterBench = {
  /** One TreeWalker pass over all nodes, nothing asked of them. */
  walk: () =>
    time(() => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
      while (walker.nextNode());
    }),
  /** The first pass over a page that is there, as when the switch is turned on. */
  pass: () => {
    const stop = new AbortController();
    const page = openPage(document, location.href);
    const spent = time(() => startDeclutter(page, findRule(location.hostname), { signal: stop.signal }));
    stop.abort();
    return spent;
  },
  insert: async () => 0,
};

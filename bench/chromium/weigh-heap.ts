import type { CDPSession } from 'puppeteer-core';

/** Bytes of a page's or a worker's heap once everything that can be freed has been. */
export async function weighHeap(session: CDPSession): Promise<number> {
  // What the first collection lets go may free more.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

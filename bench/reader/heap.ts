import type { CDPSession } from 'puppeteer-core';
import { REFERENCE_ADDRESS } from '../../test/browser/harness/news-site.ts';
import { weighHeap } from '../chromium/weigh-heap.ts';
import type { BenchBrowser } from './browser.ts';

const TIMES = 100;
/** Bytes. */
const BAR = 2_000_000;

/** Prints what opening and closing the reader many times leaves in the renderer of the page, our scripts included. */
export async function measureHeap(browser: BenchBrowser): Promise<void> {
  const tab = await browser.visit(REFERENCE_ADDRESS);
  const table: Record<string, Awaited<ReturnType<typeof weigh>>> = { before: await weigh(tab.session) };
  for (let time = 1; time <= TIMES; time++) {
    await tab.open('reader');
    await tab.closeReader();
    if (time === 1 || time === TIMES) table[`after ${time}`] = await weigh(tab.session);
  }
  await tab.close();
  const left = (table[`after ${TIMES}`]?.bytes ?? Number.NaN) - (table.before?.bytes ?? Number.NaN);
  console.log(`\nthe page's heap when the reader has been opened and closed`);
  console.table(table);
  console.log(`left after ${TIMES} times: ${left} bytes, ÷ bar of ${BAR}: ${(left / BAR).toFixed(2)}`);
}

async function weigh(session: CDPSession) {
  const bytes = await weighHeap(session);
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes, documents, nodes, listeners: jsEventListeners };
}

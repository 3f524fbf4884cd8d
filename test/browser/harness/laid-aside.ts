import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browser/until.ts';

/** Leaves a row of an import in the database, past all code of ours, as a page does that goes in its midst. */
export function layRowAside(ownPage: Page): Promise<void> {
  return ownPage.evaluate(async () => {
    const opening = indexedDB.open('jeongdok-notes');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction('imports', 'readwrite');
    transaction.objectStore('imports').put({ row: 1, note: null });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opening.result.close();
  });
}

/** Waits until nothing of an import is left in the database. */
export function untilNoneAside(ownPage: Page): Promise<unknown> {
  return until('nothing is left aside', () =>
    ownPage.evaluate(async () => {
      const opening = indexedDB.open('jeongdok-notes');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const counting = opening.result.transaction('imports').objectStore('imports').count();
      await new Promise((resolve) => {
        counting.onsuccess = resolve;
      });
      opening.result.close();
      return counting.result === 0;
    }),
  );
}

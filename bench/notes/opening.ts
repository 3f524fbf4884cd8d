import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { median } from '../median.ts';

/** In milliseconds. */
const REST_TIME = 3000;

declare global {
  var benchListed: Promise<number> | undefined;
}

/** Times opening the notes page, from asking for it until its list has been painted. */
export async function timeOpening(running: RunningBrowser, runs: number): Promise<Record<string, string>> {
  const page = await running.browser.newPage();
  await page.evaluateOnNewDocument(noteListing);
  const times: number[] = [];
  for (let run = 0; run < runs; run++)
    times.push(await openOnce(page, running.pageAddress('library/index.html')));
  await page.close();
  return { 'opening the list': median(times).toFixed(0) };
}

async function openOnce(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  // What the page before was still reading holds up the database.
  await sleep(REST_TIME);
  await page.goto(address);
  return page.evaluate(() => globalThis.benchListed ?? Number.NaN);
}

/** Resolves to the time since navigation began, in milliseconds, when the frame with the first row has been drawn. */
const noteListing = () => {
  globalThis.benchListed = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('li a')) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
};

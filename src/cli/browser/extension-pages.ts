import type { Frame, Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch.ts';
import { until } from './until.ts';

/** Opens one of the extension's own pages in a new tab; waits until it is there, a reader until its article is. */
export async function openOwnPage(running: RunningBrowser, path: string): Promise<Page> {
  const page = await running.browser.newPage();
  const address = running.pageAddress(path);
  if (running.kind === 'chromium') await page.goto(address);
  // Firefox goes to pages of extensions, but never reports that it has arrived.
  else page.goto(address).catch(() => undefined);
  await until(`${path} opens`, () => page.evaluate(isReady, address).catch(() => false));
  return page;
}

/** Finds the reader that stands over a page; waits until its article is there. */
export async function findReader(page: Page): Promise<Frame> {
  return until('the reader opens over the page', async () => {
    for (const frame of page.frames().slice(1)) {
      if (await isReader(frame)) return frame;
    }
    return null;
  });
}

/** A frame that goes away while it is asked is none. */
async function isReader(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(isReaderWithArticle);
  } catch {
    return false;
  }
}

// Firefox gives no address for frames of extensions: they have to be asked. A dynamic address has another host.
const isReaderWithArticle = () =>
  location.pathname === '/reader/index.html' &&
  /-extension:$/.test(location.protocol) &&
  document.querySelector('article, [role="alert"]') !== null;

const isReady = (address: string) =>
  location.href.startsWith(address) &&
  document.readyState === 'complete' &&
  document.getElementById('root')?.childElementCount !== 0 &&
  (location.pathname !== '/reader/index.html' || document.querySelector('article, [role="alert"]') !== null);

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import type { BrowserKind } from '../../../src/cli/browser/find-browser.ts';
import { type BrowserOptions, launchBrowser, type RunningBrowser } from '../../../src/cli/browser/launch.ts';
import { type Server, serve } from '../../../src/cli/browser/serve.ts';
import { newsSite } from './news-site.ts';

export type Session = {
  running: RunningBrowser;
  /** Opens an address in a new tab; waits for "load" unless told otherwise. */
  visit(address: string, waitUntil?: 'load' | 'domcontentloaded' | 'none'): Promise<Page>;
};

/**
 * A browser with the extension for the tests of one file, and the invented web that it lives in.
 * Tabs are closed after each test; settings and notes stay. A second try of a test has a new browser: what the first one
 * has left behind is not what the test begins with.
 * @param fill what all tests need in the browser, done once in each
 */
export function useBrowser(
  kind: BrowserKind,
  options: Partial<BrowserOptions> = {},
  fill: (session: Session) => Promise<void> = async () => undefined,
): Session {
  let server: Server | null = null;
  let running: RunningBrowser | null = null;
  const session: Session = {
    get running() {
      if (!running) throw new Error('the browser is there only inside of tests');
      return running;
    },
    visit: (address, waitUntil = 'load') => visit(session.running, address, waitUntil),
  };
  beforeAll(async () => {
    server = await serve(newsSite);
    running = await openBrowser(kind, server.port, options);
    await fill(session);
  });
  beforeEach(async ({ task }) => {
    if (!task.result?.retryCount || !server) return;
    await running?.close();
    running = await openBrowser(kind, server.port, options);
    await fill(session);
  });
  afterEach(async () => {
    const [, ...tabs] = await session.running.browser.pages();
    await Promise.all(tabs.map((tab) => tab.close().catch(() => undefined)));
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });
  return session;
}

/**
 * The same, with a browser of its own for each test and each try of it: one that was ended by force in the middle of
 * something may stay stuck, and a second try with it would be none.
 */
export function useFreshBrowser(kind: BrowserKind): { running: RunningBrowser } {
  let server: Server | null = null;
  let running: RunningBrowser | null = null;
  beforeEach(async () => {
    server = await serve(newsSite);
    running = await openBrowser(kind, server.port);
  });
  afterEach(async () => {
    await running?.close();
    await server?.close();
    running = null;
  });
  return {
    get running() {
      if (!running) throw new Error('the browser is there only inside of tests');
      return running;
    },
  };
}

/** A process for each site and each frame takes a sixth of the processors' time, and nothing that is asked depends on it. */
const FEWER_PROCESSES = {
  flags: ['--renderer-process-limit=1', '--disable-site-isolation-trials'],
  preferences: { 'fission.autostart': false, 'dom.ipc.processCount': 1 },
};

/** Opens a browser whose every host is the invented web. */
export function openBrowser(
  kind: BrowserKind,
  answeringPort: number,
  options: Partial<BrowserOptions> = {},
): Promise<RunningBrowser> {
  return launchBrowser({
    kind,
    executablePath: inject(kind),
    isHeadless: true,
    answeringPort,
    viewport: { width: 1280, height: 900 },
    ...FEWER_PROCESSES,
    ...options,
  });
}

/** Opens an address in a new tab. */
export async function visit(
  { browser }: RunningBrowser,
  address: string,
  waitUntil: 'load' | 'domcontentloaded' | 'none' = 'load',
): Promise<Page> {
  const page = await browser.newPage();
  if (waitUntil === 'none') page.goto(address).catch(() => undefined);
  else await page.goto(address, { waitUntil }).catch((error) => goAgain(page, address, waitUntil, error));
  return page;
}

/** On a busy machine Firefox now and then shows an error page for a server that is there. */
async function goAgain(
  page: Page,
  address: string,
  waitUntil: 'load' | 'domcontentloaded',
  error: unknown,
): Promise<void> {
  if (!String(error).includes('Address rejected')) throw error;
  await page.goto(address, { waitUntil });
}

import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../../src/cli/browser/launch.ts';
import { needChromium } from './need-chromium.ts';

/** A page to measure on: its markup as text, and the address that it believes to be at. */
export type Specimen = { name: string; url: string; html: string };

/** A tab with a specimen in it, and a world of our own beside the page's, as a content script has. */
type Tab = {
  /** Runs a script, or evaluates an expression, in our world. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
};

export type Laboratory = {
  version: string;
  /** Opens a specimen in a fresh tab. Its own scripts do not run, and it loads nothing. */
  open(specimen: Specimen): Promise<Tab>;
  close(): Promise<void>;
};

/**
 * Starts a Chromium to measure in.
 * @throws when there is none and none may be installed
 */
export async function openLaboratory(): Promise<Laboratory> {
  const executablePath = await needChromium();
  const browser = await launch({ executablePath, pipe: true, args: chromiumFlags() });
  return {
    version: await browser.version(),
    open: (specimen) => openTab(browser, specimen),
    close: () => browser.close(),
  };
}

async function openTab(browser: Browser, { url, html }: Specimen): Promise<Tab> {
  // A context of its own: a renderer process that has not run our code yet.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await answer(page, url, html);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const session = await page.createCDPSession();
  const contextId = await openWorld(session);
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
    close: () => context.close(),
  };
}

/** The page's own scripts do not run. Switching scripts off altogether would stop the timers of our world too. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'unsafe-eval'" };

/** Everything but the document itself is refused. */
async function answer(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDocument = request.url() === new URL(url).href && request.isNavigationRequest();
    const done = isDocument
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: NO_SCRIPTS,
          body: html,
        })
      : request.abort();
    // The tab may be closed while pictures are still asked for.
    done.catch((error: unknown) => {
      if (!page.isClosed()) console.warn(`the bench could not answer ${request.url()}`, error);
    });
  });
}

async function openWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return executionContextId;
}

import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, launch, type Protocol } from 'puppeteer-core';
import { chromiumFlags } from '../../src/cli/browser/launch.ts';
import { serve } from '../../src/cli/browser/serve.ts';
import { until } from '../../src/cli/browser/until.ts';
import { newsSite } from '../../test/browser/harness/news-site.ts';
import { needChromium } from '../chromium/need-chromium.ts';
import { copyExtension } from './bench-extension.ts';
import { LONG_ADDRESS, writeLongPage } from './long-article.ts';
import type { Moments } from './moments.ts';
import type { BenchEvent } from './page-script.ts';

/** A tab with a page of news in it. */
type NewsTab = {
  session: CDPSession;
  /** Opens the reader, or an empty frame in its place, and waits until it has been painted. */
  open(what: 'reader' | 'empty'): Promise<Moments>;
  /** Presses the shortcut again, and waits until nothing of the reader is left. */
  closeReader(): Promise<void>;
  close(): Promise<void>;
};

export type BenchBrowser = {
  version: string;
  /** Opens a page in a fresh tab; waits until it has come to rest. */
  visit(address: string): Promise<NewsTab>;
  /** Ends the background, as the browser does after half a minute in which nothing happens. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
};

/** The reference page puts something in a second after it has loaded, a worker's process goes a moment later; in milliseconds. */
const REST_TIME = 1500;
/** What has not been painted by then never will be; in milliseconds. */
const PATIENCE = 20_000;

/**
 * Starts a Chromium with the extension and the bench's scripts in it.
 * @throws when there is none and none may be installed
 */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  const executablePath = await needChromium();
  const longPage = await writeLongPage();
  const server = await serve((url) => (url.href === LONG_ADDRESS ? { body: longPage } : newsSite(url)));
  const extension = await copyExtension();
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: PATIENCE,
    env: { ...process.env, LANGUAGE: 'ko' },
    args: [
      ...chromiumFlags(),
      '--window-size=1280,900',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    ],
  });
  await browser.installExtension(extension);
  const root = await detach(browser);
  return {
    version: await browser.version(),
    visit: (address) => visit(root, address),
    stopBackground: () => stopBackground(root),
    async close() {
      await browser.close();
      await server.close();
      await rm(extension, { recursive: true });
    },
  };
}

type Root = NonNullable<ReturnType<CDPSession['connection']>>;

/**
 * Puppeteer halts every new page, frame and worker until it has had a look at it. What is timed here must not wait for
 * that: from here on it is told of none.
 */
async function detach(browser: Browser): Promise<Root> {
  // It tells of the background when it has let it go: before, that would stay halted for ever.
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await browser.target().createCDPSession();
  const root = session.connection();
  if (!root) throw new Error('expected a connection to the browser, found none');
  const nothing = { autoAttach: false, waitForDebuggerOnStart: false, flatten: true };
  await root.send('Target.setAutoAttach', nothing);
  return root;
}

async function visit(root: Root, address: string): Promise<NewsTab> {
  const { targetId } = await root.send('Target.createTarget', { url: address });
  const session = await root.createSession(await findTarget(root, (target) => target.targetId === targetId));
  await until(`${address} has loaded`, () => evaluate(session, IS_LOADED));
  await sleep(REST_TIME);
  return {
    session,
    open: (what) => open(session, what === 'reader' ? 'bench-shortcut' : 'bench-empty'),
    async closeReader() {
      await evaluate(session, dispatch('bench-shortcut'));
      await until('the reader is closed', () => evaluate(session, IS_UNCOVERED));
    },
    async close() {
      await root.send('Target.closeTarget', { targetId });
    },
  };
}

async function stopBackground(root: Root): Promise<void> {
  const { targetId } = await findTarget(root, ({ type }) => type === 'service_worker');
  await root.send('Target.closeTarget', { targetId });
  await sleep(REST_TIME);
}

function findTarget(root: Root, isWanted: (target: Protocol.Target.TargetInfo) => boolean) {
  return until('the target is there', async () =>
    (await root.send('Target.getTargets')).targetInfos.find(isWanted),
  );
}

const IS_LOADED = `document.readyState === 'complete' && location.href !== 'about:blank'`;
const IS_UNCOVERED = 'document.documentElement.childElementCount === 2';
const dispatch = (name: BenchEvent) => `document.dispatchEvent(new Event('${name}'))`;

async function open(session: CDPSession, event: BenchEvent): Promise<Moments> {
  const painted: BenchEvent = 'bench-painted';
  const answer = await evaluate<string>(
    session,
    `new Promise((resolve) => {
      document.addEventListener('${painted}', ({ detail }) => resolve(detail), { once: true });
      ${dispatch(event)};
    })`,
  ).catch((cause: unknown) => {
    // On a machine that is too busy the overlay gives up, and the reader opens in a tab.
    throw new Error(`${event}: nothing was painted over the page`, { cause });
  });
  return JSON.parse(answer);
}

async function evaluate<Value>(session: CDPSession, expression: string): Promise<Value> {
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

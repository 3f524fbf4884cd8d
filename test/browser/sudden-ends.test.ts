import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { type Server, serve } from '../../src/cli/browser/serve.ts';
import { until } from '../../src/cli/browser/until.ts';
import { numberedArticle, readKeptNotes, saveThrough } from './harness/kept-notes.ts';
import { killBackground } from './harness/kill-background.ts';
import { newsSite } from './harness/news-site.ts';
import { openBrowser, useFreshBrowser } from './harness/session.ts';

/** Addresses of the articles that were said to be saved. */
type Acknowledged = string[];

/** Every acknowledged note is there, none twice, none half. */
async function expectAll(ownPage: Page, acknowledged: Acknowledged): Promise<void> {
  const { urls, halves, doubles } = await readKeptNotes(ownPage);
  expect(acknowledged.filter((url) => !urls.includes(url))).toEqual([]);
  expect(new Set(urls).size).toBe(urls.length);
  expect([halves, doubles]).toEqual([[], []]);
}

/** How long a save takes, in milliseconds. */
async function timeSave(ownPage: Page): Promise<number> {
  await saveThrough(ownPage, numberedArticle(0));
  const start = performance.now();
  await saveThrough(ownPage, numberedArticle(1));
  return performance.now() - start;
}

describe('saving, while the background is killed', () => {
  const session = useFreshBrowser('chromium');

  it('a hundred times', async () => {
    const page = await openOwnPage(session.running, 'options/index.html');
    const length = await timeSave(page);
    const acknowledged: Acknowledged = [];
    for (let round = 0; round < 100; round++) {
      const article = numberedArticle(10 + round);
      const saving = saveThrough(page, article);
      await sleep(Math.random() * length * 1.5);
      await killBackground(session.running);
      if ((await saving)?.ok) acknowledged.push(article.canonicalUrl);
    }
    await expectAll(page, acknowledged);
    // Else it was killed too early or too late each time, and nothing was tried.
    expect(acknowledged.length).toBeGreaterThan(5);
    expect(acknowledged.length).toBeLessThan(100);
  }, 120_000);
});

describe('saving, while the extension is reloaded', () => {
  const session = useFreshBrowser('chromium');

  it('twenty times', async () => {
    const acknowledged: Acknowledged = [];
    let page = await openOwnPage(session.running, 'options/index.html');
    const length = await timeSave(page);
    for (let round = 0; round < 20; round++) {
      const article = numberedArticle(10 + round);
      const saving = saveThrough(page, article).catch(() => null);
      await sleep(Math.random() * length * 2);
      // As an update does. `runtime.reload()` would leave it off: an unpacked extension needs the developer mode.
      await session.running.browser.installExtension(resolve('dist/chromium'));
      if ((await saving)?.ok) acknowledged.push(article.canonicalUrl);
      page = await openOwnPage(session.running, 'options/index.html');
    }
    await expectAll(page, acknowledged);
    expect(acknowledged.length).toBeGreaterThan(2);
  }, 120_000);
});

describe('saving, while the browser is killed', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve(newsSite);
  });
  afterAll(() => server.close());

  /** The browser that runs, and the profile of all those before it: a second try must not begin with those of the first. */
  let running: RunningBrowser | null = null;
  let profile: string;
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'jeongdok-killed-'));
  });
  afterEach(async () => {
    await running?.close();
    running = null;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('twenty times', async () => {
    const acknowledged: Acknowledged = [];
    for (let round = 0; round < 20; round++) {
      running = await openBrowser('chromium', server.port, { profile });
      const { browser } = running;
      const page = await openOwnPage(running, 'options/index.html');
      await expectAll(page, acknowledged);
      const articles = [0, 1, 2, 3].map((number) => numberedArticle(10 * round + number));
      const saving = Promise.all(
        articles.map(async (article) => {
          const answer = await saveThrough(page, article).catch(() => null);
          if (answer?.ok) acknowledged.push(article.canonicalUrl);
        }),
      );
      await sleep(Math.random() * 120);
      browser.process()?.kill('SIGKILL');
      await saving;
      await until('the browser is dead', async () => !browser.connected);
      running = null;
    }
    running = await openBrowser('chromium', server.port, { profile });
    await expectAll(await openOwnPage(running, 'options/index.html'), acknowledged);
    expect(acknowledged.length).toBeGreaterThan(5);
  }, 240_000);
});

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findReader, openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { makeGolden, readGolden } from '../notes/golden/golden-database.ts';
import { press, waitForText } from './harness/controls.ts';
import { numberedArticle, type OwnPage, readKeptNotes, saveThrough } from './harness/kept-notes.ts';
import { killBackground } from './harness/kill-background.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const FERRY = '솔바람시 나루마을, 십 년 만에 나룻배 다시 띄운다';
const session = useBrowser('chromium');

// The tabs of the test before are closed by now.
beforeEach(async () => {
  await dropDatabase(await openOwnPage(session.running, 'options/index.html'));
});

it('a database that cannot be opened: popup and reader say so, and the article is kept aside until it can', async () => {
  const first = await pressToolbarButton(session.running, await session.visit(REFERENCE_ADDRESS));
  await first.press('노트에 저장');
  await until('it is saved', async () => (await first.text())?.includes('저장됨'));
  const own = await openOwnPage(session.running, 'options/index.html');
  // A page that counts what it hides may wake the background again, and with it the database.
  await until('the database is out of reach', async () => {
    await killBackground(session.running);
    return own.evaluate(raiseVersion).then(
      () => true,
      () => false,
    );
  });

  const sentence = '노트 저장소를 열지 못해 기사를 임시 저장했습니다.';
  const page = await session.visit(pageAddress('odd/plain'));
  const popup = await pressToolbarButton(session.running, page);
  await popup.press('노트에 저장');
  await until('the popup says so', async () => (await popup.text())?.includes(sentence));
  await popup.press('읽기 모드');
  const reader = await findReader(page);
  await press(reader, '노트에 저장');
  await waitForText(reader, sentence);
  expect((await readKeptNotes(own)).urls).toHaveLength(1);
  const library = await openOwnPage(session.running, 'library/index.html');
  await waitForText(library, '임시 저장한 기사가 1건 있습니다');
  await library.close();

  await dropDatabase(own);
  await killBackground(session.running);
  // Whatever wakes the background makes it try again.
  await waitForText(await openOwnPage(session.running, 'library/index.html'), FERRY);
  expect(await own.evaluate(countDrafts)).toBe(0);
});

describe('no space left', () => {
  const extension = join(tmpdir(), `jeongdok-limited-${process.pid}`);
  // The browser lets nobody limit an extension that has this permission.
  beforeAll(async () => {
    await cp(resolve('dist/chromium'), extension, { recursive: true });
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
    await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  });
  const limited = useBrowser('chromium', { extension });
  afterAll(() => rm(extension, { recursive: true, force: true }));

  it('the article is kept aside and becomes a note when there is some', async () => {
    const own = await openOwnPage(limited.running, 'options/index.html');
    const client = await own.createCDPSession();
    const origin = `chrome-extension://${limited.running.extensionId}`;
    // Before anything is written: what the browser has once promised holds for half a minute.
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    expect(await saveThrough(own, numberedArticle(1))).toEqual({ ok: false, failure: 'draft-quota' });
    expect((await readKeptNotes(own)).urls).toEqual([]);
    expect(await own.evaluate(countDrafts)).toBe(1);
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await saveDrafts(own)).toBe(0);
    expect(await readKeptNotes(own)).toMatchObject({ urls: [numberedArticle(1).canonicalUrl], halves: [] });
  });
});

it('an upgrade that another page of ours blocks: it says so after a while, and nothing is lost', async () => {
  const own = await openOwnPage(session.running, 'options/index.html');
  await dropDatabase(own);
  await killBackground(session.running);
  await own.evaluate(`(${makeGolden})(${JSON.stringify(readGolden(2))})`);
  await own.evaluate(holdDatabase);
  expect(await saveThrough(own, numberedArticle(9))).toEqual({
    ok: false,
    failure: 'draft-blocked',
  });
  await own.evaluate(letGoOfDatabase);
  expect(await saveDrafts(own)).toBe(0);
  const { urls, halves } = await readKeptNotes(own);
  expect(urls).toContain(numberedArticle(9).canonicalUrl);
  expect(urls).toHaveLength(5);
  expect(halves).toEqual([]);
});

it('saving one article from two pages at once, many times: one note', async () => {
  const pages = [
    await openOwnPage(session.running, 'options/index.html'),
    await openOwnPage(session.running, 'options/index.html'),
  ];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, count) => saveThrough(pages[count % 2] as Page, numberedArticle(1))),
  );
  expect(answers.every((answer) => answer?.ok)).toBe(true);
  expect(await readKeptNotes(pages[0] as Page)).toEqual({
    urls: [numberedArticle(1).canonicalUrl],
    halves: [],
    doubles: [],
  });
});

it('what is kept aside never takes the place of what was saved after it', async () => {
  const own = await openOwnPage(session.running, 'options/index.html');
  const older = { ...numberedArticle(3), text: '앞의 글이다.' };
  await own.evaluate(async (article) => {
    const { chrome } = globalThis as unknown as OwnPage;
    const draft = { article, wantedAt: '2026-01-01T00:00:00.000Z' };
    await chrome.storage.local.set({ [`draft:${article.canonicalUrl}`]: draft });
  }, older);
  expect(await saveThrough(own, numberedArticle(3))).toMatchObject({ value: { isRevised: true } });
  expect(await saveDrafts(own)).toBe(0);
  expect(await saveThrough(own, numberedArticle(3))).toMatchObject({ value: { isRevised: false } });
});

const saveDrafts = (own: Page) =>
  own.evaluate(async () => {
    const { chrome } = globalThis as unknown as OwnPage;
    return (await chrome.runtime.sendMessage<number>({ call: 'saveDrafts', args: [] })).value;
  });

const countDrafts = async () => {
  const stored = await (globalThis as unknown as OwnPage).chrome.storage.local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith('draft:')).length;
};

/** Leaves the database in a version that our code has never heard of: it cannot open it. */
const raiseVersion = async () => {
  const opening = indexedDB.open('jeongdok-notes', 1_000_000);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
    opening.onblocked = reject;
  });
  opening.result.close();
};

const dropDatabase = (own: Page) =>
  own.evaluate(async () => {
    const dropping = indexedDB.deleteDatabase('jeongdok-notes');
    await new Promise((resolve, reject) => {
      dropping.onsuccess = resolve;
      dropping.onblocked = reject;
    });
  });

/** Holds the database open, deaf to whoever wants it closed. */
const holdDatabase = async () => {
  const opening = indexedDB.open('jeongdok-notes');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  Object.assign(globalThis, { held: opening.result });
};

const letGoOfDatabase = () => {
  (globalThis as unknown as { held: IDBDatabase }).held.close();
};

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findReader, openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitForText } from './harness/controls.ts';
import { killBackground } from './harness/kill-background.ts';
import { pageAddress, referenceAddress } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const sentence = '노트 보관함을 열지 못해 저장하지 못했습니다.';
const session = useBrowser('chromium');

it('a save that fails says so, in popup and reader, and loses nothing that is there', async () => {
  const first = await pressToolbarButton(session.running, await session.visit(referenceAddress));
  await first.press('노트에 저장');
  await until('it is saved', async () => (await first.text())?.includes('저장됨'));
  const notes = await openOwnPage(session.running, 'library/index.html');
  // A page that counts what it hides may wake the background again, and with it the database.
  await until('the database is out of reach', async () => {
    await killBackground(session.running);
    return notes.evaluate(raiseVersion).then(
      () => true,
      () => false,
    );
  });

  const page = await session.visit(pageAddress('odd/plain'));
  const popup = await pressToolbarButton(session.running, page);
  await popup.press('노트에 저장');
  await until('the popup says so', async () => (await popup.text())?.includes(sentence));
  await popup.press('읽기 모드');
  const reader = await findReader(page);
  await press(reader, '노트에 저장');
  await waitForText(reader, sentence);
  expect(await countNotes(notes)).toBe(1);
});

/** Leaves the database in a version that our code has never heard of: it cannot open it. */
const raiseVersion = async () => {
  const [{ name = '' } = {}] = await indexedDB.databases();
  const opening = indexedDB.open(name, 1_000_000);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
    opening.onblocked = reject;
  });
  opening.result.close();
};

const countNotes = (notes: Page) =>
  notes.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const opening = indexedDB.open(name);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const { result: database } = opening;
    const counting = database.transaction('notes').objectStore('notes').count();
    await new Promise((resolve) => {
      counting.onsuccess = resolve;
    });
    database.close();
    return counting.result;
  });

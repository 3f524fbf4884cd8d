import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { fillNotes } from '../library/fill-notes.ts';
import { inventNote } from '../library/invented-notes.ts';
import { press, waitForText } from './harness/controls.ts';
import { readKeptNotes } from './harness/kept-notes.ts';
import { untilNoneAside } from './harness/laid-aside.ts';
import { useBrowser } from './harness/session.ts';

const NOTE_COUNT = 10_000;
const session = useBrowser('chromium');
let folder = '';
/** What the tests themselves put there. */
const OWN = new Set(['backup.json', 'part.json', 'cut.json', 'bad.json', 'none.json', 'note.md']);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jeongdok-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a backup', () => {
  it('of 10,000 notes, imported into nothing, gives the same backup byte for byte', async () => {
    const own = await openOwnPage(session.running, 'options/index.html');
    await fillNotes(
      own,
      Array.from({ length: NOTE_COUNT }, (_, number) => inventNote(number, {}, 60)),
    );
    const before = await downloadBackup(await openLibrary());
    expect(JSON.parse(before.toString()).notes).toHaveLength(NOTE_COUNT);
    await wipe(own);
    const file = join(folder, 'backup.json');
    await writeFile(file, before);
    const library = await openLibrary();
    await chooseFiles(library, [file]);
    await until('it is read', () => hasText(library, '10,000개 가져오기'), 120_000);
    await press(library, '10,000개 가져오기');
    await waitForText(library, '가져오는 중');
    // Chromium asks us before it closes the dialog, but not every time.
    for (let count = 0; count < 3; count++) await library.keyboard.press('Escape');
    await until('it is done', () => hasText(library, '새로 저장 10,000개'), 120_000);
    await press(library, '닫기');
    const after = await downloadBackup(library);
    expect(after.equals(before)).toBe(true);
  }, 300_000);

  it('imported again changes nothing and says so', async () => {
    const { notes } = JSON.parse(await readFile(join(folder, 'backup.json'), 'utf8'));
    const part = join(folder, 'part.json');
    await writeFile(
      part,
      JSON.stringify({ format: 'jeongdok-backup', version: 1, notes: notes.slice(0, 50) }),
    );
    const library = await openLibrary();
    await chooseFiles(library, [part]);
    await press(library, '취소');
    await untilNoneAside(library);
    await chooseFiles(library, [part]);
    await press(library, '50개 가져오기');
    await until('it is done', () => hasText(library, '그대로 50개'));
  });

  it('without notes, cut short, or with one bad row is refused, and the notes stay as they are', async () => {
    const own = await openOwnPage(session.running, 'options/index.html');
    const before = await readKeptNotes(own);
    const whole = await readFile(join(folder, 'part.json'));
    const cut = join(folder, 'cut.json');
    await writeFile(cut, whole.subarray(0, whole.length >> 1));
    const bad = join(folder, 'bad.json');
    const [row] = JSON.parse(whole.toString()).notes;
    const others = [{ ...row, id: crypto.randomUUID(), article: { ...row.article, text: '' } }, row];
    await writeFile(bad, JSON.stringify({ format: 'jeongdok-backup', version: 1, notes: others }));
    const none = join(folder, 'none.json');
    await writeFile(none, JSON.stringify({ format: 'jeongdok-backup', version: 1, notes: [] }));
    for (const [file, sentence] of [
      [none, '노트가 하나도 없는 파일입니다'],
      [cut, '중간에서 끊긴 파일입니다'],
      [bad, '본문이 없습니다'],
    ] as const) {
      const library = await openLibrary();
      await chooseFiles(library, [file]);
      await until('it is refused', () => hasText(library, '아무것도 바꾸지 않았습니다'), 60_000);
      await waitForText(library, sentence);
      await untilNoneAside(library);
      await library.close();
    }
    expect(await readKeptNotes(own)).toEqual(before);
  }, 120_000);
});

describe('notes as Markdown', () => {
  it('go into an archive, and one of them comes back as it was', async () => {
    const own = await openOwnPage(session.running, 'options/index.html');
    await wipe(own);
    const fields = { memo: '메모 한 줄', tags: ['가람시'], state: 'read' as const };
    await fillNotes(own, [inventNote(1, fields), inventNote(2)]);
    const library = await openLibrary();
    await selectFirst(library, 2);
    await press(library, '내보내기');
    await press(library, '마크다운 (.md)');
    const archive = await readDownload(/\.zip$/);
    expect(archive.subarray(0, 2).toString()).toBe('PK');
    await press(library, '선택 해제');
    await selectFirst(library, 1);
    await press(library, '내보내기');
    await press(library, '마크다운 (.md)');
    const file = join(folder, 'note.md');
    await writeFile(file, await readDownload(/\.md$/));
    await wipe(own);
    const empty = await openLibrary();
    await chooseFiles(empty, [file]);
    await press(empty, '1개 가져오기');
    await until('it is done', () => hasText(empty, '새로 저장 1개'));
    await press(empty, '닫기');
    const [note] = JSON.parse((await downloadBackup(empty)).toString()).notes;
    const { article, ...rest } = inventNote(1, fields);
    expect(note).toMatchObject({ id: rest.id, memo: rest.memo, tags: rest.tags, state: rest.state });
    expect(note.article).toMatchObject({ title: article.title, text: article.text, url: article.url });
  });
});

/** Selects the rows at the top of the list. */
async function selectFirst(library: Page, count: number): Promise<void> {
  await until('the notes are listed', () => library.$('li.note input'));
  const boxes = await library.$$('li.note input');
  for (const box of boxes.slice(0, count)) await box.click();
}

async function openLibrary(): Promise<Page> {
  const library = await openOwnPage(session.running, 'library/index.html');
  const client = await library.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await library.locator('summary::-p-text(백업·저장 공간)').click();
  await waitForText(library, '사용 중인 공간');
  await waitForText(library, '확장 프로그램을 삭제하면 노트도 함께 삭제됩니다.');
  return library;
}

async function downloadBackup(library: Page): Promise<Buffer> {
  await press(library, '백업');
  return readDownload(/정독 백업.*\.json$/);
}

async function readDownload(pattern: RegExp): Promise<Buffer> {
  const isFinished = (file: string) => pattern.test(file.normalize('NFC')) && !OWN.has(file);
  const name = await until('the file is there', async () => (await readdir(folder)).find(isFinished), 60_000);
  const bytes = await readFile(join(folder, name));
  await rm(join(folder, name));
  return bytes;
}

async function chooseFiles(library: Page, paths: string[]): Promise<void> {
  const input = (await library.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...paths);
}

const hasText = (page: Page, text: string) =>
  page.evaluate((words) => document.body.innerText.includes(words), text);

const wipe = (own: Page) =>
  own.evaluate(async () => {
    const opening = indexedDB.open('jeongdok-notes');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const names = ['notes', 'summaries', 'texts', 'revisions'];
    const tx = opening.result.transaction(names, 'readwrite');
    for (const name of names) tx.objectStore(name).clear();
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    opening.result.close();
  });

import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { readNotes } from './harness/kept-notes.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';
import { readBadges } from './harness/settings.ts';

describe.each(['chromium', 'firefox'] as const)('a reader over a page in %s', (kind) => {
  const session = useBrowser(kind);
  const openOptions = () => openOwnPage(session.running, 'options/index.html');
  const openNoteOf = async (page: Page, reader: Frame) => {
    await page.bringToFront();
    if ((await reader.$eval('.save', (button) => button.textContent)) !== '저장됨')
      await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
    await press(reader, '메모·태그');
    await reader.waitForSelector('#note-memo');
  };

  it('keeps a memo while it is written: the tab may be closed in the middle of it', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    const own = await openOptions();
    await openNoteOf(page, reader);
    // Not one rest in it.
    await typeFor(1500, page, reader, '#note-memo');
    await closeTab(own, 'reader/report');
    await until('most of it is kept', async () => (await readNotes(own)).some(({ memo }) => memo.length > 3));
  });

  it('keeps a remark while it is written', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    const own = await openOptions();
    await page.bringToFront();
    await reader.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.body > p') ?? document),
    );
    await press(reader, '메모');
    await reader.waitForSelector('.highlight-editor textarea');
    await typeFor(1500, page, reader, '.highlight-editor textarea');
    await closeTab(own, 'reader/report');
    await until('most of it is kept', async () =>
      (await readNotes(own)).some(({ highlights }) => (highlights[0]?.remark.length ?? 0) > 3),
    );
  });

  it('shows a remark that is written on another page, and does not write over it', async () => {
    const own = await openOptions();
    const [note] = (await readNotes(own)).filter(({ highlights }) => highlights.length > 0);
    const open = async () => {
      const reader = await openOwnPage(session.running, `reader/index.html?note=${note?.id}`);
      await press(reader, '형광펜');
      await press(reader, '색과 메모 바꾸기');
      await reader.waitForSelector('.highlight-editor textarea');
      return reader;
    };
    const [idle, other] = [await open(), await open()];
    await typeFor(1500, other, other, '.highlight-editor textarea');
    const written = await readField(other, '.highlight-editor textarea');
    // A page that nobody sees may rest; then it has time to write over what the other wrote.
    await idle.bringToFront();
    await until(
      'it comes over',
      async () => (await readField(idle, '.highlight-editor textarea')) === written,
    );
    await sleep(1200);
    const remarks = (await readNotes(own)).flatMap(({ highlights }) =>
      highlights.map(({ remark }) => remark),
    );
    expect(remarks).toEqual([written]);
  });

  it('brings a highlight back that is removed on another page while a remark is written to it', async () => {
    const own = await openOptions();
    const [note] = (await readNotes(own)).filter(({ highlights }) => highlights.length > 0);
    const source = { kind: 'note', id: note?.id ?? '' } as const;
    const reader = await openOwnPage(session.running, `reader/index.html?note=${source.id}`);
    await press(reader, '형광펜');
    await press(reader, '색과 메모 바꾸기');
    await reader.waitForSelector('.highlight-editor textarea');
    await reader.focus('.highlight-editor textarea');
    await reader.keyboard.press('End');
    await reader.keyboard.type(' 하나');
    await callAs(own, 'removeHighlight', source, note?.highlights[0]?.id ?? '');
    await reader.keyboard.type(' 둘');
    const kept = async () =>
      (await readNotes(own)).flatMap(({ highlights }) => highlights.map(({ remark }) => remark));
    await until('all is kept', async () => String(await kept()).endsWith(' 하나 둘'));
    expect(await kept()).toHaveLength(1);
    // Who reads goes on where he was, and what nobody writes to stays gone.
    expect(await readField(reader, '.highlight-editor textarea')).toBe(String(await kept()));
    const [back] = (await readNotes(own)).flatMap(({ highlights }) => highlights);
    await sleep(1200);
    await callAs(own, 'removeHighlight', source, back?.id ?? '');
    await until('it is gone here too', async () => (await reader.$('.highlight-editor')) === null);
    expect(await kept()).toEqual([]);
    // The following tests are of it.
    await callAs(own, 'addHighlight', source, note?.highlights[0]);
  });

  it('shows a memo that is written on another page, and never writes over it', async () => {
    const { page, reader } = await openReader(session, pageAddress('odd/plain'));
    await openNoteOf(page, reader);
    const own = await openOptions();
    const [note] = (await readNotes(own)).filter(({ memo }) => memo === '');
    const other = await openOwnPage(session.running, `reader/index.html?note=${note?.id}`);
    await press(other, '메모·태그');
    await other.waitForSelector('#note-memo');
    await other.type('#note-memo', '저쪽');
    // A page that nobody sees may rest.
    await page.bringToFront();
    await until('it comes over', async () => (await readField(reader)) === '저쪽');
    await reader.focus('#note-memo');
    await page.keyboard.press('End');
    await page.keyboard.type(' 이쪽');
    await until('both are kept', async () => (await readNotes(own)).some(({ memo }) => memo === '저쪽 이쪽'));
    await until('both pages show them', async () => (await readField(other)) === '저쪽 이쪽');
  });

  it('of a note says that it has been deleted, and goes on when it is brought back', async () => {
    const own = await openOptions();
    const [note] = await readNotes(own);
    const ids = [note?.id ?? ''];
    const reader = await openOwnPage(session.running, `reader/index.html?note=${note?.id}`);
    await press(reader, '메모·태그');
    await reader.waitForSelector('#note-memo');
    await callAs(own, 'deleteNotes', ids);
    await waitForText(reader, '삭제한 노트입니다.');
    await until('nothing can be written', async () => (await reader.$('#note-memo')) === null);
    await callAs(own, 'restoreNotes', ids);
    await reader.waitForSelector('#note-memo');
  });

  it('follows when its note is deleted and brought back', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await waitFor(reader, '저장됨');
    const own = await openOptions();
    await page.bringToFront();
    const painted = () => reader.evaluate(() => CSS.highlights.get('jeongdok-yellow')?.size ?? 0);
    await until('its highlight is painted', async () => (await painted()) === 1);
    const ids = (await readNotes(own)).filter(({ highlights }) => highlights.length > 0).map(({ id }) => id);
    await callAs(own, 'deleteNotes', ids);
    await waitFor(reader, '노트에 저장');
    await until('nothing is painted', async () => (await painted()) === 0);
    await callAs(own, 'restoreNotes', ids);
    await waitFor(reader, '저장됨');
    await until('its highlight is back', async () => (await painted()) === 1);
    await until('the button says so', async () => (await readBadges(own)).includes('✓'));
  });
});

describe('a reader in a tab of its own', () => {
  const session = useBrowser('chromium');

  it('saves its article also when the page of that is closed', async () => {
    const { page } = await openReader(session, pageAddress('reader/report'));
    const own = await openOwnPage(session.running, 'options/index.html');
    const reader = await openOwnPage(
      session.running,
      `reader/index.html?tab=${await findTab(own, 'reader/report')}`,
    );
    await waitForText(reader, '하늘호수');
    await page.close();
    await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
  });

  it('leads back to the page when the browser has forgotten its article', async () => {
    await openReader(session, pageAddress('reader/report'));
    const own = await openOwnPage(session.running, 'options/index.html');
    const reader = await openOwnPage(
      session.running,
      `reader/index.html?tab=${await findTab(own, 'reader/report')}`,
    );
    await waitForText(reader, '하늘호수');
    // As a restart does.
    await own.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.clear());
    await reader.reload();
    await waitForText(reader, '기사를 찾을 수 없습니다.');
    await press(reader, '원문 열기', 'link');
    await until('the page opens', async () => reader.url() === pageAddress('reader/report'));
  });
});

/** Types without a rest, for so many milliseconds. */
async function typeFor(time: number, page: Page, reader: Page | Frame, field: string): Promise<void> {
  await reader.focus(field);
  const end = performance.now() + time;
  while (performance.now() < end) {
    await page.keyboard.type('가');
    await sleep(80);
  }
}

const readField = (reader: Page | Frame, field = '#note-memo') =>
  reader.$eval(field, (found) => (found as HTMLTextAreaElement).value);

const findTab = (own: Page, part: string) =>
  own.evaluate(async (part) => {
    const browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs: { id: number; url?: string }[] = await browser.tabs.query({});
    return tabs.find(({ url }) => url?.includes(part))?.id;
  }, part);

/** As a user does: puppeteer's own way asks the page first. */
async function closeTab(own: Page, part: string): Promise<void> {
  const id = await findTab(own, part);
  await own.evaluate((id) => {
    const browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return browser.tabs.remove(id);
  }, id);
}

const callAs = (own: Page, call: string, ...args: unknown[]) =>
  own.evaluate(
    (call, args) => {
      const browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return browser.runtime.sendMessage({ call, args });
    },
    call,
    args,
  );

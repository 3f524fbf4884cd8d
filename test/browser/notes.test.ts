import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findReader, openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { fillNotes } from '../library/fill-notes.ts';
import { inventNote } from '../library/invented-notes.ts';
import { press, textOf, waitFor, waitForText } from './harness/controls.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const REFERENCE = '800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의';
const FERRY = '솔바람시 나루마을, 십 년 만에 나룻배 다시 띄운다';

// In this order: each test goes on with the notes of those before it, as a user would.
describe.each(['chromium', 'firefox'] as const)('notes in %s', (kind) => {
  const session = useBrowser(kind);
  const openNotes = () => openOwnPage(session.running, 'library/index.html');

  it('are saved from the popup, which says so', async () => {
    const page = await session.visit(REFERENCE_ADDRESS);
    const popup = await pressToolbarButton(session.running, page);
    await popup.press('노트에 저장');
    await until('it says that it is saved', async () => (await popup.text())?.includes('저장됨'));
    expect(await listTitles(await openNotes())).toEqual([REFERENCE]);
  });

  it('are saved from the reader, and stand newest first', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    await (await pressToolbarButton(session.running, page)).press('읽기 모드');
    const reader = await findReader(page);
    await recordMessages(reader);
    await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
    await reader.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await readMessages(reader)).toEqual(['노트에 저장했습니다. 노트 보기']);
    await press(reader, '노트 보기', 'link');
    await until('the notes are in front', () => page.evaluate(() => document.visibilityState === 'hidden'));
    expect(await listTitles(await openNotes())).toEqual([FERRY, REFERENCE]);
  });

  it('are one for each article: saving again says that it is there already', async () => {
    const page = await session.visit(REFERENCE_ADDRESS);
    const popup = await pressToolbarButton(session.running, page);
    await until('it knows the note', async () => (await popup.text())?.includes('저장됨'));
    await popup.press('읽기 모드');
    const reader = await findReader(page);
    await press(reader, '저장됨');
    await waitForText(reader, '이미 저장된 기사');
    expect((await listTitles(await openNotes())).toSorted()).toEqual([REFERENCE, FERRY].toSorted());
  });

  it('are found by words of the text', async () => {
    const notes = await openNotes();
    await notes.waitForSelector('::-p-aria([name="노트 검색"])');
    for (const [query, found] of [
      ['나룻배', [FERRY]],
      ['연대회의는', [REFERENCE]],
      ['없는낱말', []],
    ] as const) {
      await type(notes, query);
      await until(`"${query}" finds ${found.length}`, async () => {
        const titles = await listTitles(notes, 0);
        return titles.length === found.length && titles.every((title, index) => title === found[index]);
      });
    }
  });

  it('open in the reader', async () => {
    const notes = await openNotes();
    const address = await until('the note is listed', () =>
      notes.$$eval('li a', (links, title) => links.find((a) => a.textContent === title)?.href, FERRY),
    );
    const path = new URL(address).pathname.slice(1) + new URL(address).search;
    const reader = await openOwnPage(session.running, path);
    await waitForText(reader, '솔바람시 나루마을 주민들이 십 년 전 끊긴 나룻배를 다시 띄운다.');
  });

  it('are deleted, and come back by undo', async () => {
    const notes = await openNotes();
    await press(notes, `‘${FERRY}’ 삭제`);
    await until('it is gone', async () => !(await listTitles(notes)).includes(FERRY));
    await waitForText(notes, '노트를 삭제했습니다');
    await press(notes, '되돌리기');
    await until('it is back', async () => (await listTitles(notes)).includes(FERRY));
    await press(notes, `‘${FERRY}’ 삭제`);
    await until('it is gone again', async () => !(await listTitles(notes)).includes(FERRY));
    expect(await textOf(await openNotes())).not.toContain(FERRY);
  });

  it('have a name where the page has no headline: in the list, in the reader, when they are deleted', async () => {
    const note = inventNote(1);
    await fillNotes(await openNotes(), [{ ...note, article: { ...note.article, title: '' } }]);
    const reader = await openOwnPage(session.running, `reader/index.html?note=${note.id}`);
    await until('the reader shows it', async () => (await reader.$('article')) !== null);
    expect(await reader.$eval('h1', ({ textContent }) => textContent)).toBe('(제목 없음)');
    expect(await reader.title()).toBe('(제목 없음)');
    const notes = await openNotes();
    expect(await listTitles(notes)).toContain('(제목 없음)');
    await press(notes, '‘(제목 없음)’ 삭제');
    await waitForText(notes, '‘(제목 없음)’ 노트를 삭제했습니다');
  });
});

/** Titles in the list, once there are at least so many. */
async function listTitles(notes: Page, least = 1): Promise<(string | null)[]> {
  return until('the notes are listed', async () => {
    const titles = await notes.$$eval('li a', (links) => links.map((link) => link.textContent));
    return titles.length >= least && titles;
  });
}

type Recording = { said: string[] };

/** Keeps what a reader says from now on, as a screen reader hears it. */
const recordMessages = (reader: Frame) =>
  reader.$eval('.messages', (messages) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        said.push(node.textContent ?? '');
    }).observe(messages, { childList: true });
  });

const readMessages = (reader: Frame) => reader.evaluate(() => (globalThis as unknown as Recording).said);

async function type(notes: Page, query: string): Promise<void> {
  const field = await notes.$('::-p-aria([name="노트 검색"])');
  await field?.click({ count: 3 });
  await field?.type(query);
}

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, textOf, waitFor, waitForText } from './harness/controls.ts';
import { readFocus } from './harness/focus.ts';
import { numberedArticle, type OwnPage, readNotes, saveThrough } from './harness/kept-notes.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';
import { readBadges } from './harness/settings.ts';

describe('the memo, tags and state of a note', () => {
  const session = useBrowser('chromium');
  const openNote = async (number: number) => {
    const own = await openOwnPage(session.running, 'options/index.html');
    const id = await saveAnd(own, number);
    const reader = await openOwnPage(session.running, `reader/index.html?note=${id}`);
    await press(reader, '메모·태그');
    await waitFor(reader, '메모', 'textbox');
    return { reader, id };
  };

  it('are kept as they are written, and are there the next time', async () => {
    const { reader, id } = await openNote(1);
    await type(reader, '메모', '다시 읽을 것.\n둘째 줄');
    await type(reader, '태그', '가람시');
    await reader.keyboard.press('Enter');
    await waitForText(reader, '#가람시');
    await press(reader, '읽음', 'radio');
    await waitForText(reader, '쓰는 대로 저장됩니다.');
    const again = await openOwnPage(session.running, `reader/index.html?note=${id}`);
    await press(again, '메모·태그');
    await waitForText(again, '#가람시');
    expect(await readField(again, '메모')).toBe('다시 읽을 것.\n둘째 줄');
    expect(
      await again.$eval('[name="note-state"]:checked', (radio) => (radio as HTMLInputElement).value),
    ).toBe('read');
    await press(again, '태그 ‘가람시’ 빼기');
    await until('the tag is gone', async () => !(await textOf(again)).includes('#가람시'));
    await until('the other page follows', async () => !(await textOf(reader)).includes('#가람시'));
  });

  it('are kept also when the panel is closed in the middle of a sentence', async () => {
    const { reader, id } = await openNote(2);
    await type(reader, '메모', '끊긴 말');
    await press(reader, '메모·태그 닫기');
    const again = await openOwnPage(session.running, `reader/index.html?note=${id}`);
    await until('the memo is there', async () => {
      await again.reload();
      await press(again, '메모·태그');
      return (await readField(again, '메모')) === '끊긴 말';
    });
  });

  it('come when the article is saved from the panel, which keeps the focus', async () => {
    const { page, reader } = await openReader(session, pageAddress('odd/plain'));
    await page.keyboard.press('n');
    await waitForText(reader, '이 기사를 저장하면 메모와 태그를 남길 수 있습니다.');
    await reader.focus('.panel .primary');
    await page.keyboard.press('Enter');
    await until('the focus is on the state', async () => (await readFocus(reader))?.name === '안 읽음');
  });

  it('a changed article has both texts, and what has changed is shown', async () => {
    const own = await openOwnPage(session.running, 'options/index.html');
    const before = { ...numberedArticle(3), text: '주민 387명이 왔다. 눈이 그쳤다.\n\n둘째 문단이다.' };
    await saveThrough(own, before);
    await saveThrough(own, {
      ...before,
      text: '주민 412명이 왔다. 눈이 그쳤다.\n\n둘째 문단이다.\n\n새 문단이다.',
    });
    const id = await idOf(own, before.canonicalUrl);
    const reader = await openOwnPage(session.running, `reader/index.html?note=${id}`);
    await press(reader, '메모·태그');
    await waitForText(reader, '이전 글');
    // Room to scroll in: the text is short.
    await reader.evaluate(() => {
      document.querySelector<HTMLElement>('.article .body')?.style.setProperty('padding-bottom', '3000px');
      window.scrollTo({ top: 400, behavior: 'instant' });
    });
    await reader.locator('.revisions button').click();
    await waitForText(reader, '수정된 기사 비교');
    await until('the difference is drawn', () => reader.$('.comparison .body ins'));
    const changes = await reader.$$eval('.comparison .body :is(del, ins)', (all) =>
      all.map((change) => `${change.localName} ${change.lastChild?.textContent}`),
    );
    expect(changes).toEqual(['del 387', 'ins 412', 'ins 새 문단이다.']);
    await reader.keyboard.press('Escape');
    await until('the article is back', async () => (await reader.$('.comparison')) === null);
    expect(await reader.$eval('.article', (article) => (article as HTMLElement).hidden)).toBe(false);
    expect(await reader.evaluate(() => window.scrollY)).toBe(400);
    expect((await readFocus(reader))?.name).toBe('메모·태그');
  });

  it('a memo is kept also when its page is closed in the middle of a sentence', async () => {
    const { reader, id } = await openNote(4);
    await type(reader, '메모', '문을 닫는 말');
    await reader.close();
    const again = await openOwnPage(session.running, `reader/index.html?note=${id}`);
    await until('the memo is there', async () => {
      await again.reload();
      await press(again, '메모·태그');
      return (await readField(again, '메모')) === '문을 닫는 말';
    });
  });
});

describe('an article that has a note', () => {
  const session = useBrowser('chromium');

  it('is known on the button as soon as its page is there, under each of its addresses, until it is deleted', async () => {
    const page = await session.visit(REFERENCE_ADDRESS);
    const popup = await pressToolbarButton(session.running, page);
    await popup.press('노트에 저장');
    await until('it is saved', async () => (await popup.text())?.includes('저장됨'));
    await page.close();
    const own = await openOwnPage(session.running, 'options/index.html');
    const mobile = await session.visit(REFERENCE_ADDRESS.replace('www.', 'm.').concat('?utm_source=x'));
    await until('the button says so', async () => (await readBadges(own)).includes('✓'));
    const again = await pressToolbarButton(session.running, mobile);
    await until('the popup says so', async () => (await again.text())?.includes('저장됨'));
    const ids = (await readNotes(own)).map(({ id }) => id);
    await own.evaluate(async (ids) => {
      const { chrome } = globalThis as unknown as OwnPage;
      await chrome.runtime.sendMessage({ call: 'deleteNotes', args: [ids] });
    }, ids);
    await until('the mark is gone', async () => !(await readBadges(own)).includes('✓'));
  });

  it('is no longer what the button speaks of when the page goes on to another', async () => {
    const page = await session.visit(REFERENCE_ADDRESS);
    await (await pressToolbarButton(session.running, page)).press('노트에 저장');
    const own = await openOwnPage(session.running, 'options/index.html');
    await until('the button says so', async () => (await readBadges(own)).includes('✓'));
    await page.evaluate(() => history.pushState(null, '', '/arti/economy/economy_general/1081900.html'));
    await until('the mark is gone', async () => !(await readBadges(own)).includes('✓'));
  });
});

async function saveAnd(own: Page, number: number): Promise<string> {
  await saveThrough(own, numberedArticle(number));
  return idOf(own, numberedArticle(number).canonicalUrl);
}

async function idOf(own: Page, canonicalUrl: string): Promise<string> {
  const notes = await readNotes(own);
  return notes.find(({ article }) => article.canonicalUrl === canonicalUrl)?.id ?? '';
}

async function type(page: Page, name: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`);
  await field?.type(text);
}

const readField = (page: Page, name: string) =>
  page
    .waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`)
    .then((field) => field?.evaluate((element) => (element as HTMLTextAreaElement).value));

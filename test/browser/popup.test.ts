import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findReader, openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { findPopupPage, type Popup, pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, textOf, waitFor, waitForText } from './harness/controls.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const SENTENCES = {
  forbidden: '브라우저가 확장 프로그램의 접근을 막아 둔 페이지입니다.',
  loading: '페이지를 아직 불러오는 중입니다.',
  notHtml: '웹 문서가 아닌 파일입니다.',
  empty: '페이지에 글이 없습니다.',
  list: '기사 목록 페이지입니다.',
};

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  const session = useBrowser(kind);

  it('names outlet and headline, and offers to read and to save', async () => {
    const page = await session.visit(REFERENCE_ADDRESS);
    const popup = await pressToolbarButton(session.running, page);
    await says(popup, '800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의');
    for (const words of ['한겨레', '읽기 모드', '노트에 저장', '노트 보기']) await says(popup, words);
    expect(await popup.isOn('광고·추천 기사 숨기기')).toBe(true);
  });

  // Only Chromium gives the popup as a page.
  if (kind === 'chromium')
    it('opens a reader that stays when its button is pressed once more', async () => {
      const page = await session.visit(pageAddress('odd/plain'));
      const popup = await pressToolbarButton(session.running, page);
      const own = await until('the popup is a page', () => findPopupPage(session.running));
      // It takes a moment to close; here it takes for ever.
      await own.evaluate(() => {
        window.close = () => undefined;
      });
      await popup.press('읽기 모드');
      const reader = await findReader(page);
      await popup.press('읽기 모드');
      await sleep(1000);
      expect(reader.detached).toBe(false);
    });

  it('leads to the notes, which open once', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    // Firefox gives no addresses of our pages.
    const countTabs = async () => {
      const tabs = await session.running.browser.pages();
      return tabs.filter((tab) => !tab.url().includes('/popup/')).length;
    };
    const before = await countTabs();
    for (const _ of ['the first time', 'once more']) {
      await page.bringToFront();
      const popup = await pressToolbarButton(session.running, page);
      await popup.press('노트 보기');
      await until('the notes are in front', () => isBehind(page));
    }
    expect(await countTabs()).toBe(before + 1);
  });

  it.each([
    ['a front page', 'odd/front', SENTENCES.list],
    ['an empty page', 'odd/empty', SENTENCES.empty],
    ['a page without a body', 'odd/bodyless', SENTENCES.empty],
  ])('says what %s is, and offers nothing else', async (_, name, sentence) => {
    const page = await session.visit(pageAddress(name));
    await saysOnly(await pressToolbarButton(session.running, page), sentence);
  });

  it('waits for an article that arrives a second late', async () => {
    const page = await session.visit(pageAddress('odd/late-body'), 'domcontentloaded');
    const popup = await pressToolbarButton(session.running, page);
    await says(popup, '솔바람시 나루마을, 십 년 만에 나룻배 다시 띄운다');
    await says(popup, '읽기 모드');
  });

  it('says that a page is still loading', async () => {
    const page = await session.visit(pageAddress('odd/endless'), 'none');
    await until('the page begins', () => hasHeadline(page));
    await saysOnly(await pressToolbarButton(session.running, page), SENTENCES.loading);
  });
});

describe('the popup in chromium', () => {
  const session = useBrowser('chromium');

  it('says that pages of the browser are closed to it', async () => {
    const page = await session.visit('chrome://version');
    await saysOnly(await pressToolbarButton(session.running, page), SENTENCES.forbidden);
  });

  it('says that a page of the extension itself is no article', async () => {
    const page = await openOwnPage(session.running, 'library/index.html');
    await saysOnly(await pressToolbarButton(session.running, page), SENTENCES.forbidden);
  });

  it('says that a PDF is no web page', async () => {
    const page = await session.visit(pageAddress('odd/report.pdf'), 'none');
    await until('the viewer is there', async () => page.url().endsWith('.pdf'));
    await saysOnly(
      await pressToolbarButton(session.running, page),
      /웹 문서가 아닌 파일입니다|접근을 막아 둔 페이지입니다/,
    );
  });

  // Firefox closes it when the page goes on.
  it('does not say of the next article that it is saved', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    const popup = await pressToolbarButton(session.running, page);
    await popup.press('노트에 저장');
    await says(popup, '저장됨');
    await page.goto(pageAddress('reader/report'));
    await says(popup, '하늘호수');
    await says(popup, '노트에 저장');
  });

  it('says of an article that has changed since that it is to be saved anew, and so does the reader', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    const first = await pressToolbarButton(session.running, page);
    await says(first, '나룻배');
    if (!(await first.text())?.includes('저장됨')) await first.press('노트에 저장');
    await says(first, '저장됨');
    await page.reload();
    await page.$$eval('p', (paragraphs) => {
      const longest = paragraphs.sort((one, other) => other.innerText.length - one.innerText.length)[0];
      longest?.append(' 나루마을은 이 대목을 나중에 고쳤다.');
    });
    const popup = await pressToolbarButton(session.running, page);
    await says(popup, '‘바뀐 기사 저장’을 누르면');
    await popup.press('읽기 모드');
    const reader = await findReader(page);
    await waitForText(reader, '저장한 뒤 바뀐 기사');
    await press(reader, '바뀐 기사 저장');
    await waitForText(reader, '바뀐 기사를 저장했습니다.');
    await waitFor(reader, '저장됨');
    expect(await textOf(reader)).not.toContain('저장한 뒤 바뀐 기사');
  });
});

async function says(popup: Popup, words: string | RegExp): Promise<void> {
  await until(`the popup says ${words}`, async () => {
    const text = (await popup.text()) ?? '';
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });
}

async function saysOnly(popup: Popup, words: string | RegExp): Promise<void> {
  await says(popup, words);
  const text = await popup.text();
  expect(text).not.toContain('읽기 모드');
  expect(text).not.toContain('노트에 저장');
}

const isBehind = (page: Page) => page.evaluate(() => document.visibilityState === 'hidden');

const hasHeadline = (page: Page) =>
  page.evaluate(() => document.querySelector('h1') !== null).catch(() => false);

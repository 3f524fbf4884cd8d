import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findReader, openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { type Server, serve } from '../../src/cli/browser/serve.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { killBackground } from './harness/kill-background.ts';
import { newsSite, pageAddress } from './harness/news-site.ts';
import { openBrowser, useBrowser, visit } from './harness/session.ts';

const FERRY = '솔바람시 나루마을, 십 년 만에 나룻배 다시 띄운다';

describe('when the background has died', () => {
  const session = useBrowser('chromium');

  it('an open reader still saves, and the note is there', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    await (await pressToolbarButton(session.running, page)).press('읽기 모드');
    const reader = await findReader(page);
    await killBackground(session.running);
    await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
    await killBackground(session.running);
    await waitForText(await openOwnPage(session.running, 'library/index.html'), FERRY);
  });

  it('an open reader still closes', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    await (await pressToolbarButton(session.running, page)).press('읽기 모드');
    const reader = await findReader(page);
    await killBackground(session.running);
    await press(reader, '닫기');
    await until('the reader closes', async () => reader.detached);
  });

  it('an open popup still opens the reader', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    const popup = await pressToolbarButton(session.running, page);
    await until('the article is found', async () => (await popup.text())?.includes(FERRY));
    await killBackground(session.running);
    await popup.press('읽기 모드');
    expect(await findReader(page)).toBeTruthy();
  });
});

describe('when the extension itself is gone', () => {
  const session = useBrowser('chromium');

  it('an open reader leaves the page usable', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    await (await pressToolbarButton(session.running, page)).press('읽기 모드');
    await findReader(page);
    await session.running.browser.uninstallExtension(session.running.extensionId);
    await sleep(500);
    await page.keyboard.press('Escape');
    await until('the page is free', () =>
      page.evaluate(() => document.elementFromPoint(640, 450)?.closest('body') !== null),
    );
  });
});

describe('when the extension has been updated', () => {
  const session = useBrowser('chromium');

  it('an open reader goes on with what it can, and says what it cannot', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    await (await pressToolbarButton(session.running, page)).press('읽기 모드');
    const reader = await findReader(page);
    await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
    await press(reader, '메모·태그');
    const memo = await reader.waitForSelector('#note-memo');
    const own = await openOwnPage(session.running, 'options/index.html');
    await own.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await until('the reader is on its own', () => reader.evaluate('!chrome.runtime?.id'));
    await page.bringToFront();
    await memo?.type('쓰던 글');
    await until('the memo is said to be lost', () =>
      reader.evaluate(
        (words) => document.querySelector('.memo')?.textContent?.includes(words),
        '정독이 업데이트되어',
      ),
    );
    for (const [name, words] of [
      ['형광펜', '글을 선택해 색을 누르면'],
      ['보기 설정', '한자 풀이'],
    ] as const) {
      await press(reader, name);
      await waitForText(reader, words);
    }
    await press(reader, '저장됨');
    await waitForText(reader, '정독이 업데이트되어');
    await press(reader, '닫기');
    await until('the reader closes', async () => reader.detached);
  });
});

describe('after a restart of the browser', () => {
  let server: Server;
  let profile: string;
  beforeAll(async () => {
    server = await serve(newsSite);
    profile = await mkdtemp(join(tmpdir(), 'jeongdok-kept-'));
  });
  afterAll(async () => {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('the notes are there', async () => {
    const first = await openBrowser('chromium', server.port, { profile });
    const page = await visit(first, pageAddress('odd/plain'));
    const popup = await pressToolbarButton(first, page);
    await popup.press('노트에 저장');
    await until('it is saved', async () => (await popup.text())?.includes('저장됨'));
    // No mercy: what was said to be saved is on disk already.
    first.browser.process()?.kill('SIGKILL');
    await until('the browser is dead', async () => !first.browser.connected);

    const second = await openBrowser('chromium', server.port, { profile });
    await waitForText(await openOwnPage(second, 'library/index.html'), FERRY);
    await second.close();
  });
});

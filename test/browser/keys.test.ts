import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findReader, openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import type { BrowserKind } from '../../src/cli/browser/find-browser.ts';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { findPopup } from '../../src/cli/browser/popup.ts';
import { type Server, serve } from '../../src/cli/browser/serve.ts';
import { until } from '../../src/cli/browser/until.ts';
import { textOf, waitFor, waitForText } from './harness/controls.ts';
import { type Display, openDisplay } from './harness/display.ts';
import { newsSite, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { openBrowser, visit } from './harness/session.ts';
import { readBadges } from './harness/settings.ts';

const missing = inject('missingForKeys');
const TITLE = '800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의';

describe.each<BrowserKind>(['chromium', 'firefox'])('keys of a real keyboard in %s', (kind) => {
  let display: Display;
  let server: Server;
  let running: RunningBrowser;
  let page: Page;

  beforeAll(async () => {
    if (missing.length > 0) return;
    display = await openDisplay();
    server = await serve(newsSite);
    const env = { DISPLAY: display.name };
    running = await openBrowser(kind, server.port, { isHeadless: false, env, viewport: undefined });
    if (kind === 'chromium') await assignKeys(running);
    // The page swallows every key that it gets.
    page = await visit(running, REFERENCE_ADDRESS);
    await page.bringToFront();
    await sleep(1000);
  });
  beforeEach(async ({ skip }) => {
    skip(missing.length > 0, `needs ${missing.join(', ')}`);
    await page.bringToFront();
    await page.reload();
    // A page that is still settling has not always got the keyboard yet.
    await sleep(1000);
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
    display?.close();
  });

  it('open the popup', async () => {
    await display.pressKeys('alt+j');
    const popup = await findPopup(running);
    await until('it names the article', async () => (await popup.text())?.includes(TITLE));
    await display.pressKeys('Escape');
    await until('it closes', async () => (await popup.text()) === null);
  });

  it('open and close the reader', async () => {
    await display.pressKeys('alt+r');
    const reader = await findReader(page);
    await waitForText(reader, TITLE);
    await display.pressKeys('Escape');
    await until('the reader closes', async () => reader.detached);
    await display.pressKeys('alt+r');
    const again = await findReader(page);
    await display.pressKeys('alt+r');
    await until('the reader closes', async () => again.detached);
  });

  it('close the reader also when the page behind has lost its article', async () => {
    await display.pressKeys('alt+r');
    const reader = await findReader(page);
    await page.evaluate(() => document.body.replaceChildren());
    await display.pressKeys('alt+r');
    await until('the reader closes', async () => reader.detached);
  });

  it('save without the reader', async () => {
    await display.pressKeys('alt+n');
    const notes = await openOwnPage(running, 'library/index.html');
    await waitForText(notes, TITLE);
    await until('the button says so', async () => (await readBadges(notes)).includes('✓'));
    await notes.close();
  });

  it('save from the reader, which says so', async () => {
    await display.pressKeys('alt+r');
    const reader = await findReader(page);
    const isSaid = async () => /저장했습니다|이미 저장된/.test(await textOf(reader));
    await display.pressKeys('alt+n');
    await until('the reader says so', isSaid);
    await waitFor(reader, '저장됨');
    // It has a link, and so stays longer.
    await until('the message has gone', async () => !(await isSaid()), 30_000);
    await display.pressKeys('alt+n');
    await waitForText(reader, '이미 저장된');
  });

  it('work in full screen', async () => {
    await page.bringToFront();
    await display.pressKeys('F11');
    await until('it fills the screen', () => page.evaluate(isFullScreen));
    await display.pressKeys('alt+r');
    const reader = await findReader(page);
    expect(await page.evaluate(isFullScreen)).toBe(true);
    await display.pressKeys('Escape');
    await until('the reader closes', async () => reader.detached);
    await display.pressKeys('F11');
  });
});

const isFullScreen = () => window.innerHeight === screen.height;

/** An extension that is loaded by hand starts without keys: gives it those of its manifest, as a user would. */
async function assignKeys(running: RunningBrowser): Promise<void> {
  const settings = await running.browser.newPage();
  await settings.goto('chrome://extensions/shortcuts');
  for (const [commandName, keybinding] of [
    ['open-reader', 'Alt+R'],
    ['save-note', 'Alt+N'],
    ['_execute_action', 'Alt+J'],
  ]) {
    await settings.evaluate(
      (extensionId, name, keys) =>
        // The settings page's own interface, which no type describes.
        Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionCommand({
          extensionId,
          commandName: name,
          keybinding: keys,
        }),
      running.extensionId,
      commandName,
      keybinding,
    );
  }
  await settings.close();
}

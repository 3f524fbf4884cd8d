import { mkdir } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer-core';
import korean from '../_locales/ko/messages.json' with { type: 'json' };
import { findReader, openOwnPage } from './browser/extension-pages.ts';
import { ensureBrowser, HOW_TO_INSTALL } from './browser/install-browser.ts';
import { launchBrowser, type RunningBrowser } from './browser/launch.ts';
import { pressToolbarButton } from './browser/popup.ts';
import { serve } from './browser/serve.ts';
import { until } from './browser/until.ts';
import { buildExtension } from './build.ts';
import { SAMPLE_PATH, sampleSite } from './sample/sample-site.ts';

const FOLDER = 'docs/screenshots';
/** Every theme has a name for people. */
const THEMES = Object.keys(korean).flatMap((key) => /^theme_(.+)/.exec(key)?.[1] ?? []);
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 780 };

/**
 * `npm run screenshots`: takes the pictures of the docs anew, all of the sample article in Chromium: the page, the reader
 * in each theme, its panels, on a phone, the notes and the settings.
 */
export async function main(): Promise<number> {
  const executablePath = await ensureBrowser('chromium');
  if (!executablePath) {
    console.error(HOW_TO_INSTALL);
    return 1;
  }
  await buildExtension();
  const server = await serve(sampleSite);
  const running = await launchBrowser({
    kind: 'chromium',
    executablePath,
    isHeadless: true,
    answeringPort: server.port,
    viewport: DESKTOP,
  });
  try {
    await mkdir(FOLDER, { recursive: true });
    await takePictures(running, `http://www.yesi-ilbo.test${SAMPLE_PATH}`);
  } finally {
    await running.close();
    await server.close();
  }
  return 0;
}

async function takePictures(running: RunningBrowser, address: string): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto(address);
  await take(page, 'page');
  await (await pressToolbarButton(running, page)).press('읽기 모드');
  const reader = await findReader(page);
  await until('the photo is there', () =>
    reader.evaluate(() => [...document.images].some(({ naturalWidth }) => naturalWidth > 0)),
  );
  for (const theme of THEMES) {
    await setTheme(reader, page, theme);
    await take(page, `reader-${theme}`);
  }
  await setTheme(reader, page, 'white');
  for (const [key, panel] of [
    ['v', 'view'],
    ['e', 'take'],
    ['o', 'outline'],
  ] as const) {
    await page.keyboard.press(key);
    await reader.waitForSelector('.panel');
    await take(page, `reader-${panel}`);
    await page.keyboard.press('Escape');
  }
  await page.setViewport(PHONE);
  await setTheme(reader, page, 'sepia');
  await take(page, 'reader-phone');
  await setTheme(reader, page, 'system');
  await page.keyboard.press('s');
  await takeNotes(running);
  await take(await openOwnPage(running, 'options/index.html'), 'options');
}

async function takeNotes(running: RunningBrowser): Promise<void> {
  const notes = await openOwnPage(running, 'library/index.html');
  await notes.setViewport(DESKTOP);
  await notes.waitForSelector('[data-count]');
  // The note that the focus is on is shown beside the list.
  await notes.keyboard.press('ArrowDown');
  const reader = await findReader(notes);
  await reader.waitForSelector('.body img');
  await take(notes, 'notes');
}

/** Goes on with the key for the next theme until it is this one. */
async function setTheme(reader: Frame, page: Page, theme: string): Promise<void> {
  const shown = () => reader.evaluate(() => document.documentElement.getAttribute('data-theme'));
  while ((await shown()) !== theme) {
    const before = await shown();
    await page.keyboard.press('t');
    await until('the next theme shows', async () => (await shown()) !== before);
  }
}

async function take(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.webp` as const;
  await page.screenshot({ path, type: 'webp', quality: 80 });
  console.log(path);
}

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import korean from '../../_locales/ko/messages.json' with { type: 'json' };
import { findReader, openOwnPage } from '../browser/extension-pages.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { type Popup, pressToolbarButton } from '../browser/popup.ts';
import { until } from '../browser/until.ts';

const FOLDER = 'screenshots';

/**
 * Does what a user would on the sample page: presses the toolbar button, hides the ads, reads, saves, looks at the notes.
 * @returns paths of the pictures taken on the way
 * @throws Error that names the step that failed
 */
export async function showOnSample(running: RunningBrowser, address: string): Promise<string[]> {
  const album = await openAlbum();
  const page = await running.browser.newPage();
  await page.goto(address);
  await album.take('page', (path) => page.screenshot({ path }));

  const popup = await pressToolbarButton(running, page);
  const names = await readNames(popup);
  await popup.press(names.popup_declutter.message);
  await until('the ads are hidden', () => page.evaluate(isWithoutAds));
  await album.take('page-without-ads', (path) => page.screenshot({ path }));
  const [boxes = ''] = names.popup_hidden_boxes.message.split('$');
  await until('the popup counts them all', async () => (await popup.text())?.includes(boxes));
  await album.take('popup', popup.takePicture);
  await popup.press(names.popup_read.message);

  const reader = await findReader(page);
  await until('the photo is in the reader', () => reader.evaluate(hasPhoto));
  await album.take('reader-light', (path) => page.screenshot({ path }));
  if (running.kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await album.take('reader-dark', (path) => page.screenshot({ path }));
    await page.emulateMediaFeatures([]);
  }
  await save(reader, names);
  await album.take('reader-saved', (path) => page.screenshot({ path }));

  const notes = await openOwnPage(running, 'library/index.html');
  await until('the note is on the notes page', () => hasNote(notes));
  await album.take('notes', (path) => notes.screenshot({ path }));
  return album.pictures;
}

/** The words on the buttons: Korean, unless this browser has been installed without Korean. */
function readNames(popup: Popup): Promise<typeof korean> {
  return until('the popup shows its names', async () => {
    const text = (await popup.text()) ?? '';
    return [korean, english].find(({ popup_notes }) => text.includes(popup_notes.message));
  });
}

async function save(reader: Frame, { reader_save, reader_saved }: typeof korean): Promise<void> {
  const selector = (name: string) => `::-p-aria([name="${name}"][role="button"])`;
  const button = await until('the reader can save', () => reader.$(selector(reader_save.message)));
  await button.click();
  await until('the note is saved', () => reader.$(selector(reader_saved.message)));
}

const hasNote = (notes: Page) => notes.evaluate(() => document.querySelector('li a') !== null);

const hasPhoto = () => [...document.images].some((image) => image.naturalWidth > 0);

const isWithoutAds = () =>
  [...document.querySelectorAll<HTMLElement>('.ad, .ranking')].every((box) => box.offsetHeight === 0);

type Picture = `${string}.png`;

/** Numbers the pictures of this run in their order; those of the last run go. */
async function openAlbum() {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const pictures: Picture[] = [];
  return {
    pictures,
    async take(name: string, takePicture: (path: Picture) => Promise<unknown>): Promise<void> {
      const path: Picture = `${join(FOLDER, `${pictures.length + 1}-${name}`)}.png`;
      if ((await takePicture(path)) !== false) pictures.push(path);
    },
  };
}

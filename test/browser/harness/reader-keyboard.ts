import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browser/until.ts';
import { readFocus } from './focus.ts';
import { pageAddress } from './news-site.ts';

export const report = pageAddress('reader/report');
export const PANELS: [name: string, key: KeyInput][] = [
  ['목차', 'o'],
  ['보기 설정', 'v'],
  ['복사·공유', 'e'],
  ['형광펜', 'm'],
  ['단축키', 'Slash'],
];

/** Presses the key of a panel; a question mark is two keys. */
export async function pressKey(page: Page, key: KeyInput): Promise<void> {
  if (key === 'Slash') await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (key === 'Slash') await page.keyboard.up('Shift');
}

/** Waits until the panel of this name is open, or none. */
export const untilOpen = (reader: Frame, name: string | null) =>
  until(`the open panel is ${name}`, async () => {
    const open = await reader.evaluate(() => document.querySelector('.panel')?.getAttribute('aria-label'));
    return (open ?? null) === name;
  });

export const focusOn = (where: Page | Frame, name: string, role = 'button') =>
  where.$eval(`::-p-aria([name="${name}"][role="${role}"])`, (control) => (control as HTMLElement).focus());

export const nameOfFocus = async (where: Page | Frame) => (await readFocus(where))?.name ?? null;

export const untilFocus = (where: Page | Frame, name: string | RegExp) =>
  until(`the focus is on ${name}`, async () => {
    const found = (await nameOfFocus(where)) ?? '';
    return typeof name === 'string' ? found === name : name.test(found);
  });

export const lookOf = (reader: Frame) =>
  reader.evaluate(() => {
    const size = getComputedStyle(document.querySelector('.article') ?? document.body).fontSize;
    return `${size} ${document.documentElement.getAttribute('data-theme')}`;
  });

export const untilLook = (reader: Frame, expected: string) =>
  until(`it looks ${expected}`, async () => (await lookOf(reader)) === expected);

/** Brings every picture in: one that comes while we walk moves what is below it. */
export const loadPictures = (reader: Frame) =>
  reader.evaluate(async () => {
    for (const image of document.querySelectorAll<HTMLImageElement>('.body img')) {
      image.loading = 'eager';
      await image.decode();
    }
  });

/** Selects the first paragraph, as keys of a browser with a caret would. */
export const selectParagraph = (reader: Frame) =>
  reader.evaluate(() => {
    const paragraph = document.querySelector('.body > p') ?? document.body;
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(paragraph);
  });

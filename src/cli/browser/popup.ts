import type { Extension, Page } from 'puppeteer-core';
import { findFirefoxPopup, pressFirefoxButton } from './firefox-popup.ts';
import type { RunningBrowser } from './launch.ts';
import { until } from './until.ts';

/** The popup of the toolbar button, as far as a user can see and touch it. */
export type Popup = {
  /** What it shows at this moment; null when it has closed. */
  text(): Promise<string | null>;
  /** Presses the button, switch or link of this accessible name; waits until it is there. */
  press(name: string): Promise<void>;
  /** Whether the switch of this accessible name is on; null when there is no such switch. */
  isOn(name: string): Promise<boolean | null>;
  /** Takes a picture; only Chromium gives one. */
  takePicture(path: `${string}.png`): Promise<boolean>;
};

/** Presses the toolbar button on a page, as a user does: the page is ours from then on (`activeTab`), the popup opens. */
export async function pressToolbarButton(running: RunningBrowser, page: Page): Promise<Popup> {
  await page.bringToFront();
  await (running.kind === 'firefox' ? pressFirefoxButton(running) : pressChromiumButton(running, page));
  return findPopup(running);
}

/** Presses again when nothing comes of it: a window that has only just opened may lose the first press. */
async function pressChromiumButton(running: RunningBrowser, page: Page): Promise<void> {
  const extension = await findExtension(running);
  // One that is still open would be taken for the one that opens now.
  await (await findPopupPage(running))?.close();
  await until('the last popup has closed', async () => !(await findPopupPage(running)));
  await until('the toolbar button takes the press', async () => {
    await extension.triggerAction(page);
    return until('the popup opens', () => findPopupPage(running), 3000).catch(() => null);
  });
}

/** Turns a switch on, unless it is on already; waits until it is there. */
export async function switchOn(popup: Popup, name: string): Promise<void> {
  await until(`the switch "${name}" is there`, async () => (await popup.isOn(name)) !== null);
  if (!(await popup.isOn(name))) await popup.press(name);
}

/** Finds the popup that has been opened, by whatever means; waits until it is there. */
export function findPopup(running: RunningBrowser): Promise<Popup> {
  return running.kind === 'firefox' ? findFirefoxPopup(running) : findChromiumPopup(running);
}

/** The popup that is open as a page of its own; only Chromium gives it. */
export async function findPopupPage(running: RunningBrowser): Promise<Page | undefined> {
  const extension = await findExtension(running);
  return (await extension.pages()).find((page) => page.url().endsWith('/popup/index.html'));
}

async function findExtension({ browser, extensionId }: RunningBrowser): Promise<Extension> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`expected extension ${extensionId} in the browser, found none`);
  return extension;
}

async function findChromiumPopup(running: RunningBrowser): Promise<Popup> {
  const popup = await until('the popup opens', () => findPopupPage(running));
  return {
    text: () => popup.evaluate(() => document.body.innerText).catch(() => null),
    async press(name) {
      // A locator waits until the control stands still: the popup grows while it learns about the page.
      await popup.locator(`::-p-aria([name="${name}"])`).setTimeout(10_000).click();
    },
    async isOn(name) {
      const control = await popup.$(`::-p-aria([name="${name}"][role="switch"])`);
      return (await control?.evaluate((input) => (input as HTMLInputElement).checked)) ?? null;
    },
    async takePicture(path) {
      await popup.screenshot({ path });
      return true;
    },
  };
}

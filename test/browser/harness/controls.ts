import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browser/until.ts';

const selector = (name: string, role: string) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Clicks what has this accessible name, with the mouse; waits until it is there. */
export async function press(where: Page | Frame, name: string, role = 'button'): Promise<void> {
  const control = await until(`${role} "${name}"`, () => where.$(selector(name, role)));
  await control.click();
}

/** Waits until something has this accessible name. */
export async function waitFor(where: Page | Frame, name: string, role = 'button'): Promise<void> {
  await until(`${role} "${name}"`, () => where.$(selector(name, role)));
}

/** What a page shows as text. */
export const textOf = (where: Page | Frame) => where.evaluate(() => document.body.innerText);

/** Waits until a page shows these words. */
export async function waitForText(where: Page | Frame, words: string): Promise<void> {
  await until(`the words "${words}"`, async () => (await textOf(where)).includes(words));
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { type Server, serve } from '../../src/cli/browser/serve.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitForText } from './harness/controls.ts';
import { type Display, openDisplay } from './harness/display.ts';
import { newsSite, SAMPLE_ADDRESS } from './harness/news-site.ts';
import { isShown } from './harness/page-state.ts';
import { openBrowser, visit } from './harness/session.ts';

const SWITCH_NAME = '광고·추천 기사 숨기기';
const NOISE = '.ad, .ranking, .recommended';
const missing = inject('missingForKeys');

// Chromium alone: the browser's own question is answered with real keys, and Firefox asks it elsewhere.
describe('a site that the user grants for always', () => {
  let display: Display;
  let server: Server;
  let running: RunningBrowser;

  beforeAll(async () => {
    if (missing.length > 0) return;
    display = await openDisplay();
    server = await serve(newsSite);
    const env = { DISPLAY: display.name };
    running = await openBrowser('chromium', server.port, { isHeadless: false, env, viewport: undefined });
  });
  beforeEach(({ skip }) => skip(missing.length > 0, `needs ${missing.join(', ')}`));
  afterAll(async () => {
    await running?.close();
    await server?.close();
    display?.close();
  });

  it('is quiet by itself, until it is taken back', async () => {
    const page = await visit(running, SAMPLE_ADDRESS);
    expect(await isQuiet(page)).toBe(false);
    const popup = await pressToolbarButton(running, page);
    await until('the switch is there', async () => (await popup.isOn(SWITCH_NAME)) === false);
    await popup.press(SWITCH_NAME);
    await popup.press('yesi-ilbo.test에서 항상 숨기기');
    // The question that the browser asks has its "no" in front.
    await sleep(1500);
    await display.pressKeys('Tab');
    await display.pressKeys('Return');
    await visitUntil(true);
    // The page on which it was granted follows as well.
    const again = await pressToolbarButton(running, page);
    await until('the switch is on', async () => (await again.isOn(SWITCH_NAME)) === true);
    await again.press(SWITCH_NAME);
    await until('nothing is hidden', async () => !(await isQuiet(page)));
    await until('the switch is off', async () => (await again.isOn(SWITCH_NAME)) === false);
    await again.press(SWITCH_NAME);
    await until('it is quiet again', () => isQuiet(page));

    const settings = await openOwnPage(running, 'options/index.html');
    await waitForText(settings, 'yesi-ilbo.test');
    await press(settings, 'yesi-ilbo.test 허용 취소');
    await waitForText(settings, '아직 없습니다');
    await visitUntil(false);
  });

  /** Registering takes a moment. */
  const visitUntil = (isToBeQuiet: boolean): Promise<Page> =>
    until(isToBeQuiet ? 'the site is quiet' : 'the site is as it was', async () => {
      const page = await visit(running, SAMPLE_ADDRESS);
      if ((await isQuiet(page)) === isToBeQuiet) return page;
      await page.close();
      return null;
    });
});

async function isQuiet(page: Page): Promise<boolean> {
  await sleep(400);
  return !(await isShown(page, NOISE));
}

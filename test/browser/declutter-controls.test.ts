import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { type Popup, pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { REFERENCE_ADDRESS, SAMPLE_ADDRESS } from './harness/news-site.ts';
import { isShown } from './harness/page-state.ts';
import { useBrowser } from './harness/session.ts';
import { readBadges, writeSettings } from './harness/settings.ts';

const SWITCH_NAME = '광고·추천 기사 숨기기';
const AD = '[class*=BaseAd_]';
const BOX = '[class*=rankWrap]';
const BOX_TEXT = '‘경제 많이 보는 기사’ 상자';
/** Another listed outlet. */
const ELSEWHERE = 'http://www.khan.co.kr/article/202606231430001';

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  const session = useBrowser(kind);

  const openQuiet = async (address = REFERENCE_ADDRESS) => {
    const page = await session.visit(address);
    await until('the page is quiet', async () => !(await isShown(page, `${AD}, ${BOX}`)));
    return page;
  };
  const openPopup = async (page: Page): Promise<Popup> => {
    const popup = await pressToolbarButton(session.running, page);
    await until('the switch is there', async () => (await popup.isOn(SWITCH_NAME)) !== null);
    return popup;
  };

  it('counts what is hidden, and says of each what gave it away', async () => {
    const popup = await openPopup(await openQuiet());
    await until('it counts', async () =>
      /광고 \d+개, 추천 상자 1개, 구독·앱 권유 \d+개를 숨겼습니다/.test((await popup.text()) ?? ''),
    );
    await popup.press('숨긴 항목 보기');
    await says(popup, BOX_TEXT);
    await says(popup, '이 언론사의 광고 영역');
  });

  it('shows one of them again, also on the next page of the site, until it is hidden again', async () => {
    const page = await openQuiet();
    const popup = await openPopup(page);
    await popup.press('숨긴 항목 보기');
    await popup.press(`${BOX_TEXT} 다시 보이기`);
    await until('the box is back', () => isShown(page, BOX));
    expect(await isShown(page, AD)).toBe(false);

    const next = await session.visit(REFERENCE_ADDRESS);
    await until('the ads are hidden', async () => !(await isShown(next, AD)));
    expect(await isShown(next, BOX)).toBe(true);
    const again = await openPopup(next);
    await again.press('숨긴 항목 보기');
    await again.press(`${BOX_TEXT} 다시 숨기기`);
    await until('the box is hidden', async () => !(await isShown(next, BOX)));
  });

  it('hides it again as soon as what was chosen for the site is taken back', async () => {
    const page = await openQuiet();
    const popup = await openPopup(page);
    await popup.press('숨긴 항목 보기');
    await popup.press(`${BOX_TEXT} 다시 보이기`);
    await until('the box is back', () => isShown(page, BOX));
    await writeSettings(await openOwnPage(session.running, 'options/index.html'), { shownFinds: {} });
    await until('the box is hidden', async () => !(await isShown(page, BOX)));
  });

  it('turns it off for the site, and nowhere else', async () => {
    const page = await openQuiet();
    await (await openPopup(page)).press(SWITCH_NAME);
    await until('the ads are back', () => isShown(page, AD));
    expect(await isShown(await session.visit(REFERENCE_ADDRESS), AD)).toBe(true);
    const other = await session.visit(ELSEWHERE);
    await until('it works elsewhere', () =>
      other.evaluate(() => document.documentElement.hasAttribute('data-jeongdok-declutter')),
    );
    const popup = await openPopup(page);
    await says(popup, 'hani.co.kr에서 꺼져 있습니다');
    await popup.press(SWITCH_NAME);
    await until('the page is quiet', async () => !(await isShown(page, AD)));
  });

  it('turns it off for this page alone', async () => {
    const page = await openQuiet();
    const popup = await openPopup(page);
    await popup.press('이 페이지');
    await popup.press(SWITCH_NAME);
    await until('the ads are back', () => isShown(page, AD));
    await says(popup, '이 페이지에서 꺼져 있습니다');
    // An app goes on to its next article without loading a page; one that only tidies its address stays.
    await page.evaluate(() => history.replaceState(null, '', '?tidied'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await isShown(page, AD)).toBe(true);
    await page.evaluate(() => history.pushState(null, '', '?next'));
    await until('the next one is quiet', async () => !(await isShown(page, AD)));
    await openQuiet();
  });

  it('turns it off everywhere', async () => {
    const page = await openQuiet();
    const popup = await openPopup(page);
    await popup.press('모든 사이트');
    await popup.press(SWITCH_NAME);
    await until('the ads are back', () => isShown(page, AD));
    const other = await session.visit(ELSEWHERE);
    await until(
      'it is off elsewhere',
      async () => !(await other.evaluate(() => document.documentElement.outerHTML.includes('data-jeongdok'))),
    );
    await (await openPopup(page)).press(SWITCH_NAME);
    await until('the page is quiet', async () => !(await isShown(page, AD)));
  });

  it('asks for nothing on a site that is not listed but the page itself', async () => {
    const page = await session.visit(SAMPLE_ADDRESS);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('jeongdok-'))).toBe(false);
    const popup = await openPopup(page);
    await popup.press(SWITCH_NAME);
    await says(popup, '항상 숨기기');
  });

  it('counts on the toolbar button, unless it is told not to', async () => {
    const settings = await openOwnPage(session.running, 'options/index.html');
    await openQuiet();
    await until('it counts', async () => (await readBadges(settings)).some((text) => Number(text) > 5));
    // At once: the page is open already.
    await writeSettings(settings, { badgeCount: false });
    await until('nothing is counted', async () => (await readBadges(settings)).every((text) => text === ''));
    await writeSettings(settings, { badgeCount: true });
  });
});

// Chromium alone: what is loaded by hand into Firefox cannot be taken away again.
describe('a page that is older than the extension', () => {
  const session = useBrowser('chromium');

  it('of a listed outlet follows the switch like any other', async () => {
    const { browser, extensionId } = session.running;
    await browser.uninstallExtension(extensionId);
    const page = await session.visit(REFERENCE_ADDRESS);
    await browser.installExtension(resolve('dist/chromium'));
    const press = async () => {
      const popup = await pressToolbarButton(session.running, page);
      await until('the switch is there', async () => (await popup.isOn(SWITCH_NAME)) !== null);
      await popup.press(SWITCH_NAME);
    };
    expect(await isShown(page, AD)).toBe(true);
    await press();
    await until('the page is quiet', async () => !(await isShown(page, `${AD}, ${BOX}`)));
    await press();
    await until('the ads are back', () => isShown(page, AD));
  });
});

async function says(popup: Popup, words: string): Promise<void> {
  await until(`the popup says ${words}`, async () => (await popup.text())?.includes(words));
}

// Chromium lets nothing be taken back that the manifest asks for, but by hand.
describe('an outlet that the browser holds back, in firefox', () => {
  const session = useBrowser('firefox');

  it('is quiet only once the button is pressed, and can be allowed for always', async () => {
    const options = await openOwnPage(session.running, 'options/index.html');
    await takeBack(options, '*://*.hani.co.kr/*');
    const page = await session.visit(REFERENCE_ADDRESS);
    const popup = await pressToolbarButton(session.running, page);
    await until('the page is quiet', async () => !(await isShown(page, AD)));
    await says(popup, 'hani.co.kr에서 항상 숨기기');
    expect(await popup.text()).not.toContain('끌 범위');
    await popup.press(SWITCH_NAME);
    await says(popup, '브라우저가 이 사이트를 허용하지 않아');
    await until('the ads are back', () => isShown(page, AD));
  });
});

/** As a user does in the browser's own settings. */
async function takeBack(ownPage: Page, origin: string): Promise<void> {
  // Firefox has it in pages of ours.
  const isDone = await ownPage.evaluate(`browser.permissions.remove({ origins: ['${origin}'] })`);
  expect(isDone).toBe(true);
}

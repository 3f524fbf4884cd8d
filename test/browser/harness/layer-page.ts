import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browser/until.ts';
import { readLabelledPages } from './labelled-pages.ts';
import { isShown } from './page-state.ts';
import type { useBrowser } from './session.ts';

declare global {
  // Presses that have reached the button of `test/browser/pages/declutter/layers.html`.
  var pressed: number;
}

const address = readLabelledPages('browser/pages/declutter').find(({ name }) => name === 'layers')?.address;

/** What a layer may say. */
export const PLEA =
  '<p>뉴스레터를 받아 보세요</p><input type="email"><button>구독하기</button><button>닫기</button>';

/** How long it is watched that something stays, in milliseconds. */
export const PAUSE = 500;

/** Opens a page with a button, over which layers are laid, while it is decluttered already. */
export async function openLayerPage(session: ReturnType<typeof useBrowser>): Promise<Page> {
  const page = await session.visit(address ?? '');
  await until('the page is decluttered', () =>
    page.evaluate(() => document.documentElement.hasAttribute('data-jeongdok-declutter')),
  );
  return page;
}

export const insert = (page: Page, html: string): Promise<void> =>
  page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), html);

/** Waits until the layer is hidden, whose id is "x". */
export const untilHidden = (page: Page): Promise<unknown> =>
  until('it is hidden', async () => !(await isShown(page, '#x')));

import type { Page } from 'puppeteer-core';

/** All that a page can see of itself: its mark-up, and where each element lies. */
export type PageState = { html: string; layout: string[] };

export function readPageState(page: Page): Promise<PageState> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    layout: Array.from(document.querySelectorAll('*'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.className} ${x},${y} ${width}x${height}`;
    }),
  }));
}

/** Whether anything that a selector finds is to be seen. */
export function isShown(page: Page, selector: string): Promise<boolean> {
  return page.$$eval(selector, (found) => found.some((element) => element.getClientRects().length > 0));
}

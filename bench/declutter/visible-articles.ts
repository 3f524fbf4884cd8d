import type { Page } from 'puppeteer-core';
import { launchBrowser, type RunningBrowser } from '../../src/cli/browser/launch.ts';
import { pressToolbarButton, switchOn } from '../../src/cli/browser/popup.ts';
import { serve } from '../../src/cli/browser/serve.ts';
import { until } from '../../src/cli/browser/until.ts';
import { ON_MARK } from '../../src/declutter/style.ts';
import { needChromium } from '../chromium/need-chromium.ts';
import type { Graded } from '../specimens.ts';

const SWITCH_NAME = '광고·추천 기사 숨기기';

/** Prints how many paragraphs of the articles are still to be seen when the built extension has hidden what it hides. */
export async function checkArticles(pages: Graded[]): Promise<void> {
  const executablePath = await needChromium();
  const articles = pages
    .filter(({ gold }) => gold !== null)
    .map((page) => ({ ...page, address: new URL(page.url.replace(/^https:/, 'http:')).href }));
  const server = await serve(async (url) => {
    const page = articles.find(({ address }) => address === url.href);
    // The scripts of a saved page would only look for what is no longer there.
    return page
      ? { headers: { 'content-security-policy': "script-src 'none'" }, body: page.html }
      : { body: '' };
  });
  const viewport = { width: 1280, height: 900 };
  const running = await launchBrowser({
    kind: 'chromium',
    executablePath,
    isHeadless: true,
    viewport,
    answeringPort: server.port,
  });
  try {
    let [asked, lost] = [0, 0];
    for (const { name, address, gold } of articles) {
      const verdict = await checkArticle(running, address, gold?.text.split(/\n\n+/) ?? []);
      asked += verdict.asked;
      lost += verdict.lost.length;
      for (const paragraph of verdict.lost) console.log(`lost on ${name}: ${paragraph}`);
    }
    console.log(`\nparagraphs still to be seen: ${asked - lost} of ${asked} on ${articles.length} pages`);
  } finally {
    await running.close();
    await server.close();
  }
}

async function checkArticle(running: RunningBrowser, address: string, paragraphs: string[]) {
  const page = await running.browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const isOn = () => page.evaluate((mark) => document.documentElement.hasAttribute(mark), ON_MARK);
    if (!(await isOn())) await switchOn(await pressToolbarButton(running, page), SWITCH_NAME);
    await until('hiding is on', isOn);
    // Until nothing is marked any more.
    let marked = -1;
    await until('the page has settled', async () => {
      const before = marked;
      marked = await page.$$eval('[data-jeongdok-hidden]', (found) => found.length);
      await new Promise((resolve) => setTimeout(resolve, 150));
      return marked === before;
    });
    return await compare(page, paragraphs);
  } finally {
    await page.close();
  }
}

/** Only what the page itself shows is asked about. */
function compare(page: Page, paragraphs: string[]): Promise<{ asked: number; lost: string[] }> {
  return page.evaluate(
    (texts, mark) => {
      const root = document.documentElement;
      const squeeze = (text: string) => text.replace(/\s+/g, '');
      const seen = squeeze(document.body.innerText);
      root.removeAttribute(mark);
      const own = squeeze(document.body.innerText);
      const asked = texts.filter((text) => own.includes(squeeze(text)));
      return { asked: asked.length, lost: asked.filter((text) => !seen.includes(squeeze(text))) };
    },
    paragraphs,
    ON_MARK,
  );
}

import { expect, it } from 'vitest';
import { findReader } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { pageAddress } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const session = useBrowser('chromium');

it.each([
  ['light', 'dark letters on light paper', (paper: number, ink: number) => paper > 200 && ink < 80],
  ['dark', 'light letters on dark paper', (paper: number, ink: number) => paper < 60 && ink > 180],
] as const)('the reader follows a %s system: %s', async (scheme, _, isRight) => {
  const page = await session.visit(pageAddress('odd/plain'));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await (await pressToolbarButton(session.running, page)).press('읽기 모드');
  const reader = await findReader(page);
  const { paper, ink } = await reader.evaluate(() => {
    const brightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
      return (red + green + blue) / 3;
    };
    const paragraphs = [...document.querySelectorAll('p')];
    const paragraph = paragraphs.find(({ textContent }) => textContent?.startsWith('솔바람시'));
    if (!paragraph) throw new Error('no paragraph of the article');
    const papers = [document.body, document.documentElement].map((element) => getComputedStyle(element));
    const paper = papers.find(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)');
    return {
      paper: brightness(paper?.backgroundColor ?? 'none'),
      ink: brightness(getComputedStyle(paragraph).color),
    };
  });
  expect(isRight(paper, ink), `paper ${paper}, ink ${ink}`).toBe(true);
});

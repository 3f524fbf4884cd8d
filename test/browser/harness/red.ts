import type { Page } from 'puppeteer-core';

/** Counts the red dots that a page shows: our hostile pages are red, the reader is not. */
export async function countRed(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const reckoner = await page.browser().newPage();
  try {
    return await reckoner.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const dots = context.getImageData(0, 0, image.width, image.height).data;
      let red = 0;
      for (let i = 0; i < dots.length; i += 4) {
        if ((dots[i] ?? 0) > 200 && (dots[i + 1] ?? 0) < 60 && (dots[i + 2] ?? 0) < 60) red += 1;
      }
      return red;
    }, picture);
  } finally {
    await reckoner.close();
  }
}

import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../../../src/article/page.ts';
import { isAdFrame } from '../../../src/declutter/ads/frames.ts';

it('takes no more time for what is written into a frame than its length', () => {
  const { document } = new JSDOM('<iframe></iframe>').window;
  const frame = document.querySelector('iframe') as Element;
  frame.setAttribute('srcdoc', '<a '.repeat(40_000));
  const start = performance.now();
  isAdFrame(openPage(document, 'https://news.gaon.test/news/7'), frame);
  // It took three seconds and a half.
  expect(performance.now() - start).toBeLessThan(500);
});

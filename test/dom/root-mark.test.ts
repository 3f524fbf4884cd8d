import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ON_MARK } from '../../src/declutter/style.ts';
import { unblockReading } from '../../src/unblock/unblock.ts';
import { articlePage, declutter } from '../declutter/news-page.ts';

const AD = '<p>이웃</p><ins class="adsbygoogle"></ins><p>이웃</p>';

describe('the mark of <html>', () => {
  const open = () => {
    const page = declutter(articlePage(AD));
    const root = page.document.documentElement;
    /** As React does when it draws <html> anew. */
    const empty = async () => {
      for (const { name } of [...root.attributes]) root.removeAttribute(name);
      await Promise.resolve();
      return root.hasAttribute(ON_MARK);
    };
    return { page, root, empty };
  };

  it('is set again, and goes with the rest', async () => {
    const { page, root, empty } = open();
    expect(await empty()).toBe(true);
    expect(page.work.readFinds().hidden).toHaveLength(1);
    page.stop();
    await Promise.resolve();
    expect(root.outerHTML).not.toContain('jeongdok');
  });

  it('is given up, with all that is hidden, where the page goes on taking it off', async () => {
    const { page, root, empty } = open();
    const stays = [];
    for (let time = 0; time < 7; time += 1) stays.push(await empty());
    expect(stays).toEqual([true, true, true, true, true, false, false]);
    expect(page.hidden).toEqual([]);
    page.document.body.insertAdjacentHTML('beforeend', AD);
    await page.settle();
    expect(root.outerHTML).not.toContain('jeongdok');
  });

  it('is set again however often, while the page is quiet in between', async () => {
    const { page, empty } = open();
    let now = 0;
    page.dom.window.performance.now = () => (now += 5000);
    for (let time = 0; time < 9; time += 1) expect(await empty()).toBe(true);
  });
});

it('is set again too where reading is unblocked', async () => {
  const { window } = new JSDOM('<body><p>글</p></body>');
  const root = window.document.documentElement;
  const abort = new window.AbortController();
  unblockReading(window as unknown as Window & typeof globalThis, root, abort.signal);
  const [mark = ''] = root.getAttributeNames();
  root.removeAttribute(mark);
  await Promise.resolve();
  expect(root.hasAttribute(mark)).toBe(true);
  abort.abort();
  await Promise.resolve();
  expect(root.getAttributeNames()).toEqual([]);
});

import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../../../src/article/page.ts';
import { startDeclutter } from '../../../src/declutter/declutter.ts';
import { articlePage } from '../news-page.ts';

const BANNER = '<a id="seen" href="https://orchard.test/" target="_blank"><img src="/1.jpg" alt=""></a>';

/** A page whose layout the test makes: what is watched gets its size when it says so. */
function open(html: string) {
  const dom = new JSDOM(html, { url: 'https://news.gaon.test/news/7', pretendToBeVisual: true });
  const { window } = dom;
  const watched = new Set<Element>();
  let tell: ResizeObserverCallback = () => undefined;
  const fake = class {
    constructor(told: ResizeObserverCallback) {
      tell = told;
    }
    observe = (element: Element) => watched.add(element);
    unobserve = (element: Element) => watched.delete(element);
    disconnect = () => watched.clear();
  };
  // The watch on sizes is made last; the others have nothing to wait for here.
  Object.assign(window, { ResizeObserver: fake });
  const page = openPage(window.document, window.location.href);
  const stop = new AbortController();
  startDeclutter(page, null, { signal: stop.signal });
  return {
    window,
    watched,
    settle: () => new Promise((resolve) => setTimeout(resolve, 400)),
    layOut(width: number, height: number) {
      const contentRect = { width, height } as DOMRectReadOnly;
      const records = [...watched].map((target) => ({ target, contentRect }) as ResizeObserverEntry);
      tell(records, {} as ResizeObserver);
    },
    isHidden: () => window.document.querySelector('#seen[data-jeongdok-hidden]') !== null,
  };
}

it('hides a banner once it is laid out as large as one', async () => {
  const page = open(articlePage(`<div>${BANNER}</div>`));
  await page.settle();
  expect(page.isHidden()).toBe(false);
  page.layOut(0, 0);
  expect(page.watched.size).toBe(1);
  page.layOut(300, 250);
  await page.settle();
  expect(page.isHidden()).toBe(true);
  expect(page.watched.size).toBe(0);
});

it('leaves what is laid out as small as a mark', async () => {
  const page = open(articlePage(`<div>${BANNER}</div>`));
  await page.settle();
  page.layOut(60, 20);
  await page.settle();
  expect(page.isHidden()).toBe(false);
});

it('watches all of a page that the site goes on to', async () => {
  const page = open(articlePage(`<div>${BANNER.replace('id="seen" ', '')}</div>`));
  await page.settle();
  page.watched.clear();
  page.window.history.pushState(null, '', '/news/8');
  page.window.document.querySelector('#page')?.insertAdjacentHTML('beforeend', '<p>가온시</p>');
  await page.settle();
  expect(page.watched.size).toBe(1);
});

it('looks at a component again that gets a shadow root late', async () => {
  const page = open(articlePage('<gaon-slot id="seen"></gaon-slot>'));
  await page.settle();
  const root = page.window.document.querySelector('#seen')?.attachShadow({ mode: 'open' });
  if (root)
    root.innerHTML =
      '<div><span>광고</span><a href="https://orchard.test/"><img src="/1.jpg" width="160" height="100">등불 반값</a></div>';
  await page.settle();
  expect(page.isHidden()).toBe(false);
  page.layOut(640, 120);
  await page.settle();
  expect(page.isHidden()).toBe(true);
});

it('measures a frame that comes by itself', async () => {
  const page = open(articlePage('<aside></aside>'));
  await page.settle();
  page.window.document.querySelector('aside')?.append(page.window.document.createElement('iframe'));
  await page.settle();
  expect([...page.watched].map(({ localName }) => localName)).toEqual(['iframe']);
});

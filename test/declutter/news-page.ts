import { JSDOM } from 'jsdom';
import { openPage } from '../../src/article/page.ts';
import {
  type Declutter,
  type DeclutterOptions,
  type Hidden,
  startDeclutter,
} from '../../src/declutter/declutter.ts';
import type { OutletRule } from '../../src/outlets/rule.ts';

const SENTENCE = '가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다고 지난 열흘날 밝혔다.';

/** The body of an invented article, long enough to be taken for one. */
export const BODY = `<div id="story">${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}</div>`;

/** Links to other articles, as they stand in any list. */
export const ENTRIES = [
  '가온시 새 다리 놓는다',
  '나래천 물길 되살린다',
  '다솜마을 빵집 백 년',
  '라온역 첫차 당긴다',
]
  .map((title, index) => `<li><a href="/news/${index + 1}">${title} 이야기</a></li>`)
  .join('');

/** A page with a site header, a menu, an article and a footer; `around` stands beside the article. */
export function articlePage(around: string): string {
  return `<!doctype html><html><head><meta property="og:title" content="가온시, 강변 산책로 넓힌다"></head><body>
    <header id="top"><a href="/">가온일보</a><nav id="menu"><ul><li><a href="/politics">정치</a></li><li><a href="/best">많이 본 뉴스</a></li>
    <li><a href="/ad">광고</a></li></ul></nav></header>
    <div id="page"><h1 id="headline">가온시, 강변 산책로 넓힌다</h1>${BODY}${around}</div>
    <footer id="bottom"><a href="/company">회사 소개</a><a href="/sales">광고</a></footer></body></html>`;
}

/** The same page with `inside` between the paragraphs of the article. */
export function articleWith(inside: string): string {
  return articlePage('').replace(BODY, BODY.replace('</p><p>', `</p>${inside}<p>`));
}

export type Decluttered = {
  dom: JSDOM;
  document: Document;
  /** As last told; null when nothing was told. */
  hidden: readonly Hidden[] | null;
  work: Declutter;
  stop(): void;
  /** Waits until what was inserted has been looked at. */
  settle(): Promise<void>;
  /** Whether an element, found by its id, or something around it bears a mark. */
  isHidden(id: string): boolean;
};

/** Opens a page and starts to declutter it. */
export function declutter(
  html: string,
  rule: OutletRule | null = null,
  url = 'https://news.gaon.test/news/7',
  options: Partial<DeclutterOptions> = {},
): Decluttered {
  const dom = new JSDOM(html, { url, pretendToBeVisual: true });
  const { document } = dom.window;
  // Time stands still, so that all work is done when it is given.
  dom.window.performance.now = () => 0;
  const abort = new AbortController();
  let hidden: readonly Hidden[] | null = null;
  const work = startDeclutter(openPage(document, url), rule, {
    ...options,
    signal: abort.signal,
    onChange: (now) => {
      hidden = now;
    },
  });
  return {
    dom,
    document,
    get hidden() {
      return hidden;
    },
    work,
    stop: () => abort.abort(),
    // The frame that is asked for last comes after the one that the batch waits for.
    settle: () =>
      new Promise((resolve) =>
        dom.window.setTimeout(
          () => dom.window.requestAnimationFrame(() => dom.window.setTimeout(resolve)),
          20,
        ),
      ),
    isHidden: (id) => {
      const element = document.getElementById(id);
      if (!element) throw new Error(`expected an element with the id ${id}`);
      return element.closest('[data-jeongdok-hidden="ad"], [data-jeongdok-hidden="box"]') !== null;
    },
  };
}

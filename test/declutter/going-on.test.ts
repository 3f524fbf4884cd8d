import { describe, expect, it } from 'vitest';
import { BODY, type Decluttered, declutter, ENTRIES } from './news-page.ts';

const SIDE = `<aside id="side"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside>`;
const RANKING = `<div id="rank"><strong class="tit">많이 본 뉴스</strong><ol>${ENTRIES}</ol></div>`;
const ARTICLE = `<h1>가온시, 강변 산책로 넓힌다</h1>${BODY}`;

async function openArticle(url?: string): Promise<Decluttered> {
  const page = declutter(
    `<html><head><meta property="og:title" content="가온시, 강변 산책로 넓힌다"></head><body>
    <header><a href="/">가온일보</a></header><div id="main">${ARTICLE}</div>${SIDE}</body></html>`,
    null,
    url,
  );
  await page.settle();
  expect(page.isHidden('side')).toBe(true);
  return page;
}

function write({ document }: Decluttered, html: string): void {
  const main = document.getElementById('main');
  if (main) main.innerHTML = html;
}

describe('an app that goes on from an article to a ranking', () => {
  const isHidden = (page: Decluttered) => ['side', 'rank'].map((id) => page.isHidden(id));

  it('shows both rankings when they come a while after the address', async () => {
    const page = await openArticle();
    page.dom.window.history.pushState(null, '', '/ranking');
    page.document.body.insertAdjacentHTML('beforeend', '<div id="nprogress"><div></div></div>');
    await page.settle();
    write(page, RANKING);
    await page.settle();
    expect(isHidden(page)).toEqual([false, false]);
    expect(page.hidden).toEqual([]);
  });

  it('shows them when they come before the address', async () => {
    const page = await openArticle();
    write(page, RANKING);
    await page.settle();
    page.dom.window.history.pushState(null, '', '/ranking');
    await page.settle();
    expect(isHidden(page)).toEqual([false, false]);
  });

  it('shows them when the body stays where it was and is filled with them', async () => {
    const page = await openArticle();
    const story = page.document.getElementById('story');
    if (story) story.innerHTML = RANKING;
    await page.settle();
    expect(isHidden(page)).toEqual([false, false]);
  });

  it('hides the box again at the next article', async () => {
    const page = await openArticle();
    write(page, RANKING);
    await page.settle();
    write(page, ARTICLE);
    await page.settle();
    expect(page.isHidden('side')).toBe(true);
  });

  it.each(['#!/ranking', '#/ranking'])('takes %s for another address', async (hash) => {
    const page = await openArticle('https://news.gaon.test/app?v=2#!/news/7');
    page.dom.window.location.hash = hash;
    write(page, `<p>불러오는 중</p>`);
    await page.settle();
    write(page, RANKING);
    await page.settle();
    expect(isHidden(page)).toEqual([false, false]);
  });
});

describe('an address', () => {
  const slot = '<ins class="adsbygoogle"></ins>';
  /** Whether what was known of the page is asked for anew. */
  const isOther = async (url: string, go: (window: Decluttered['dom']['window']) => void) => {
    const page = declutter(`<body><p>이웃</p>${slot}<p id="end">끝</p></body>`, null, url);
    await page.settle();
    const told = page.hidden;
    page.document.querySelector('ins')?.setAttribute('class', 'plain');
    go(page.dom.window);
    page.document.getElementById('end')?.append('이다');
    await page.settle();
    return page.hidden !== told;
  };

  it('is another when its path or its route changes, not when its place does', async () => {
    const url = 'https://news.gaon.test/app';
    expect(await isOther(url, ({ history }) => history.pushState(null, '', '/other'))).toBe(true);
    expect(await isOther(url, ({ location }) => location.assign('#!/other'))).toBe(true);
    expect(await isOther(`${url}#/a`, ({ location }) => location.assign('#/b'))).toBe(true);
    expect(await isOther(url, ({ location }) => location.assign('#comments'))).toBe(false);
  });
});

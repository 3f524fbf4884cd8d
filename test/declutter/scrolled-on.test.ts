import { describe, expect, it } from 'vitest';
import { articlePage, declutter, ENTRIES } from './news-page.ts';

const SENTENCE = '가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다고 지난 열흘날 밝혔다.';
const PARAGRAPHS = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4);
const listOf = (id: string, folder: number) =>
  `<div id="${id}"><h3>가온 소식통</h3><ul>${ENTRIES.replaceAll('/news/', `/news/${folder}1`)}</ul></div>`;
const banner = (id: string) =>
  `<a id="${id}" href="https://shop.x.test/1"><img src="https://img.x.test/1.jpg" width="600" height="200"></a>`;

describe('articles that are read on and on', () => {
  const story = (n: number, tag: string) => `<${tag}><h2 id="title${n}">소식 ${n}번째 이야기입니다 ${n}</h2>
    <div class="text">${PARAGRAPHS.replace('<p>', `<p id="text${n}">`)}</div></${tag}>
    ${listOf(`list${n}`, n)}${banner(`banner${n}`)}<h3 id="head${n}">많이 본 뉴스</h3><ul id="best${n}">${ENTRIES}</ul>`;

  it.each(['article', 'div', 'section'])('lose what stands between them: %s', async (tag) => {
    const page = declutter(
      `<html><head><meta property="og:title" content="소식 1번째 이야기입니다 1"><meta property="og:type" content="article">
      </head><body><header><a href="/">가온</a></header><div id="feed">${story(1, tag)}</div></body></html>`,
      null,
      'https://news.gaon.test/news/1',
    );
    await page.settle();
    const areHidden = (n: number) =>
      ['list', 'banner', 'head', 'best', 'title', 'text'].map((name) => page.isHidden(name + n));
    expect(areHidden(1)).toEqual([true, true, true, true, false, false]);
    for (const n of [2, 3]) {
      page.document.getElementById('feed')?.insertAdjacentHTML('beforeend', story(n, tag));
      page.dom.window.history.replaceState(null, '', `/news/${n}`);
      await page.settle();
      for (let one = 1; one <= n; one += 1)
        expect(areHidden(one), `${one} of ${n}`).toEqual([true, true, true, true, false, false]);
    }
  });
});

describe('chapters of one article', () => {
  it.each([
    ['of several paragraphs', PARAGRAPHS],
    ['of one paragraph', `<p>${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`],
  ])('keep what stands between them: %s', async (_, text) => {
    const chapter = (n: number) => `<section><h2>장 ${n}</h2>${text}</section>${banner(`picture${n}`)}`;
    const page = declutter(
      articlePage('').replace(/<div id="story">.*?<\/div>/s, `<div>${[1, 2, 3].map(chapter).join('')}</div>`),
    );
    await page.settle();
    expect([1, 2, 3].map((n) => page.isHidden(`picture${n}`))).toEqual([false, false, false]);
  });
});

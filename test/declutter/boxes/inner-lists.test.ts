import { describe, expect, it } from 'vitest';
import { articleWith, declutter } from '../news-page.ts';

const TITLES = ['시장 안 우물 뚜껑 열려', '밭 갈아엎는 감자 농민들', '기차 안에서 태어난 아기'];
const articles = `<ul>${TITLES.map((title, at) => `<li><a href="/news/1200${at}">${title}</a></li>`).join('')}</ul>`;

/** Lists are judged when all of the page is there. */
async function openPage(html: string) {
  const page = declutter(html, null, 'https://news.gaon.test/news/12345');
  await page.settle();
  return page;
}

const ranking = (words = TITLES, rankOf = (at: number) => `<b>${at + 1}</b>`) =>
  `<ol>${words.map((title, at) => `<li>${rankOf(at)}<a href="/news/1200${at}">${title}</a></li>`).join('')}</ol>`;

describe('a list of other articles inside an article', () => {
  const openWith = (inside: string) => openPage(articleWith(inside));

  it('is hidden where it is a box with ranks and headlines alone', async () => {
    expect((await openWith(`<aside id="box">${ranking()}</aside>`)).isHidden('box')).toBe(true);
  });

  const mixed = `<ul>${TITLES.slice(0, 2)
    .map((title, at) => `<li><a href="/news/1200${at}">${title}</a></li>`)
    .join('')}<li><a href="https://ad.gaon.test/t/7">집에서 받는 치과 상담 <span>AD</span></a></li></ul>`;

  it('is hidden where an ad stands among its headlines', async () => {
    expect((await openWith(`<div id="box">${mixed}</div>`)).isHidden('box')).toBe(true);
    expect((await openWith(mixed.replace('<ul', '<ul id="box"'))).isHidden('box')).toBe(true);
  });

  it.each([
    ['it is related', `<div id="box"><b>관련 기사</b>${mixed}</div>`],
    ['it is related, as said above it', `<p>관련 기사</p><div id="box">${mixed}</div>`],
    ['a sub-head stands above it', `<h3>치과에 가기 전에</h3><div id="box">${mixed}</div>`],
    ['more is in it', `<ul id="box">${mixed.slice(4, -5)}<li>나루에 배가 다시 뜬다</li></ul>`],
  ])('stays with an ad among its headlines where %s', async (_, inside) => {
    expect((await openWith(inside)).isHidden('box')).toBe(false);
  });

  it.each([
    ['without ranks', `<div id="box">${articles}</div>`],
    [
      'with ranks that are other numbers',
      `<div id="box">${ranking(TITLES, (at) => `<b>${at + 8}</b>`)}</div>`,
    ],
    ['under a heading of the article', `<h3>올해의 기사</h3><div id="box">${ranking()}</div>`],
    [
      'that a sentence leads up to',
      `<p>올해 가장 오래 읽힌 기사는 다음과 같다.</p><div id="box">${ranking()}</div>`,
    ],
    ['that is no box of its own', ranking().replace('<ol', '<ol id="box"')],
    [
      'of a series',
      `<div id="box">${ranking(['[강을 걷다] 첫째 날', '[강을 걷다] 둘째 날', '[강을 걷다] 셋째 날'])}</div>`,
    ],
  ])('stays %s', async (_, inside) => {
    expect((await openWith(inside)).isHidden('box')).toBe(false);
  });
});

describe('teasers of other articles among the paragraphs of an article', () => {
  const teaser = (title: string, at: number) =>
    `<a class="tile" href="/news/1200${at}"><img src="/${at}.jpg"><span>${title}</span></a>`;
  const strip = `<div>${TITLES.map(teaser).join('')}</div>`;
  const woven = (title: string, at: number) => `<div class="more">${teaser(title, at)}</div>`;
  const openWith = (inside: string) => openPage(articleWith(inside));

  it('are hidden as a strip, with the few words above it', async () => {
    const page = await openWith(`<div id="box"><h4>이쯤에서 눈길이 가는 글</h4>${strip}</div>`);
    expect(page.isHidden('box')).toBe(true);
    expect((await openWith(strip.replace('<div', '<div id="box"'))).isHidden('box')).toBe(true);
  });

  it.each([
    ['what it is related to', `<div id="box"><h4>관련 기사</h4>${strip}</div>`],
    [
      'what a sentence leads up to',
      `<p>독자가 고른 셋은 다음과 같다.</p>${strip.replace('<div', '<div id="box"')}`,
    ],
    ['the list of a sub-head', `<h3>강가의 세 마을</h3>${strip.replace('<div', '<div id="box"')}`],
    [
      'a series',
      `<div id="box">${['①', '②', '③'].map((mark, at) => teaser(`강을 걷다 ${mark}`, at)).join('')}</div>`,
    ],
    [
      'more words',
      `<div id="box"><p>${'가온 사람들이 지난해 가장 오래 읽은 이야기. '.repeat(3)}</p>${strip}</div>`,
    ],
  ])('stay: %s', async (_, inside) => {
    expect((await openWith(inside)).isHidden('box')).toBe(false);
  });

  it('are hidden as cards that stand alike between the paragraphs; one alone stays', async () => {
    const [one = '', other = ''] = TITLES.slice(0, 2).map(woven);
    const two = await openPage(
      articleWith(one.replace('<div', '<div id="box"')).replace(/<\/p>(?=<\/div>)/, `</p>${other}`),
    );
    expect(two.isHidden('box')).toBe(true);
    expect((await openWith(one.replace('<div', '<div id="box"'))).isHidden('box')).toBe(false);
  });
});

describe('the pictures of an article', () => {
  const alts = ['가온시가 넓힌 강변 산책로 모습', '강변에 심은 나무 삼백 그루', '산책로를 걷는 가온 시민들'];
  const zoom = (address: string, alt: string) =>
    `<a class="zoom" href="${address}"><img src="/p.jpg" alt="${alt}"></a>`;

  it.each([
    ['each in a box', (link: string) => `<div class="img_area">${link}</div>`],
    ['in running text', (link: string) => `${link}<br>`],
  ])('stay though they lead on: %s', async (_, around) => {
    const links = alts.map((alt, at) => around(zoom(`/news/1200${at}`, alt)));
    const [first = '', second = ''] = links;
    const html = articleWith(first.replace('<a ', '<a id="box" ')).replace(
      /<\/p>(?=<\/div>)/,
      `</p>${second}`,
    );
    expect((await openPage(html)).isHidden('box')).toBe(false);
  });

  it('stay as a gallery', async () => {
    const entries = alts.map((alt, at) => `<li>${zoom(`/news/1200${at}`, alt)}</li>`).join('');
    const page = await openPage(articleWith(`<ul id="box" class="photos">${entries}</ul>`));
    expect(page.isHidden('box')).toBe(false);
  });
});

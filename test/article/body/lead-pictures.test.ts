import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { ADDRESS, asParagraphs, asText, openHtml, TITLE } from '../invented-page.ts';

const SOURCE = 'https://img.example.kr/2026/walk.jpg';
const PICTURE = `<img src="${SOURCE}" width="720" height="480" alt="">`;
const CAPTION = '새로 연 다온천 산책로. 가람시 제공';

function read(before: string, body = asParagraphs()) {
  const page = openHtml(`<!doctype html><html><head><title>${TITLE}</title></head><body><article>
    <header><h1>${TITLE}</h1><p>입력 2026.11.23. 오후 3:05</p>${before}</header>
    <div class="tools"><button>공유</button><a href="#talk">댓글</a></div><section>${body}</section></article></body></html>`);
  const { article } = extractArticle(page, ADDRESS);
  expect(article?.text).toBe(asText());
  return article?.images;
}

describe('a picture between the headline and the body', () => {
  it.each([
    [
      'a figure',
      `<figure>${PICTURE.replace(/ width="\d+" height="\d+"/, '')}<figcaption>${CAPTION}</figcaption></figure>`,
    ],
    [
      'a picture above what is called its caption',
      `<div>${PICTURE}<p class="img_caption">${CAPTION}</p></div>`,
    ],
    ['a picture above who gave it', `<header><div>${PICTURE}</div><p class="mt-2">${CAPTION}</p></header>`],
    [
      'a picture that leads to itself',
      `<figure><a href="${SOURCE}">${PICTURE}</a><figcaption>${CAPTION}</figcaption></figure>`,
    ],
  ])('is the article’s first, with its caption: %s', (_, before) => {
    expect(read(before)).toEqual([{ src: SOURCE, alt: null, caption: CAPTION }]);
  });

  it('is small where a sentence below it tells what it shows', () => {
    const small = PICTURE.replace('720', '220');
    const caption = '시민들이 새로 연 산책로를 걷고 있다. /나도윤기자';
    expect(read(`<div class="left"><div class="ph2">${small}<p>${caption}</p></div></div>`)).toEqual([
      { src: SOURCE, alt: null, caption },
    ]);
    expect(read(`<div class="left"><div class="ph2">${small}<p>산책로 소식</p></div></div>`)).toEqual([]);
  });

  it('is one of several in a gallery, each a link to where it is shown larger', () => {
    const figure = (at: number) =>
      `<figure><a href="/photo/${at}"><img src="https://img.example.kr/${at}.jpg"></a></figure>`;
    const ad =
      '<figure><a href="/lk/9f/gal"><img src="https://img.example.kr/ad.jpg" alt="광고"></a></figure>';
    const sources = read(`<div>${figure(1)}${ad}${figure(2)}</div>`)?.map(({ src }) => src.slice(-5));
    expect(sources).toEqual(['1.jpg', '2.jpg'].map((name) => name.slice(-5)));
  });

  it('is there once where the body shows it too, in another size', () => {
    const inside = asParagraphs().replace('</p>', `</p><img src="${SOURCE}?w=1200">`);
    expect(read(`<figure>${PICTURE}</figure>`, inside)).toHaveLength(1);
  });

  it.each([
    ['/_next/image?url=%2Fphoto%2F1.jpg&w=1200', '/_next/image?url=%2Fphoto%2F2.jpg&w=640', 2],
    ['/_next/image?url=%2Fphoto%2F1.jpg&w=1200', '/_next/image?url=%2Fphoto%2F1.jpg&w=640', 1],
    ['/download.php?no=1', '/download.php?no=2', 2],
    ['/download.php?no=1&w=640', '/download.php?no=1', 1],
    ['/photo/1.jpg?no=1', '/photo/1.jpg?no=2', 1],
  ])('is told from the body’s by what a script is asked for: %s, %s', (lead, inside, pictures) => {
    const body = asParagraphs().replace('</p>', `</p><img src="${inside}">`);
    expect(read(`<figure>${PICTURE.replace(SOURCE, lead)}</figure>`, body)).toHaveLength(pictures);
  });

  it('is found where a form hides its text behind an input', () => {
    const body = `<form><h1>${TITLE}</h1><p>입력 2026.11.23. 오후 3:05</p>${PICTURE}</form><section>${asParagraphs()}</section>`;
    const page = openHtml(`<title>${TITLE}</title>${body}`);
    for (const name of ['textContent', 'parentElement', 'nextElementSibling'])
      Object.defineProperty(page.forms[0], name, { value: page.createElement('input') });
    expect(extractArticle(page, ADDRESS).article?.images).toEqual([
      { src: SOURCE, alt: null, caption: null },
    ]);
  });

  it.each([
    ['leads to another article', `<figure><a href="/article/9">${PICTURE}</a></figure>`],
    ['is a portrait', `<figure><img src="${SOURCE}" alt="나도윤 기자"></figure>`],
    ['is called an ad', `<div class="ad_top"><figure>${PICTURE}</figure></div>`],
    ['stands for a film', `<div>▶ ${PICTURE}</div>`],
    ['is small', `<p>${PICTURE.replace('720', '120')}</p>`],
    ['stands in a menu', `<nav><figure>${PICTURE}</figure></nav>`],
    ['is hidden', `<figure style="display:none">${PICTURE}</figure>`],
  ])('is none of the article when it %s', (_, before) => {
    expect(read(before)).toEqual([]);
  });
});

it('is the one above the headline, in a box with it', () => {
  const hero = (figure: string) =>
    openHtml(`<!doctype html><html><head><title>${TITLE}</title></head><body><article><div class="hero">${figure}
    <div><h1>${TITLE}</h1></div></div><p>입력 2026.11.23. 오후 3:05</p><section>${asParagraphs()}</section></article></body></html>`);
  const told = '나래동의 공동 우물. 2024년 가을부터 뚜껑이 덮여 있다. 나도윤';
  const read = (figure: string) => extractArticle(hero(figure), ADDRESS).article?.images;
  expect(read(`<figure>${PICTURE}<figcaption>${told}</figcaption></figure>`)).toEqual([
    { src: SOURCE, alt: null, caption: told },
  ]);
  expect(
    read(`<figure><a href="/article/7">${PICTURE}</a><figcaption>${told}</figcaption></figure>`),
  ).toEqual([]);
  expect(read(`<figure>${PICTURE}</figure>`)).toEqual([]);
});

it('may be called a banner, or show advertising, when its caption tells something', () => {
  const told = '나래동 담장에 광고를 덧칠한 자국이 남아 있다. 나도윤';
  const figure = (caption: string) =>
    `<div class="slide_banner"><figure>${PICTURE.replace('alt=""', 'alt="광고"')}${caption}</figure></div>`;
  expect(read(figure(`<figcaption>${told}</figcaption>`))).toEqual([
    { src: SOURCE, alt: '광고', caption: told },
  ]);
  expect(read(figure('<figcaption>가람호텔 반값</figcaption>'))).toEqual([]);
});

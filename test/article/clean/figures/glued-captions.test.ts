import { describe, expect, it } from 'vitest';
import { asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, CAPTION, expectCaptionOnce, PICTURE, SOURCE } from '../expect-article.ts';

describe('kept between the paragraphs', () => {
  it.each([
    [
      'a sub-head with a triangle below a picture that has its caption',
      '<figure><img src="a.jpg" width="600" height="400"><figcaption>강가의 흙길</figcaption></figure><b>▲ 흙길을 걷는 사람들</b><br>',
      '흙길을 걷는 사람들',
    ],
  ])('%s', (_name, part, words) => {
    expect(cleanHtml(around(part)).text).toContain(words);
  });
});

it('keeps a sub-head below a picture that ends like a credit', () => {
  const part = '<figure><img src="a.jpg" width="600" height="400"></figure><h3>청년에 월세 20만원 제공</h3>';
  const { text, images } = cleanHtml(around(part));
  expect(text).toContain('청년에 월세 20만원 제공');
  expect(images[0]?.caption).toBeNull();
});

describe('kept below a picture that has its caption', () => {
  it.each([
    ['a list in one line', '▲대상 나루터 ▲금상 도라온 ▲은상 한결'],
    [
      'a marked list that ends in a sentence',
      '▲청년 월세 지원을 늘리고 ▲공공임대를 1만 호 더 짓는 것이 대책의 뼈대다.',
    ],
    ['a sentence on a gift', '참가자에게는 기념품 제공.'],
  ])('%s', (_name, line) => {
    const figure = '<figure><img src="/p/1.jpg"><figcaption>시상식 모습.</figcaption></figure>';
    expect(cleanHtml(around(`${figure}<p>${line}</p>`)).text).toContain(line);
  });
});

it('keeps a sentence below a picture that tells what is given, and takes who gave it for a caption', () => {
  const read = (line: string) =>
    cleanHtml(around(`<img src="a.jpg" width="600" height="400"><p>${line}</p>`));
  expect(read('가람시, 내년부터 초등학생에게 도시락을 제공.').text).toContain('도시락을 제공.');
  expect(read('강가의 흙길. 나루마을 제공').images[0]?.caption).toBe('강가의 흙길. 나루마을 제공');
  expect(read('강가의 흙길. 경기도 제공').images[0]?.caption).toBe('강가의 흙길. 경기도 제공');
});

describe('pictures', () => {
  it.each([
    ['with the same words as alt', `<div><img src="${SOURCE}" alt="${CAPTION}"></div><p>${CAPTION}</p>`],
    [
      'with the caption printed twice',
      `<figure>${PICTURE}<figcaption>${CAPTION}</figcaption></figure><p>${CAPTION}</p>`,
    ],
    ['above a marked line', `${PICTURE}<br>▲ ${CAPTION}<br><br>`],
    ['above a line with a credit', `<p>${PICTURE}</p><p>${CAPTION}</p>`],
    ['in a button', `<button>${PICTURE}<span>이미지 확대</span></button><p>${CAPTION}</p>`],
  ])('%s have their caption once', (_name, markup) => {
    expectCaptionOnce(markup);
  });

  it.each(['/가람시', 'ⓒ 남도겸'])('have a caption in a line that ends with its giver: %s', (giver) => {
    const line = `시민들이 다온천 산책로를 걷고 있다. ${giver}`;
    const { text, images } = cleanHtml(around(`<p>${PICTURE}<br>${line}</p>`));
    expect(text).toBe(asText());
    expect(images[0]?.caption).toBe(line);
  });
});

it.each(['나도윤 기자', '나도윤 선임기자'])('are signed by who took the picture: %s', (name) => {
  const line = `시민들이 다온천 산책로를 걷고 있다. ${name}`;
  const { text, images } = cleanHtml(around(`<div><img src="/p/1.jpg" width="600"><div>${line}</div></div>`));
  expect(text).toBe(asText());
  expect(images[0]?.caption).toBe(line);
});

it('of the lead picture above the body leaves the text when it names who took it', () => {
  const caption = '<p>나루터를 지나는 뱃사공이 손을 흔들고 있다. /사진=나도윤 기자</p>';
  expect(cleanHtml(`${caption}${around('')}`).text).toBe(asText());
});

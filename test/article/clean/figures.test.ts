import { describe, expect, it } from 'vitest';
import { asText, PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
const around = (inside: string) => `<p>${FIRST}</p><p>${SECOND}</p>${inside}<p>${THIRD}</p><p>${FOURTH}</p>`;

it('reads a figure that holds a table and no picture', () => {
  const table = '<table><tr><th>구간</th><th>길이</th></tr><tr><td>나래동</td><td>1.2km</td></tr></table>';
  const { text } = cleanHtml(
    around(`<figure class="table">${table}<figcaption>자료: 가람시</figcaption></figure>`),
  );
  expect(text).toBe([FIRST, SECOND, '구간\t길이', '나래동\t1.2km', THIRD, FOURTH].join('\n\n'));
});

it('reads a figure that holds a quotation and no picture', () => {
  const { text } = cleanHtml(
    around('<figure><blockquote><p>길은 함께 걷는 사람이 만든다.</p></blockquote></figure>'),
  );
  expect(text).toBe([FIRST, SECOND, '길은 함께 걷는 사람이 만든다.', THIRD, FOURTH].join('\n\n'));
});

it('gives each picture of a gallery its words', () => {
  const items = ['산책로를 걷는 주민들', '새로 놓인 다리'].map(
    (caption, at) => `<li><img src="https://img.example.kr/${at}.jpg"><div class="txt">${caption}</div></li>`,
  );
  const { text, images } = cleanHtml(`<ul>${items.join('')}</ul><div>1 / 2</div>${around('')}`);
  expect(text).toBe(asText());
  expect(images.map(({ caption }) => caption)).toEqual(['산책로를 걷는 주민들', '새로 놓인 다리']);
});

describe('the size of a picture', () => {
  it('is kept, so that the text below does not move when it comes', () => {
    const { html } = cleanHtml(around('<img src="/a.jpg" width="640" height="427px">'));
    expect(html).toContain('<img src="https://news.example.kr/a.jpg" width="640" height="427">');
  });

  it.each([
    ['only one side is given', 'width="640"'],
    ['it is no number', 'width="100%" height="auto"'],
    ['it is a single dot', 'width="1" height="1"'],
  ])('is left out when %s', (_, size) => {
    expect(cleanHtml(around(`<img src="/a.jpg" ${size}>`)).html).not.toMatch(/<img[^>]*width/);
  });
});

import { expect, it } from 'vitest';
import { asText, OTHER_HEADLINES } from '../../invented-page.ts';
import { cleanHtml, reasons } from '../clean-html.ts';
import { around } from '../expect-article.ts';

const LEAD = '누리군은 사과 축제에 사흘 동안 12만 명이 다녀갔다고 24일 밝혔다. 지난해보다 2만 명이 늘었다.';
const cards = (card: (title: string) => string, count = 3) =>
  OTHER_HEADLINES.slice(0, count).map(card).join('');

it.each([
  [
    'a list',
    `<ul>${cards((title) => `<li><a href="/1"><strong>${title}</strong></a><p>${LEAD}</p></li>`)}</ul>`,
  ],
  [
    'boxes, each wholly a link',
    `<div>${cards((title) => `<a href="/1"><div><b>${title}</b><p>${LEAD}</p></div></a>`)}</div>`,
  ],
  [
    'a heading and two cards with pictures',
    `<div><h4>이런 기사는 어떠세요</h4>${cards((title) => `<div class="c"><a href="/1"><img src="/t.jpg"></a><h5><a href="/1">${title}</a></h5><p>${LEAD}</p></div>`, 2)}</div>`,
  ],
  [
    'a list below a heading in the box around it',
    `<article><h4>AI 추천 기사</h4><ul>${cards((title) => `<li><article><a href="/1"><h5>${title}</h5><p>${LEAD}</p></a></article></li>`, 2)}</ul></article>`,
  ],
  [
    'a strip of pictures, each with its headline in one link',
    `<div>${cards((title) => `<a href="/1"><span><img src="/t.jpg"></span><span>${title}</span></a>`)}</div>`,
  ],
  [
    'one link around a picture, a headline and a lead',
    `<a href="/9"><span><img src="/t.jpg"></span><strong>누리군 사과 축제에 12만 명</strong><span>${LEAD}</span></a>`,
  ],
  [
    'one box with a picture and a headline that lead to the same page',
    `<div class="lk"><div><a href="/9"><img src="/t.jpg"></a></div><div><a href="/9">누리군 사과 축제에 12만 명</a><p>${LEAD}</p></div></div>`,
  ],
])('takes out teasers with their leads between the paragraphs: %s', (_name, noise) => {
  const { text, removed, images } = cleanHtml(around(noise));
  expect(text).toBe(asText());
  expect(reasons(removed)).toContain('related');
  expect(images).toEqual([]);
});

it.each([
  [
    'a list whose sentences begin with a link',
    `<ul>${['나래동 쉼터는', '두레읍 쉼터는', '해솔동 쉼터는'].map((name) => `<li><a href="/1">${name}</a> 다음 달에 문을 연다고 시는 23일 밝혔다. 이용료는 없다.</li>`).join('')}</ul>`,
  ],
  [
    'sub-heads that are links',
    cards((title) => `<div><h3><a href="https://map.example.kr/1">${title}</a></h3></div><p>${LEAD}</p>`),
  ],
  [
    'a list that leads to another site, whose name ends as ours',
    `<ul>${cards((title) => `<li><a href="https://www.book-example.kr/1"><strong>${title}</strong></a><p>${LEAD}</p></li>`)}</ul>`,
  ],
  [
    'a linked picture with its caption, and the sentence below',
    `<div><a href="/big/1"><img src="https://img.example.kr/1.jpg"></a><p>${LEAD}</p></div>`,
  ],
])('but keeps %s', (_name, kept) => {
  expect(cleanHtml(around(kept)).text.length).toBeGreaterThan(asText().length + 50);
});

it('takes out a picture with a headline that says what it is, and keeps one that does not', () => {
  const card = (label: string) =>
    around(
      `<a href="/news/518790"><img src="https://img.example.kr/1.jpg"><span><i>${label}</i>월급날마다 사라지는 동료의 도시락</span></a>`,
    );
  expect(cleanHtml(card('지금 많이 읽는 기사'))).toMatchObject({ text: asText(), images: [] });
  expect(cleanHtml(card('가람시 남문')).images).toHaveLength(1);
});

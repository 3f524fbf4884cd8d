import { expect, it } from 'vitest';
import { asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

const STORE = 'https://smartstore.naver.com/hongsam/products/8812004531';
const link = (inside: string) => `<a href="${STORE}" target="_blank">${inside}</a>`;

it('leaves out a paragraph that sells in several ways, and keeps one that tells', () => {
  const sale = '견본주택이 문을 연다. 선착순 계약이 가능하며 사은품을 준다. ☎1600-0000';
  expect(cleanHtml(around(`<p>${link(sale)}</p>`)).text).toBe(asText());
  expect(cleanHtml(around(`<p>가람시는 ${link(sale)}고 밝혔다.</p>`)).text).toContain('견본주택');
});

it('leaves out a figure whose picture and words lead to a shop, and keeps one with words of its own', () => {
  const figure = (caption: string) =>
    around(
      `<figure>${link('<img src="/bn/4510.jpg" width="740" height="300">')}<figcaption>${caption}</figcaption></figure>`,
    );
  expect(cleanHtml(figure(link('홍삼 진액 30포 39,900원, 2박스 무료배송'))).images).toEqual([]);
  expect(cleanHtml(figure('가람시 밭에서 농민들이 홍삼을 캐고 있다.')).images).toHaveLength(1);
});

it('leaves out goods with their prices that search engines shall not follow', () => {
  const goods = around(
    `<div>${[1, 2].map((at) => `<a href="https://link.coupang.test/${at}" target="_blank" rel="nofollow"><img src="/${at}.jpg">보조배터리 2만mAh <b>24,900원</b></a>`).join('')}</div>`,
  );
  expect(cleanHtml(goods)).toMatchObject({ text: asText(), images: [] });
});

it('leaves out a box that is a firm’s with its number, and keeps whom to ask', () => {
  const words = '<b>방수 하자 15년 보증!</b> 시공비 30% 지원 (주)가람방수 031-000-0000';
  const box = `<div><table><tr><td><img src="/hot.gif" width="50" height="48"></td><td>${link(words)}</td></tr></table></div>`;
  expect(cleanHtml(around(box))).toMatchObject({ text: asText(), images: [] });
  const kept = `<p>▲문의 : ${link('(주)가람방수 031-000-0000')}, 물때는 누리집에서 확인</p>`;
  expect(cleanHtml(around(kept)).text).toContain('031-000-0000');
});

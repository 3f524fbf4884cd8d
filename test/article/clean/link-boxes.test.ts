import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';

const [FIRST, ...REST] = PARAGRAPHS;
const around = (box: string) => `<p>${FIRST}</p>${box}${asParagraphs(REST)}`;

it.each([
  [
    'whatever the heading above its links is called',
    '<div><strong>바다로 간 배</strong><ul><li><a href="/1">그물을 꿰매는 손</a></li><li><a href="/2">등대지기 없는 등대</a></li></ul></div>',
  ],
  [
    'with days behind the links',
    '<div><ul><li><a href="/1">그물을 꿰매는 손</a><span>2024.06.03</span></li><li><a href="/2">등대지기 없는 등대</a><span>2024.05.27</span></li></ul></div>',
  ],
  [
    'that is one, below words that announce it, with its picture',
    '<div class="c1"><img src="/t.jpg"><div><em>이 기사와 함께 많이 읽었어요</em><a href="/1">등대지기 없는 등대</a></div></div>',
  ],
])('takes out a box of links %s', (_name, box) => {
  expect(cleanHtml(around(box)).text).toBe(asText());
});

it.each([
  ['a sub-head right before one', '<h3>걷기 좋은 길</h3>', '걷기 좋은 길'],
  [
    'a list whose items say more than their links',
    '<div><p>여는 곳</p><ul><li><a href="/1">두레 도서관</a> 아침 9시부터 저녁 6시까지</li><li><a href="/2">누리 도서관</a> 아침 10시부터 저녁 7시까지</li></ul></div>',
    '두레 도서관 아침 9시부터 저녁 6시까지',
  ],
  [
    'where to ask',
    '<div><strong>신청하는 곳</strong> <a href="https://garam.example.kr/apply">가람시 도서관</a></div>',
    '신청하는 곳 가람시 도서관',
  ],
])('but keeps %s', (_name, kept, line) => {
  const box =
    '<ul><li><a href="/1">그물을 꿰매는 손</a></li><li><a href="/2">등대지기 없는 등대</a></li></ul>';
  expect(cleanHtml(around(`${kept}<div>${box}</div>`)).text).toContain(line);
});

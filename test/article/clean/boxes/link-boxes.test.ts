import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, links, OTHER_HEADLINES, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

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

describe('taken out between the paragraphs', () => {
  it.each([
    [
      'a box of other articles',
      `<div class="box"><h4>관련기사</h4><ul>${links(OTHER_HEADLINES)}</ul></div>`,
      'related',
    ],
    [
      'a card that asks how about another article',
      '<div class="e1"><div>이런 글은 어때요?</div><strong><a href="/9">누리군 사과 축제에 모두 12만 명</a></strong></div>',
      'related',
    ],
    ['a list of links', `<ul>${links(OTHER_HEADLINES)}</ul>`, 'related'],
    [
      'a box of headlines without links',
      `<div><h4>많이 본 뉴스</h4><ul>${OTHER_HEADLINES.map((title) => `<li>${title}</li>`).join('')}</ul></div>`,
      'related',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(around(noise), reason);
  });
});

it('takes out the heading of links between the paragraphs, with the links', () => {
  const [first, ...rest] = PARAGRAPHS;
  const related = `<p><strong>함께 읽으면 좋은 기사</strong></p><p><a href="/5">누리군 사과 축제에 12만 명</a></p>`;
  expect(cleanHtml(`<p>${first}</p>${related}${asParagraphs(rest)}`).text).toBe(asText());
});

it('takes out a list of headlines that a script follows, by its heading', () => {
  const [first, ...rest] = PARAGRAPHS;
  const box =
    '<div class="nb"><h5>오늘의 핫뉴스</h5><ul><li>누리군 사과 축제에 12만 명</li><li>두레호로 돌아온 철새</li></ul></div>';
  expect(cleanHtml(`<p>${first}</p>${box}${asParagraphs(rest)}`).text).toBe(asText());
});

it('takes out what is related, under that word alone, with the days of its articles', () => {
  const entries = ['그물을 꿰매는 손', '등대지기 없는 등대', '바다로 간 배']
    .map(
      (title, at) => `<div><h4><a href="/${at}">${title}</a></h4><time>2023년 11월 ${at + 1}일</time></div>`,
    )
    .join('');
  const box = `<div id="jp-relatedposts"><h3><em>관련</em></h3><div>${entries}</div></div>`;
  expect(cleanHtml(`${asParagraphs()}${box}`).text).toBe(asText());
});

it('takes out a list whose heading asks something, with it', () => {
  const list = ['김장독을 묻던 날', '안개와 버스']
    .map((title, at) => `<li><a href="/article/${at}">${title}</a></li>`)
    .join('');
  expect(cleanHtml(`${asParagraphs()}<div><b>이런 글은 어때요?</b><ul>${list}</ul></div>`).text).toBe(
    asText(),
  );
});

it('keeps a box of books to be read together, which holds no link', () => {
  const box = (heading: string) =>
    `<div class="x"><strong>${heading}</strong><p>강을 건너는 사람들, 나도윤 지음</p><p>나루의 하루, 표하람 지음</p></div>`;
  expect(cleanHtml(around(box('함께 볼 만한 책'))).text).toContain('강을 건너는 사람들');
  expect(cleanHtml(around(box('함께 보면 좋은 기사'))).text).toBe(asText());
});

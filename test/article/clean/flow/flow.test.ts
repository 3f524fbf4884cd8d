import { describe, expect, it } from 'vitest';
import { asParagraphs, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

const [FIRST, ...REST] = PARAGRAPHS;
const cleaned = (inside: string) => cleanHtml(`<p>${FIRST}</p>${inside}${asParagraphs(REST)}`);

it('keeps the words of an element that is called like a member of every object', () => {
  const { text } = cleaned('<constructor>시민들은 흙길을 걸었다.</constructor>');
  expect(text).toContain('시민들은 흙길을 걸었다.');
});

it('keeps the number that a list begins with', () => {
  expect(cleaned('<ol start="3"><li>흙길</li><li>꽃길</li></ol>').html).toContain(
    '<ol start="3"><li>흙길</li><li>꽃길</li></ol>',
  );
  expect(cleaned('<ol start="x"><li>흙길</li><li>꽃길</li></ol>').html).toContain('<ol><li>');
});

it.each([
  ['<ruby>溫故知新<rt>온고지신</rt></ruby>', '溫故知新(온고지신)'],
  ['<ruby>溫故知新<rp>(</rp><rt>온고지신</rt><rp>)</rp></ruby>', '溫故知新(온고지신)'],
  ['<ruby>溫<rt>온</rt>故<rt>고</rt></ruby>', '溫(온)故(고)'],
  ['<q>길은 <q>함께</q> 걷는다</q>', '“길은 ‘함께’ 걷는다”'],
  ['<q>“함께 걷는 길”</q>', '“함께 걷는 길”'],
  ['웃는 얼굴 <img class="emoji" alt="😀" src="/images/core/emoji/1f600.png">', '웃는 얼굴 😀'],
])('writes what a browser draws: %s', (markup, text) => {
  expect(cleaned(`<p>시민들은 ${markup}이라고 적었다.</p>`).text).toContain(`시민들은 ${text}이라고 적었다.`);
});

it('parts what only the style sheet parts in a heading, and no word of a paragraph', () => {
  const { text } = cleaned(
    '<h3><span><b>17:42</b></span><span>다리 통제</span></h3><h3><b>ㄱ</b><b>ㄴ</b> 순서</h3><p><span>가람</span><span>시는</span> 다리를 막았다.</p>',
  );
  expect(text).toContain('\n\n17:42 다리 통제\n\nㄱㄴ 순서\n\n가람시는 다리를 막았다.');
});

it('keeps the results of a vote, and no ways to vote', () => {
  const results =
    '<ul class="vote"><li>1. 강가의 저녁 장면 (38%)</li><li>2. 자매가 악수하는 장면 (27%)</li></ul>';
  expect(cleaned(results).text).toContain('강가의 저녁 장면 (38%)');
  const ways =
    '<ul class="vote"><li><button>강가의 저녁 장면이 좋아요</button></li><li><button>자매가 악수하는 장면</button></li></ul>';
  expect(cleaned(ways).text).not.toContain('강가의 저녁');
  expect(cleaned('<ul class="reaction"><li>좋아요 12</li><li>슬퍼요 3</li></ul>').text).not.toContain(
    '슬퍼요',
  );
});

describe('kept', () => {
  it('a table of figures and a list that is content', () => {
    const table =
      '<table><tr><th>구간</th><th>길이</th></tr><tr><td>나래동<br>다온동</td><td><p>약</p><p>1.2km</p></td></tr></table>';
    const { html, text } = cleanHtml(around(`${table}<ul><li>쉼터 다섯 곳</li><li>물놀이장 한 곳</li></ul>`));
    expect(html).toContain('<ul><li>쉼터 다섯 곳</li><li>물놀이장 한 곳</li></ul>');
    expect(text).toContain('구간\t길이\n\n나래동 다온동\t약 1.2km\n\n쉼터 다섯 곳');
  });

  it('a quotation with its paragraphs', () => {
    const { html } = cleanHtml(around('<blockquote><p>길은 함께 걷는 사람이 만든다.</p></blockquote>'));
    expect(html).toContain('<blockquote><p>길은 함께 걷는 사람이 만든다.</p></blockquote>');
  });
});

describe('a word in angle brackets, which the browser takes for an element', () => {
  it.each([
    '<p>그룹 <BTS>의 노래가 나루터에 울렸다.</p>',
    '<p>그룹 <o:p></o:p>의 노래가 나루터에 울렸다.</p>',
  ])('parts no paragraph: %s', (paragraph) => {
    expect(cleanHtml(around(paragraph)).text).toContain('\n\n그룹 의 노래가 나루터에 울렸다.\n\n');
  });

  it('parts paragraphs where they are made of such elements', () => {
    const { html } = cleanHtml('<par>가람시가 길을 열었다.</par><par>시민들은 반겼다.</par>');
    expect(html).toBe('<p>가람시가 길을 열었다.</p><p>시민들은 반겼다.</p>');
  });
});

it('ends lines where the page shows the ends of lines of its source', () => {
  const text = '가람시가 길을 열었다.\n시민들은 반겼다.\n\n길은 함께 걷는다.';
  for (const attribute of ['style="white-space: pre-line"', 'class="text-lg whitespace-pre-wrap"'])
    expect(cleanHtml(`<div ${attribute}>${text}</div>`).html).toBe(
      '<p>가람시가 길을 열었다.<br>시민들은 반겼다.</p><p>길은 함께 걷는다.</p>',
    );
});

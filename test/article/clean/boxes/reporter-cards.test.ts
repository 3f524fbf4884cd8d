import { describe, expect, it } from 'vitest';
import { asParagraphs, asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

describe('taken out after the last sentence', () => {
  it.each([
    [
      'the profile of a guest',
      '<div class="c3"><dl><dt>필자 소개 · 나루터</dt><dd>예시연구소 소장. 시장 골목을 걸어서 기록한다. 〈다온천의 봄〉을 썼다.</dd></dl></div>',
      'reporter',
    ],
    [
      'the card of the writer, with a desk',
      '<div class="x2"><span></span><div><strong>나루터</strong> 산업부<br>naru@example.kr</div></div>',
      'reporter',
    ],
    [
      'the card of the writer',
      '<div class="x1"><img src="/face.jpg" width="80"><dl><dt>나루터</dt><dd>가람시의 길과 물을 오래 써 왔다.<br>naru@example.kr</dd></dl></div>',
      'reporter',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(asParagraphs() + noise, reason);
  });
});

it('takes out a portrait with who the writer is, after the last sentence', () => {
  const card = '<div><img src="/face.jpg"><div><b>나도윤</b> 문학평론가. 2012년부터 평론을 쓴다.</div></div>';
  const { text, images } = cleanHtml(asParagraphs() + card, { authors: ['나도윤'] });
  expect([text, images]).toEqual([asText(), []]);
  expect(cleanHtml(asParagraphs() + card, { authors: ['표하람'] }).text).toContain('평론을 쓴다');
});

const FACE = '<img src="/face.jpg" width="48" height="48">';

describe('between the paragraphs', () => {
  it.each([
    `<div class="x3">${FACE}<div>나루터 기자 <a href="/reporter/naru/follow">+구독</a><br>강과 시장의 이면을 풀어 드립니다.</div></div>`,
    `<div class="x4">${FACE}<div><b>나루터</b> <button>구독</button><br>강을 오래 봅니다.</div></div>`,
    `<div class="x5">${FACE}<div><b>About Author 나루터</b><br>강을 좋아하는 에디터. 서랍이 늘 모자란다.</div></div>`,
  ])('the card of the writer goes: %s', (card) => {
    expectArticleAlone(around(card), 'reporter');
  });

  it.each([
    `<div>${FACE}<div><b>나루터</b><br>가람시 어촌계장</div></div>`,
    `<div>${FACE}<div><b>나루터</b> <button>구독</button><br>나루터는 강을 건너는 배가 닿던 곳이다.</div></div>`,
  ])('who is talked of stays: %s', (card) => {
    expect(cleanHtml(around(card)).removed.filter(({ reason }) => reason === 'reporter')).toEqual([]);
  });
});

describe('the facts of an offer with an address stay at the end', () => {
  it.each([
    '<table><tr><th>접수기간</th><td>12월 1일부터 20일까지</td></tr><tr><th>응모자격</th><td>가람시에 사는 사람</td></tr><tr><th>접수방법</th><td>contest@garam.go.kr</td></tr></table>',
    '<table><tr><th>나루터</th><td>02-000-1234</td></tr><tr><th>물놀이장</th><td>pool@garam.go.kr</td></tr></table>',
    '<dl><dt>문의</dt><dd>가람시 문화과</dd><dd>culture@garam.go.kr</dd></dl>',
    '<ul><li>문의처</li><li>가람시 culture@garam.go.kr</li></ul>',
  ])('%s', (facts) => {
    const { text } = cleanHtml(asParagraphs() + facts);
    expect(text).toContain('@garam.go.kr');
    expect(text).toMatch(/문의|응모자격|나루터/);
  });
});

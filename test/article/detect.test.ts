import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import {
  ADDRESS,
  asParagraphs,
  asText,
  links,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
} from './invented-page.ts';

const TEASERS = [
  '누리군은 사과 축제에 사흘 동안 12만 명이 다녀갔다고 23일 밝혔다. 지난해보다 2만 명 늘었다.',
  '첫차를 타는 사람들은 하루를 먼저 연다. 새벽 4시의 가람역을 찾았다.',
  '해솔항 방파제를 높이는 공사가 내달 끝난다. 파도는 절반으로 줄어든다.',
  '작은 서점 열 곳이 함께 책 시장을 연다. 시장은 사흘 동안 이어진다.',
  '두레호에 철새 3만 마리가 돌아왔다. 지난겨울보다 한 달 빠르다.',
  '미르산 케이블카 논의가 원점으로 돌아갔다. 군은 의견을 더 듣기로 했다.',
];

function page(body: string, head = '<title>예시일보</title><meta property="og:type" content="article">') {
  return openHtml(`<html><head>${head}</head><body>${body}</body></html>`);
}

const reasonOf = (document: Document, url = 'https://www.example.kr/section/society') =>
  extractArticle(document, url).reason;

describe('refused as a list', () => {
  it.each([
    ['headlines alone', `<ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul>`],
    [
      'headlines with teasers under them',
      TEASERS.map(
        (text, at) => `<li><h4><a href="/${at}">${OTHER_HEADLINES[at]}</a></h4><p>${text}</p></li>`,
      ).join(''),
    ],
    [
      'teasers that begin with their headline',
      TEASERS.map(
        (text, at) => `<li><a href="/${at}">${OTHER_HEADLINES[at]}</a> <span>${text}</span></li>`,
      ).join(''),
    ],
    [
      'teasers that are links themselves',
      TEASERS.map(
        (text, at) => `<li><a href="/${at}"><b>${OTHER_HEADLINES[at]}</b><p>${text}</p></a></li>`,
      ).join(''),
    ],
    [
      'a search page with a hint',
      `<p>검색 결과는 정확도 순서로 보여 드리며, 기간을 좁히면 더 많은 결과를 볼 수 있습니다.</p><ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul>`,
    ],
    [
      'a ranking with notes',
      `<h2>많이 본 뉴스</h2><p>한 시간마다 새로 매긴 순위입니다. 같은 기사를 여러 번 열어도 한 번으로 셉니다.</p><ol>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ol>`,
    ],
  ])('%s', (_name, body) => {
    expect(reasonOf(page(`<div id="list">${body}</div>`))).toBe('list');
  });

  it('a front page with one long teaser', () => {
    const front = `<div class="top"><h2><a href="/1">${OTHER_HEADLINES[0]}</a></h2><p>${TEASERS[0]} ${TEASERS[1]}</p></div><ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul>`;
    expect(reasonOf(page(front), 'https://www.example.kr/')).toBe('list');
  });
});

describe('not refused', () => {
  it('a short article with long boxes of links between its paragraphs', () => {
    const box = `<div class="box"><ul>${links(OTHER_HEADLINES)}</ul></div>`;
    const document = openArticle(
      `<div class="view">${PARAGRAPHS.map((text) => `<p>${text}</p>${box}`).join('')}</div>`,
    );
    expect(extractArticle(document, ADDRESS).article?.text).toBe(asText());
  });

  it('an article at the root of a site whose query picks it', () => {
    expect(reasonOf(openArticle(asParagraphs()), 'https://www.example.kr/?no=31')).toBeNull();
  });
});

it('says no-body of a shell that a script would fill', () => {
  expect(reasonOf(page('<h1>가람시, 다온천 산책로 새로 열어</h1><p class="date">2026.11.23 15:05</p>'))).toBe(
    'no-body',
  );
});

it('says empty of a page without words', () => {
  expect(reasonOf(page('<div id="root"></div><img src="/a.png">'))).toBe('empty');
});

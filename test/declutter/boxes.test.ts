import { describe, expect, it } from 'vitest';
import { articlePage, body, declutter, entries } from './news-page.ts';

const headings = [
  '많이 본 뉴스',
  '경제 많이 보는 기사',
  '가장 많이 읽은 기사',
  '인기기사',
  '가온일보 랭킹 뉴스',
  '실시간 급상승 뉴스',
  '이 시각 주요뉴스',
  '오늘의 핫이슈',
  '오늘의 추천 기사',
  '당신이 좋아할 만한 콘텐츠',
  '에디터 픽',
  '지금 뜨는 뉴스',
  '톱 10',
  '함께 보면 좋은 기사',
  '꼭 봐야 할 뉴스',
];

describe('a box on an article page', () => {
  it.each(headings)('headed "%s" is hidden, and its heading is the reason', (heading) => {
    const page = declutter(articlePage(`<aside id="box"><h3>${heading}</h3><ol>${entries}</ol></aside>`));
    expect(page.isHidden('box')).toBe(true);
    expect(page.hidden?.map(({ kind, words }) => ({ kind, words }))).toEqual([
      { kind: 'box', words: heading },
    ]);
    expect(page.isHidden('story')).toBe(false);
  });

  it.each([
    [
      'a heading in a wrapper of its own',
      `<div class="tit"><strong>많이 본 뉴스</strong></div><div><ul>${entries}</ul></div>`,
    ],
    ['a heading cut into pieces', `<h4><span>경제</span> <em>많이 보는</em> 기사</h4><ul>${entries}</ul>`],
    ['a heading that links to the ranking', `<h3><a href="/best">많이 본 뉴스</a></h3><ul>${entries}</ul>`],
    ['a heading that is a picture', `<h3><img alt="많이 본 뉴스" src="t.png"></h3><ul>${entries}</ul>`],
    ['a plain <p> above the list', `<p class="t">많이 본 뉴스</p><ul>${entries}</ul>`],
    [
      'tabs',
      `<ul><li><a href="#">많이 본</a></li><li><a href="#">댓글 많은</a></li></ul><ol>${entries}</ol>`,
    ],
    [
      'tabs that are buttons',
      `<strong>많이 본 뉴스</strong><button>종합</button><button>경제</button><ul>${entries}</ul>`,
    ],
    ['a header of its own', `<header><h3>많이 본 뉴스</h3></header><ul>${entries}</ul>`],
  ])('with %s is hidden', (_, inside) => {
    const page = declutter(
      articlePage(
        `<div><section id="box">${inside}</section><p id="next">다음 이야기로 넘어갑니다</p></div>`,
      ),
    );
    expect(page.isHidden('box')).toBe(true);
    expect(page.isHidden('next')).toBe(false);
  });

  it('whose list only stands beside the heading is hidden with it, and nothing else', () => {
    const page = declutter(
      articlePage(
        `<h4>최신기사</h4><ul id="new">${entries}</ul><h4 id="heading">주요뉴스</h4><ul id="list">${entries}</ul>`,
      ),
    );
    expect([page.isHidden('heading'), page.isHidden('list'), page.isHidden('new')]).toEqual([
      true,
      true,
      false,
    ]);
    page.stop();
    expect(page.document.body.outerHTML).not.toContain('jeongdok');
  });

  it('that is a frame is hidden', () => {
    expect(
      declutter(
        articlePage('<div id="box"><iframe title="많이 본 뉴스 프레임" src="/b"></iframe></div>'),
      ).isHidden('box'),
    ).toBe(true);
  });

  it('known by its aria-label alone is hidden', () => {
    const page = declutter(
      articlePage(`<section id="box" aria-label="많이 본 뉴스"><ul>${entries}</ul></section>`),
    );
    expect(page.isHidden('box')).toBe(true);
  });

  it('inside the body is hidden, the body is not', () => {
    const inside = body.replace('</p>', `</p><div id="box"><h4>추천 기사</h4><ul>${entries}</ul></div>`);
    const page = declutter(articlePage('').replace(body, inside));
    expect(page.isHidden('box')).toBe(true);
    expect(page.isHidden('story')).toBe(false);
  });
});

describe('what stays', () => {
  it.each([
    [
      'a box of the same outlet’s related articles',
      `<div id="kept"><h3>관련기사</h3><ul>${entries}</ul></div>`,
    ],
    ['a box without such words', `<div id="kept"><h3>최신기사</h3><ul>${entries}</ul></div>`],
    [
      'a menu in which a ranking is one entry',
      `<ul id="kept"><li><a href="/new">최신기사 모두 보기</a></li><li><a href="/best">많이 본 뉴스</a></li>${entries}</ul>`,
    ],
    [
      'a list whose entry begins with such words',
      `<ul id="kept"><li><a href="/1">실시간 뉴스 앱을 만든 사람들</a></li>${entries}</ul>`,
    ],
    [
      'the next box, when the one with the heading is empty',
      `<section><h3>많이 본 뉴스</h3></section><div id="kept"><p>최신기사</p><ul>${entries}</ul></div>`,
    ],
    ['comments', `<div id="kept"><h3>추천 기사</h3><textarea></textarea><ul>${entries}</ul></div>`],
  ])('%s', (_, around) => {
    const page = declutter(articlePage(around));
    expect(page.isHidden('kept')).toBe(false);
    expect(page.hidden).toBeNull();
  });

  it('keeps a film whose title reads like the heading of a box', () => {
    const film =
      '<p id="kept"><iframe title="실시간 뉴스 특보" src="https://www.youtube.com/embed/x"></iframe></p>';
    expect(
      declutter(articlePage('').replace(body, body.replace('</div>', `${film}</div>`))).isHidden('kept'),
    ).toBe(false);
  });

  it('keeps the place for comments beside a box', () => {
    const page = declutter(
      articlePage(
        `<div><h3>많이 본 뉴스</h3><ul id="list">${entries}</ul><div id="kept" class="reply-area"></div></div>`,
      ),
    );
    expect([page.isHidden('list'), page.isHidden('kept')]).toEqual([true, false]);
  });

  it('keeps a list of links that is part of the body', () => {
    const inside = body.replace('</p>', `</p><h3>추천 도서 톱 10</h3><ul id="kept">${entries}</ul>`);
    expect(declutter(articlePage('').replace(body, inside)).isHidden('kept')).toBe(false);
  });

  it('keeps the ranking of a page that is no article', () => {
    const list = `<main><h2>많이 본 뉴스</h2><ol id="kept">${entries}</ol></main>`;
    expect(declutter(`<body>${list}</body>`).isHidden('kept')).toBe(false);
  });

  it('takes a list of teasers for what it is', () => {
    const teasers = entries.replaceAll(
      '</a>',
      '</a><p>가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다.</p>',
    );
    const page = declutter(
      `<body><ul>${teasers}</ul><aside id="kept"><h3>많이 본 뉴스</h3><ul>${entries}</ul></aside><p>끝</p></body>`,
    );
    expect(page.isHidden('kept')).toBe(false);
  });

  it('asks the outlet’s rule whether the page is an article', () => {
    const rule = { name: '가온일보', hosts: ['gaon.test'], articlePath: /^\/news\/\d+$/ };
    const html = articlePage(`<aside id="box"><h3>많이 본 뉴스</h3><ul>${entries}</ul></aside>`);
    expect(declutter(html, rule, 'https://news.gaon.test/ranking').isHidden('box')).toBe(false);
    expect(declutter(html, rule, 'https://news.gaon.test/news/7').isHidden('box')).toBe(true);
  });
});

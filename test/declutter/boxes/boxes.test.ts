import { describe, expect, it } from 'vitest';
import { articlePage, articleWith, BODY, declutter, ENTRIES } from '../news-page.ts';

const HEADINGS = [
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
  '브랜드뉴스 Sponsored',
  '다음 읽기',
  '지금 구독하면 읽을 수 있는 인기 연재',
  '에디터 픽',
  '지금 뜨는 뉴스',
  '톱 10',
  '함께 보면 좋은 기사',
  '꼭 봐야 할 뉴스',
  '가온일보 헤드라인',
  '지금 많이 읽고 있어요',
  '이 기사를 읽은 독자가 본 기사',
  '이 기사와 함께 읽기',
  '이번 주 편집자의 선택',
  '가온 레터가 추천하는 레터',
  '가온일보가 추천하는 이슈',
  'Most Popular',
  "Editor's Picks",
  'Top 10 Stories',
  'More from National',
];

it('leaves what its reader may think of the article, whatever heads it', () => {
  const names = ['쏠쏠해요', '흥미로워요', '공감해요', '더 써 주세요'];
  const reactions = names.map((name) => `<li><a href="#">${name}</a> <span>28</span></li>`).join('');
  const page = declutter(
    articlePage(
      `<div id="box"><strong>이 기사를 추천합니다</strong><button aria-label="기사 추천 안내">?</button><ul>${reactions}</ul></div>`,
    ),
  );
  expect(page.isHidden('box')).toBe(false);
});

describe('a box on an article page', () => {
  it.each(HEADINGS)('headed "%s" is hidden, and its heading is the reason', (heading) => {
    const page = declutter(articlePage(`<aside id="box"><h3>${heading}</h3><ol>${ENTRIES}</ol></aside>`));
    expect(page.isHidden('box')).toBe(true);
    expect(page.hidden?.map(({ kind, words }) => ({ kind, words }))).toEqual([
      { kind: 'box', words: heading },
    ]);
    expect(page.isHidden('story')).toBe(false);
  });

  it('is hidden whole, with the hour at which it was counted', () => {
    const page = declutter(
      articlePage(
        `<div id="box"><h3>랭킹 뉴스</h3><ol>${ENTRIES}</ol><p>11.30. 오후 3시 기준</p></div><p>끝</p>`,
      ),
    );
    expect(page.isHidden('box')).toBe(true);
  });

  it.each([
    [
      'a heading in a wrapper of its own',
      `<div class="tit"><strong>많이 본 뉴스</strong></div><div><ul>${ENTRIES}</ul></div>`,
    ],
    ['a heading cut into pieces', `<h4><span>경제</span> <em>많이 보는</em> 기사</h4><ul>${ENTRIES}</ul>`],
    ['a heading that links to the ranking', `<h3><a href="/best">많이 본 뉴스</a></h3><ul>${ENTRIES}</ul>`],
    ['a heading that is a picture', `<h3><img alt="많이 본 뉴스" src="t.png"></h3><ul>${ENTRIES}</ul>`],
    ['a plain <p> above the list', `<p class="t">많이 본 뉴스</p><ul>${ENTRIES}</ul>`],
    [
      'tabs',
      `<ul><li><a href="#">많이 본</a></li><li><a href="#">댓글 많은</a></li></ul><ol>${ENTRIES}</ol>`,
    ],
    [
      'tabs that are buttons',
      `<strong>많이 본 뉴스</strong><button>종합</button><button>경제</button><ul>${ENTRIES}</ul>`,
    ],
    [
      'entries that are headings',
      `<h2>많이 본 뉴스</h2>${ENTRIES.replaceAll('<li>', '<h3>').replaceAll('</li>', '</h3>')}`,
    ],
    [
      'one entry under "Editor’s Pick"',
      '<h2>Editor’s Pick</h2><div><a href="/news/1"><p>나래천 물길을 되살린 사람들</p></a></div>',
    ],
    ['a header of its own', `<header><h3>많이 본 뉴스</h3></header><ul>${ENTRIES}</ul>`],
  ])('with %s is hidden', (_, inside) => {
    const page = declutter(
      articlePage(
        `<div><section id="box">${inside}</section><p id="next">다음 이야기로 넘어갑니다</p></div>`,
      ),
    );
    expect(page.isHidden('box')).toBe(true);
    expect(page.isHidden('next')).toBe(false);
  });

  const card = '<a href="/news/9">나래천 물길 되살린 사람들</a>';
  it.each([
    [
      'words and a link',
      `<div id="box"><img src="/t.jpg" width="120" height="80"><div><em>이 기사와 함께 많이 읽었어요</em>${card}</div></div>`,
    ],
    [
      'a link with a picture',
      '<x-card id="box"><a href="/news/9"><i>함께 보면 좋은 기사</i><b>나래천 물길 되살린 사람들</b><img src="/t.jpg"></a></x-card>',
    ],
  ])('that is one entry among the paragraphs, %s, is hidden', (_, single) => {
    const page = declutter(articlePage('').replace(BODY, BODY.replace('</p><p>', `</p>${single}<p>`)));
    expect(page.isHidden('box')).toBe(true);
    expect(page.isHidden('story')).toBe(false);
  });

  it.each([
    [
      'a sentence',
      `<p id="kept">시는 <a href="/news/9"><b>많이 본 기사</b> 열 편을 모은 책</a>을 냈다고 밝혔다.</p>`,
    ],
    [
      'a player',
      '<div id="kept"><button>광고 건너뛰기</button><iframe src="https://www.youtube.com/embed/1"></iframe></div>',
    ],
    [
      'a picture of the article',
      `<div id="kept"><img src="/a.jpg" width="680"><p>나래천 둔치를 걷는 주민들이 손을 흔들고 있다.</p><div><em>많이 본 기사</em>${card}</div></div>`,
    ],
  ])('does not take %s', (_, kept) => {
    const page = declutter(articlePage('').replace(BODY, BODY.replace('</p><p>', `</p>${kept}<p>`)));
    expect(page.isHidden('kept')).toBe(false);
  });

  it('stays where it is the series that the article is of', () => {
    const box = (entries: string) =>
      declutter(
        articleWith(`<div id="box"><b>[추천] 함께 읽으면 좋은 ‘나루 사람들’</b><br>${entries}</div>`),
      ).isHidden('box');
    const [one, other] = ['/news/1', '/news/2'];
    expect(
      box(`<a href="${one}">① 나루를 지킨 뱃사공</a><br><a href="${other}">② 물이 준 강가의 봄</a>`),
    ).toBe(false);
    expect(box(`<a href="${one}">나루를 지킨 뱃사공</a><br><a href="${other}">물이 준 강가의 봄</a>`)).toBe(
      true,
    );
  });

  it('headed by the tabs of its times is hidden', () => {
    const box = (tabs: string) =>
      declutter(articlePage(`<div id="box"><div>${tabs}</div><ul>${ENTRIES}</ul></div>`)).isHidden('box');
    expect(box('<a href="javascript:show(1)">일간</a><a href="javascript:show(2)">주간</a>')).toBe(true);
    expect(box('<ul><li><a href="#d">일간</a></li><li><a href="#w">주간</a></li></ul>')).toBe(true);
    expect(box('<a href="#t1">Today</a> <a href="#t2">Week</a>')).toBe(true);
    expect(box('<a href="/daily">일간</a>')).toBe(false);
    expect(box('<button role="tab">인기</button><button role="tab">최신</button>')).toBe(true);
    expect(box('<b>최신</b>')).toBe(false);
  });

  it('whose list only stands beside the heading is hidden with it, and nothing else', () => {
    const page = declutter(
      articlePage(
        `<h4>최신기사</h4><ul id="new">${ENTRIES}</ul><h4 id="heading">주요뉴스</h4><ul id="list">${ENTRIES}</ul>`,
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

  it('whose tabs hold hundreds of entries is hidden', () => {
    const tabs = `<ul style="display:none">${ENTRIES.repeat(10)}</ul>`.repeat(20);
    const page = declutter(
      articlePage(`<div id="box"><h4>언론사별 많이 본 뉴스</h4><ul>${ENTRIES}</ul>${tabs}</div>`),
    );
    expect(page.isHidden('box')).toBe(true);
  });

  it.each(['실시간 검색어', '오늘의 핫이슈'])('of key words that many look for is hidden: %s', (heading) => {
    const words = ['강변길', '가온시청', '나래천'].map(
      (word) => `<li><a href="/search?q=${word}">${word} 소식</a></li>`,
    );
    const page = declutter(articlePage(`<div id="box"><h3>${heading}</h3><ul>${words.join('')}</ul></div>`));
    expect(page.isHidden('box')).toBe(true);
  });

  it('that the site fills by a frame of its own is hidden, other frames stay', () => {
    const isHidden = (frame: string) =>
      declutter(articlePage(`<div id="box"><h3>당신을 위한 추천</h3>${frame}</div>`)).isHidden('box');
    expect(isHidden('<iframe src="/recommend/7"></iframe>')).toBe(true);
    expect(isHidden('<iframe src="/comment/7"></iframe>')).toBe(false);
    expect(isHidden('<iframe src="https://www.youtube.com/embed/7"></iframe>')).toBe(false);
    expect(isHidden('<p>가온시가 고른 길을 지도에 담았다</p><iframe src="/path/7"></iframe>')).toBe(false);
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
      articlePage(`<section id="box" aria-label="많이 본 뉴스"><ul>${ENTRIES}</ul></section>`),
    );
    expect(page.isHidden('box')).toBe(true);
  });

  it('inside the body is hidden, the body is not', () => {
    const inside = BODY.replace('</p>', `</p><div id="box"><h4>추천 기사</h4><ul>${ENTRIES}</ul></div>`);
    const page = declutter(articlePage('').replace(BODY, inside));
    expect(page.isHidden('box')).toBe(true);
    expect(page.isHidden('story')).toBe(false);
  });
});

describe('what stays', () => {
  it.each([
    [
      'a box of the same outlet’s related articles',
      `<div id="kept"><h3>관련기사</h3><ul>${ENTRIES}</ul></div>`,
    ],
    ['a box without such words', `<div id="kept"><h3>최신기사</h3><ul>${ENTRIES}</ul></div>`],
    [
      'a menu in which a ranking is one entry',
      `<ul id="kept"><li><a href="/new">최신기사 모두 보기</a></li><li><a href="/best">많이 본 뉴스</a></li>${ENTRIES}</ul>`,
    ],
    [
      'a list whose entry begins with such words',
      `<ul id="kept"><li><a href="/1">실시간 뉴스 앱을 만든 사람들</a></li>${ENTRIES}</ul>`,
    ],
    [
      'the next box, when the one with the heading is empty',
      `<section><h3>많이 본 뉴스</h3></section><div id="kept"><p>최신기사</p><ul>${ENTRIES}</ul></div>`,
    ],
    ['comments', `<div id="kept"><h3>추천 기사</h3><textarea></textarea><ul>${ENTRIES}</ul></div>`],
  ])('%s', (_, around) => {
    const page = declutter(articlePage(around));
    expect(page.isHidden('kept')).toBe(false);
    expect(page.hidden).toBeNull();
  });

  it('keeps a film whose title reads like the heading of a box', () => {
    const film =
      '<p id="kept"><iframe title="실시간 뉴스 특보" src="https://www.youtube.com/embed/x"></iframe></p>';
    expect(
      declutter(articlePage('').replace(BODY, BODY.replace('</div>', `${film}</div>`))).isHidden('kept'),
    ).toBe(false);
  });

  it.each([
    ['the heading in the box of its list', `<div id="list"><div>인기 기사</div><div>${ENTRIES}</div></div>`],
    ['the heading beside its list', `<div><div>인기 기사</div></div><div id="list">${ENTRIES}</div>`],
  ])('keeps its neighbours in a column where no heading is set as one: %s', (_, box) => {
    const latest = `<div id="kept"><div>최신기사</div><div><div><a href="/n/21">솔뫼항 새 방파제 첫 삽</a></div><div><a href="/n/22">겨울 철새 먹이 주기 재개</a></div></div></div>`;
    const picture =
      '<div id="picture"><div>포토&TV</div><figure><img src="/a.jpg" width="300"><figcaption>솔재 언덕</figcaption></figure></div>';
    const page = declutter(articlePage(`<div>${box}${picture}${latest}</div>`));
    expect(['list', 'kept', 'picture'].map((id) => page.isHidden(id))).toEqual([true, false, false]);
  });

  it('keeps the picture of the day above a box', () => {
    const picture =
      '<h3>포토&TV</h3><figure><img src="/a.jpg" width="300"><figcaption>솔재 언덕</figcaption></figure>';
    const page = declutter(
      articlePage(
        `<div id="kept">${picture}</div><div id="list"><h3>많이 본 뉴스</h3><ol>${ENTRIES}</ol></div>`,
      ),
    );
    expect([page.isHidden('list'), page.isHidden('kept')]).toEqual([true, false]);
  });

  it('keeps the place for comments beside a box', () => {
    const page = declutter(
      articlePage(
        `<div><h3>많이 본 뉴스</h3><ul id="list">${ENTRIES}</ul><div id="kept" class="reply-area"></div></div>`,
      ),
    );
    expect([page.isHidden('list'), page.isHidden('kept')]).toEqual([true, false]);
  });

  it('keeps a list of links that is part of the body', () => {
    const inside = BODY.replace('</p>', `</p><h3>추천 도서 톱 10</h3><ul id="kept">${ENTRIES}</ul>`);
    expect(declutter(articlePage('').replace(BODY, inside)).isHidden('kept')).toBe(false);
  });

  const share = (names: string[]) =>
    `<div id="list">${names.map((name, at) => `<a href="?share=${at}">${name}</a>`).join('')}</div>`;
  it.each([
    ['a subtitle', '<h2 id="kept">올가을 꼭 봐야 할 명소 셋</h2>', ['페이스북', '카카오톡', '네이버 블로그']],
    [
      'a subtitle in bold',
      '<div id="kept"><strong>눈에 띄는 변화 셋</strong></div>',
      ['글자 크게', '글자 작게', '인쇄하기'],
    ],
  ])('keeps %s that reads like a heading, and the list of ways to share below it', (_, subtitle, names) => {
    const above = subtitle + share(names);
    for (const head of [above, `<div>${above}</div>`]) {
      const page = declutter(articlePage('').replace(BODY, head + BODY));
      expect([page.isHidden('kept'), page.isHidden('list')]).toEqual([false, false]);
    }
  });

  it('keeps a headline that reads like a heading and is none', () => {
    const title = '요즘 뜨는 골목, 강변 아닌 여기';
    const page = declutter(
      `<html><head><title>${title} - 가온일보</title></head><body><div><div id="kept" class="tit">${title}</div>
      ${share(['페이스북', '카카오톡', '네이버 블로그'])}${BODY}</div></body></html>`,
    );
    expect([page.isHidden('kept'), page.isHidden('list')]).toEqual([false, false]);
  });

  it('keeps the table of contents of an article', () => {
    const contents = ['산책로가 넓어진다 강변', '나무를 삼백 그루 심는다', '예산은 어디에서 오나'].map(
      (part, at) => `<li><a href="#part${at}">${part}</a></li>`,
    );
    const inside = `<div id="kept"><strong>주요 이슈 세 가지</strong><ul>${contents.join('')}</ul></div>`;
    expect(declutter(articleWith(inside)).isHidden('kept')).toBe(false);
  });

  it('may have entries that a script leads on from, behind the article', () => {
    const titles = ['고양이 역장의 퇴임식', '첫눈 맞는 궁궐 마당', '은반으로 돌아온 선수'];
    const entries = titles.map((title, at) => `<li><b>${at + 1}</b> ${title}</li>`).join('');
    const box = (heading: string, list: string) => `<div id="box"><h4>${heading}</h4><ol>${list}</ol></div>`;
    const isHidden = (html: string) => declutter(html).isHidden('box');
    expect(isHidden(articlePage(box('많이 본 사진', entries)))).toBe(true);
    expect(isHidden(articlePage(box('이날의 사진', entries)))).toBe(false);
    expect(isHidden(articlePage(box('많이 본 사진', '<li>봄</li><li>여름</li><li>가을</li>')))).toBe(false);
    expect(isHidden(articleWith(box('많이 본 사진', entries)))).toBe(false);
  });

  it('has tabs that are headings', () => {
    const tab = (name: string) => `<h3><a href="#">${name}</a></h3>`;
    const around = `<div id="box"><h2>많이 본 뉴스</h2>${tab('종합')}<ol>${ENTRIES}</ol>${tab('정치')}${tab('경제')}</div>`;
    expect(declutter(articlePage(around)).isHidden('box')).toBe(true);
    expect(declutter(articlePage(around.replaceAll('<a href="#">', '<i>'))).isHidden('box')).toBe(false);
  });

  it('counts links to places that there are not, beside the article', () => {
    const entries = ENTRIES.replace(/\/news\//g, '#r');
    const around = `<div id="box"><strong>많이 본 기사</strong><ul>${entries}</ul></div>`;
    const places = '<p id="r1">강</p><p id="r2">물</p><p id="r3">빵</p><p id="r4">역</p>';
    expect(declutter(articlePage(around)).isHidden('box')).toBe(true);
    expect(declutter(articlePage(around + places)).isHidden('box')).toBe(false);
  });

  const services =
    '<ul><li><a href="/fortune">오늘의 운세</a></li><li><a href="/puzzle">낱말 퍼즐</a></li><li><a href="/cartoon">가온만평</a></li></ul>';
  it.each([
    ['recommended services', `<div id="kept"><strong>추천 메뉴</strong>${services}</div>`],
    ['services under a single word', `<div id="kept"><strong>인기</strong>${services}</div>`],
    [
      'services in the footer',
      `<div id="footer"><div id="kept"><strong>가온 추천</strong>${services}</div></div>`,
    ],
  ])('keeps a list of %s', (_, list) => {
    expect(declutter(articlePage(list)).isHidden('kept')).toBe(false);
  });

  it('keeps the ranking of a page that is no article', () => {
    const list = `<main><h2>많이 본 뉴스</h2><ol id="kept">${ENTRIES}</ol></main>`;
    expect(declutter(`<body>${list}</body>`).isHidden('kept')).toBe(false);
  });

  it('takes a list of teasers for what it is', () => {
    const teasers = ENTRIES.replaceAll(
      '</a>',
      '</a><p>가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다.</p>',
    );
    const page = declutter(
      `<body><ul>${teasers}</ul><aside id="kept"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside><p>끝</p></body>`,
    );
    expect(page.isHidden('kept')).toBe(false);
  });

  const away = (names: string[]) =>
    `<ul>${names.map((name, at) => `<li><a href="https://museum${at}.test/">${name}</a></li>`).join('')}</ul>`;
  const museums = ['나래미술관 강의 기억', '다솜박물관 물길 지도전', '라온갤러리 새벽의 나루', '마루공예관'];

  it.each([
    ['꼭 봐야 할 전시 4', museums],
    ['추천 도서', museums.slice(0, 2)],
    ['추천 코스', museums],
    ['놓치면 안 되는 축제', museums],
    ['에디터 추천 도서', museums],
  ])('keeps what an article leads away to, under "%s"', (heading, names) => {
    for (const title of [`<h3>${heading}</h3>`, `<strong>${heading}</strong>`])
      expect(
        declutter(articleWith(`<div id="kept" class="box">${title}${away(names)}</div>`)).isHidden('kept'),
      ).toBe(false);
  });

  it('keeps the places that an article recommends on its own site, not other articles', () => {
    const box = (entries: string) =>
      declutter(articleWith(`<div id="kept"><h3>기자가 추천한 곳</h3><ul>${entries}</ul></div>`)).isHidden(
        'kept',
      );
    expect(box(ENTRIES.replaceAll('/news/', '/place/view/map/'))).toBe(false);
    expect(box(ENTRIES)).toBe(true);
  });

  it.each(['오늘의 이슈', '오늘의 주요 뉴스'])('keeps what a letter brings, under "%s"', (heading) => {
    const html = articleWith(`<div id="kept"><h3>${heading}</h3><ul>${ENTRIES}</ul></div>`);
    const isHidden = (page: string, url: string) => declutter(page, null, url).isHidden('kept');
    expect(isHidden(html, 'https://news.gaon.test/newsletter/7')).toBe(false);
    expect(isHidden(html.replaceAll('넓힌다', '넓힌다 [물길 레터]'), 'https://news.gaon.test/news/7')).toBe(
      false,
    );
    expect(isHidden(html, 'https://news.gaon.test/news/7')).toBe(true);
  });

  const figures =
    '<ul><li><a href="/stock/1">코스피 2,650.12</a></li><li><a href="/stock/2">코스닥 840.33</a></li><li><a href="/stock/3">가온전자 81,200</a></li></ul>';
  it.each(['실시간 주요 지수', '외국인 순매수 TOP5', 'FIFA 랭킹', '박스오피스 TOP10', '실시간 급상승 종목'])(
    'keeps a table of figures under "%s"',
    (heading) => {
      expect(
        declutter(articlePage(`<div id="kept"><h3>${heading}</h3>${figures}</div>`)).isHidden('kept'),
      ).toBe(false);
    },
  );

  it('keeps the comments below what they are sorted by', () => {
    const sorts = '<ul class="sort"><li>댓글 많은 순</li><li>공감 많은 순</li></ul>';
    const comments = [1, 2, 3].map(
      (at) => `<li><a href="/user/${at}">산책하는사람${at}호의 글</a> 잘 읽었다</li>`,
    );
    const page = declutter(
      articlePage(`<div id="kept" class="talk">${sorts}<ul>${comments.join('')}</ul></div>`),
    );
    expect(page.isHidden('kept')).toBe(false);
  });

  it.each([
    ['by a script', (at: number) => `javascript:vote(${at})`],
    ['by a page of its own', (at: number) => `/poll/1?a=${at}`],
  ])('keeps a vote that is cast %s', (_, addressOf) => {
    const answers = (names: string[]) =>
      names.map((name, at) => `<li><a href="${addressOf(at)}">${name}</a></li>`).join('');
    const box = (heading: string, names: string[], name: string) =>
      declutter(
        articlePage(`<div id="kept" class="${name}"><h4>${heading}</h4><ul>${answers(names)}</ul></div>`),
      ).isHidden('kept');
    const long = ['산책로를 더 넓혀야 한다', '이대로도 충분히 넓다', '아직은 잘 모르겠다'];
    expect(box('오늘의 이슈 투표', ['찬성한다', '반대한다', '잘 모르겠다'], 'box')).toBe(false);
    expect(box('오늘의 이슈', long, 'poll')).toBe(false);
    expect(box('오늘의 이슈', long, 'box')).toBe(false);
  });

  it.each(['이슈 픽', '포토&amp;TV'])('keeps the column of the full menu under "%s"', (heading) => {
    const links = ['팩트체크', '카드뉴스', '그래픽뉴스'].map(
      (name, at) => `<a href="/section/${at}">${name}</a>`,
    );
    const columns = `<dl id="kept"><dt>${heading}</dt><dd>${links.join('')}</dd></dl><dl><dt>사회</dt><dd>${links.join('')}</dd></dl>`;
    expect(declutter(articlePage(`<div>${columns}</div>`)).isHidden('kept')).toBe(false);
  });

  it('asks the outlet’s rule whether the page is an article', () => {
    const rule = { name: '가온일보', hosts: ['gaon.test'], articlePath: /^\/news\/\d+$/ };
    const html = articlePage(`<aside id="box"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside>`);
    expect(declutter(html, rule, 'https://news.gaon.test/ranking').isHidden('box')).toBe(false);
    expect(declutter(html, rule, 'https://news.gaon.test/news/7').isHidden('box')).toBe(true);
  });

  it('takes what is marked as the body of an article for one, though it has no sentence', () => {
    const names = '<p>◇부장 전보<br>△홍보부 나도윤 △감사부 표하람</p>';
    const page = (mark: string) =>
      articlePage(`<aside id="box"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside>`).replace(
        BODY,
        `<div ${mark}>${names}</div>`,
      );
    expect(declutter(page('itemprop="articleBody"')).isHidden('box')).toBe(true);
    expect(declutter(page('')).isHidden('box')).toBe(false);
  });

  it('takes a page of another address for an article where it tells at length below its title', () => {
    const rule = { name: '가온일보', hosts: ['gaon.test'], articlePath: /^\/news\/\d+$/ };
    const html = articlePage(`<aside id="box"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside>`);
    const isHidden = (page: string) =>
      declutter(page, rule, 'https://news.gaon.test/s/gaon-7').isHidden('box');
    const declared = html.replace('<head>', '<head><meta property="og:type" content="article">');
    const long = html.replace(BODY, BODY.replace('</div>', `${BODY}</div>`));
    expect([html, declared, long].map(isHidden)).toEqual([false, false, true]);
    expect(isHidden(long.replace('og:title', 'og:site_name'))).toBe(false);
  });
});

describe('the shape of a box', () => {
  const isHidden = (around: string) => declutter(articlePage(around)).isHidden('seen');
  const inBody = (inside: string) =>
    declutter(articlePage('').replace(BODY, BODY.replace('</p>', `</p>${inside}`))).isHidden('seen');
  const pictures = [1, 2, 3].map((at) => `<a href="/photo/${at}"><img src="/${at}.jpg" alt=""></a>`).join('');

  it.each([
    ['a heading below the list', `<div id="seen"><ul>${ENTRIES}</ul><p>지금 뜨는 기사</p></div>`],
    [
      'a heading below the list, and another box after it',
      `<div><div id="seen"><ul>${ENTRIES}</ul><p>TOP 뉴스 <a href="#">1</a></p></div><div><b>연속기획</b><ul>${ENTRIES}</ul></div></div>`,
    ],
    ['pictures for entries', `<div id="seen"><h3>인기 포토</h3><div>${pictures}</div></div>`],
    [
      'a heading whose pieces touch each other',
      `<div id="seen"><h4><span>지금</span><span>이 기사도</span><span>많이 봤어요</span></h4><ul>${ENTRIES}</ul></div>`,
    ],
    [
      'entries that a link without their words lies over',
      `<div id="seen"><div class="head"><strong><em>가온일보</em> 랭킹 뉴스</strong><span>오후 1시~2시까지 집계한 결과입니다.</span><a href="/press/1/ranking"><span>더보기</span></a></div><div><ul><li class="tab"><a href="#">많이 본</a></li><li class="tab"><a href="#">댓글 많은</a></li></ul><ul>${['나루에 물안개 걷힌 까닭', '사공이 노래를 멈춘 날', '물레방아 다시 도는 마을'].map((words, at) => `<li class="entry"><div><i>${at + 1}</i><div><p>${words}</p><div>4시간전</div></div><div><img src="/${at}.jpg" alt=""></div><a href="/ranking/1/${at}"><span class="blind">더보기</span></a></div></li>`).join('')}</ul></div></div>`,
    ],
    [
      'a list behind each of its tabs, under the name of the tab',
      `<div id="seen"><h4><a href="/ranking">가장 많이 본 뉴스</a></h4><div><a href="#">정치</a><a href="#">경제</a><a href="#">사회</a></div>${['정치', '경제', '사회'].map((tab) => `<div class="panel"><h5 class="blind">${tab}</h5><ul>${ENTRIES}</ul></div>`).join('')}</div>`,
    ],
    [
      'entries that an empty link lies over',
      `<section id="seen"><h3>많이 본 뉴스</h3><div>${['나루에 물안개 걷힌 까닭', '사공이 노래를 멈춘 날', '물레방아 다시 도는 마을'].map((words, at) => `<article class="entry"><a class="cover" href="/news/31${at}" aria-label="기사 보기"></a><h4>${words}</h4></article>`).join('')}</div></section>`,
    ],
    [
      'one word beside a name, in a line of its own',
      `<section id="seen"><div class="bg_t"><em>가온</em> PICK</div><ul>${ENTRIES}</ul></section>`,
    ],
    [
      'a heading in two words beside each other',
      `<div id="seen"><span>BEST</span> <span>클릭</span><ul>${ENTRIES}</ul></div>`,
    ],
    [
      'a heading in a head of its own',
      `<div id="seen"><div class="card-header"><span>가온일보</span> 단독</div><ul>${ENTRIES}</ul></div>`,
    ],
    [
      'a note on how the list was made',
      `<div id="seen"><h3><a href="/press/1">가온일보 주요뉴스</a></h3><p>해당 언론사에서 선정하며 언론사로 이동합니다.</p><ul>${ENTRIES}</ul></div>`,
    ],
  ])('may have %s', (_, box) => {
    expect(isHidden(`<div>${box}<p>다음 이야기로 넘어갑니다</p></div>`)).toBe(true);
  });

  it.each([
    [
      'a list above the heading of the next',
      `<div><ul id="seen">${ENTRIES}</ul><p>많이 본 뉴스</p></div><ul>${ENTRIES}</ul>`,
    ],
    [
      'a list with a name above the heading of another',
      `<div id="seen"><b>이 사건을 처음부터 따라온 기사</b><ul>${ENTRIES}</ul><p>많이 본 뉴스</p></div>`,
    ],
    ['pictures under no such heading', `<div id="seen"><h3>시민 사진전</h3><div>${pictures}</div></div>`],
    [
      'partners under such a heading',
      `<div id="seen"><h3>추천 기사</h3>${pictures.replaceAll('/photo', 'https://lab.test')}</div>`,
    ],
  ])('is not that of %s', (_, list) => {
    expect(isHidden(`<div>${list}</div>`)).toBe(false);
  });

  it('in the article may be a table of one column, or have one entry', () => {
    const links =
      '<a href="/1">고등어 값 왜 이래</a><br><a href="/2">야구장 옆 온천 열린다</a><br><a href="/3">총장실 앞 화분</a>';
    expect(
      inBody(
        `<table id="seen"><tr><td><img alt="지금 뜨는 기사" src="/t.gif"></td></tr><tr><td>${links}</td></tr></table>`,
      ),
    ).toBe(true);
    expect(
      inBody(`<div id="seen"><b>HOT 이슈</b><ul><li><a href="/1">마운드에 오른 배우</a></li></ul></div>`),
    ).toBe(true);
    expect(
      inBody(
        '<div id="seen"><div>이런 글은 어때요?</div><strong><a href="/1">마운드에 오른 배우</a></strong><p>온 마을을 울렸다는 그 사람</p></div>',
      ),
    ).toBe(true);
  });

  it('in the article is not that of its figures and its headings', () => {
    const cells =
      '<tr><td>1</td><td><a href="/1">터널 안 무지개 조명</a></td></tr><tr><td>2</td><td><a href="/2">뱃고동 소리</a></td></tr>';
    expect(inBody(`<table id="seen"><tr><th>많이 본 기사</th><th>제목</th></tr>${cells}</table>`)).toBe(
      false,
    );
    expect(inBody('<p id="seen"><b>많이 본 장면</b> <a href="/1">등대 계단 고백</a></p>')).toBe(false);
  });
});

it('is found by a heading in a cell of its own, or cut into its letters', () => {
  const rows = ['터널 안 무지개 조명', '뱃고동 소리 문화재', '등대 계단의 고백'].map(
    (title, at) => `<tr><td>${at + 1}</td><td><a href="/${at}">${title}</a></td></tr>`,
  );
  const table = `<table id="seen"><tr><td>많이 본 뉴스</td></tr><tr><td><table>${rows.join('')}</table></td></tr></table>`;
  const isHidden = (around: string) => declutter(articlePage(around)).isHidden('seen');
  expect(isHidden(table)).toBe(true);
  const letters = [...'함께본뉴스'].map((letter) => `<span>${letter}</span>`).join('&nbsp;');
  expect(isHidden(`<div id="seen"><div class="tit">${letters}</div><ul>${ENTRIES}</ul></div>`)).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { articlePage, articleWith, BODY, declutter, ENTRIES } from '../news-page.ts';

const FRAME = '<iframe src="https://ad.gaon.test/1"></iframe>';
const SLOT = '<ins class="adsbygoogle"></ins>';

describe('an advertisement', () => {
  it.each([
    ['a slot of a network', '<div id="noise"><ins class="adsbygoogle"></ins></div>'],
    ['the frame of an ad server', `<div id="noise">${FRAME}</div>`],
    [
      'a frame whose title says so',
      '<div id="noise"><iframe title="썸네일 광고" src="/local.html"></iframe></div>',
    ],
    [
      'a blank frame of a size of its own',
      '<div id="noise"><iframe src="about:blank" title="gaonad" width="330" height="250"></iframe></div>',
    ],
    [
      'a banner of the house’s own selling, by the counter that it leads to',
      '<div id="noise"><a href="https://www.gaon.test/?bnadclick=12"><img src="/2024/10/fair.png" width="728" height="90" alt=""></a></div>',
    ],
    [
      'a banner of the house’s own selling, by its number',
      '<div id="noise"><a href="/bbs/link.php?bn_id=301"><img src="/data/banner/301" width="468" height="80" alt="다리 건너 치과"></a></div>',
    ],
    [
      'a slot of a blog, with its size in words',
      '<div id="noise" class="revenue_unit_wrap"><div class="revenue_unit_info">반응형</div><ins class="adsbygoogle"></ins></div>',
    ],
    [
      'a link without words to an ad server, with a picture behind it',
      '<a id="noise" href="https://adservice.gaon.test/RealMedia/click/x" style="background-image: url(/b.png)"></a>',
    ],
    [
      'a box of a slot’s size under a name made anew each time',
      '<div id="noise" class="j30lDvq" style="display: block !important; width: 728px !important; height: 90px !important"><div><a href="https://load.test/x1">요금 비교, 3분이면 끝</a><img src="https://load.test/a.svg" alt="AdChoices"></div></div>',
    ],
    [
      'a film that plays over the page, with a label that counts',
      '<div id="noise" style="position: fixed"><span>AD 00:15</span><video width="320" height="200"></video></div>',
    ],
    [
      'banners under a heading for screen readers alone',
      '<div id="noise"><h2 class="sound_only">사이드 배너</h2><ul><li><a href="/shop/bannerhit.php?bn_id=1"><img src="/data/banner/1" width="310" height="120" alt=""></a></li></ul></div>',
    ],
    [
      'an interstitial, with the way past it in more words',
      '<div id="noise" style="position: fixed"><div><iframe src="https://ads.gaon.test/RealMedia/ads/x.html" width="480" height="360"></iframe><br><button>광고 닫고 기사 보기</button></div></div>',
    ],
    [
      'an interstitial, with the way past it',
      '<div id="noise" style="position: fixed"><div><iframe src="https://ads.gaon.test/RealMedia/ads/adstream_sx.ads/x" width="460" height="380"></iframe><p><button>닫고 기사 보기</button></p></div></div>',
    ],
    [
      'a shop window in a frame',
      '<div id="noise"><iframe src="//box.gaon.test/r" title="쇼핑박스"></iframe></div>',
    ],
    [
      'an element of AMP',
      '<div id="noise"><amp-embed type="taboola" width="100" height="100"></amp-embed></div>',
    ],
    [
      'a frame that a picture is written into, with where it leads',
      `<div id="noise"><iframe srcdoc="<a href='/c/go?z=side' target='_blank'><img src='/side.webp'></a>"></iframe></div>`,
    ],
    [
      'a frame of the site itself that has a slot’s size and no name',
      '<div id="noise"><iframe src="/static/frame/t2.html" width="300" height="250" scrolling="no" title=""></iframe></div>',
    ],
    ['a blank frame of a slot’s size', '<div id="noise"><iframe width="300" height="250"></iframe></div>'],
    [
      'a script of an ad server, alone',
      '<div id="noise"><script src="//adservice.gaon.test/a.js"></script></div>',
    ],
    [
      'a label over a script that fills its slot later',
      '<div id="noise"><div><span>광고</span><script>var slot = "gaon/news@Top2";</script></div></div>',
    ],
    [
      'a label of two words',
      `<div id="noise"><h3>PR 스폰서</h3><a href="https://shop.test/1">무릎이 편한 신발</a></div>`,
    ],
    ['a labelled frame', `<div id="noise"><p>광고</p><div>${FRAME}</div></div>`],
    [
      'a table with a label over a slot',
      '<table id="noise"><tr><td>advertisement</td></tr><tr><td><ins class="adsbygoogle"></ins></td></tr></table>',
    ],
    ['a slot that Google has filled', '<div id="noise"><div data-google-query-id="x"></div></div>'],
    [
      'an ad that opens by script',
      '<div id="noise" class="gfp_native"><b>여름 원피스</b><span>AD</span></div>',
    ],
    [
      'a frame under a label that explains itself',
      `<div id="noise"><p>광고 <button aria-label="광고 정보">ⓘ</button></p>${FRAME}</div>`,
    ],
    [
      'a label for screen readers over an empty box',
      '<aside id="noise"><span class="sr-only">광고</span><div></div></aside>',
    ],
    [
      'a labelled box of fixed size',
      '<div id="noise"><em>AD</em><div style="width: 300px; height: 250px"></div></div>',
    ],
    [
      'a labelled picture that leads away',
      '<div id="noise"><p>ADVERTISEMENT</p><a href="https://shop.test/"><img src="b.jpg"></a></div>',
    ],
    [
      'a labelled frame with a heading of its own',
      `<div id="noise"><h3>오늘의 소식</h3><p><a href="https://agency.test">AD</a></p>${FRAME}</div>`,
    ],
    ['a close button beside the slot', `<div>${FRAME}</div><button id="noise">광고닫기</button>`],
    [
      'a close button that is a picture',
      `<div>${FRAME}</div><span><img id="noise" alt="광고 닫기" src="x.gif"></span>`,
    ],
    [
      'a film of an ad server, with its close button',
      '<div id="noise"><button>광고 닫기</button><video muted src="https://vast.gaon.test/1.mp4"></video></div>',
    ],
    [
      'a labelled table of pictures out of a folder of ads',
      '<div id="noise"><p>SPONSORED</p><table><tr><td><a href="/go/1"><img src="/ad/1.gif"></a></td><td><a href="/go/2"><img src="/ad/2.gif"></a></td></tr></table></div>',
    ],
    ['the slot of a theme', '<div id="noise" class="td-a-rec"><span>- Advertisement -</span></div>'],
    ['a lone label beside a slot', `<p id="noise">광고</p><div>${FRAME}</div>`],
    [
      'goods whose seller owns up below them',
      '<p id="noise">위생장갑 100매 3,900원 · 스테인리스 배식판 다섯 칸 27,500원 <a href="https://link.shop.test/a/1" rel="nofollow">보러 가기</a><br>이 글은 쿠팡 파트너스 활동의 일환으로, 일정액의 수수료를 제공받습니다.</p>',
    ],
    [
      'a box of what others have paid for',
      '<section id="noise"><h3>애드버토리얼 <small>기업·대학이 제공한 홍보 콘텐츠입니다</small></h3><ul><li><a href="/bannerpop/click.html?no=1"><img src="/bannerpop/1.jpg"><br>실습동을 새로 연 간호학과</a></li><li><a href="/bannerpop/click.html?no=2"><img src="/bannerpop/2.jpg"><br>해외 유학 설명회 등록</a></li></ul></section>',
    ],
    [
      'lines that were sold, behind a counter of presses',
      '<div id="noise"><strong>구인·매매 줄광고</strong><ul><li><a href="/bannerpop/click.html?no=3">초음파 중고 890만원</a></li><li><a href="/bannerpop/click.html?no=4">내과 양도 5,000만원</a></li></ul></div>',
    ],
    [
      'an entry that is an ad',
      `<ul><li id="noise"><a href="https://bank.test/1">하루만 맡겨도 연 3.7%</a><p>가온저축은행. 예금자보호법에 따라 오천만 원까지 보호됩니다.</p><span>AD · 가온저축은행</span></li>${ENTRIES}</ul>`,
    ],
    [
      'an entry of a list that bears a label',
      `<ul><li id="noise"><a href="https://shop.test/1">따뜻한 겨울 이불 한정 할인</a><span>AD</span></li>${ENTRIES}</ul>`,
    ],
    [
      'a card of the page’s own making that bears a label in its last line',
      `<div><gaon-card id="noise"><a href="https://shop.test/1"><img src="/1.jpg">따뜻한 겨울 이불</a><footer>온담가구 <span>AD</span></footer></gaon-card><gaon-card><a href="/news/8">가온시 새 다리 놓는다</a></gaon-card></div>`,
    ],
    [
      'a box with a label that is cut into its letters',
      '<div id="noise"><span><i>광</i><b></b><i>고</i></span><a href="https://shop.test/1" target="_blank"><img src="/1.jpg" width="970" height="250"></a></div>',
    ],
    [
      'a row of ads with the names of who pays for them',
      `<section id="noise"><h2>더 넓은 장터</h2>${[1, 2, 3].map((at) => `<div class="card"><a href="https://trc.taboola.com/click?${at}"><img src="/${at}.jpg">무릎이 시큰할 때 ${at}</a><p>온담가구</p></div>`).join('')}</section>`,
    ],
    [
      'a strip of ads with a label behind the name of the place',
      `<div id="noise"><p><b>Biz &amp; PR</b> <small>기업 제공 콘텐츠 · 광고</small></p><ul>${[1, 2, 3].map((at) => `<li><a href="https://ad.gaon.test/click?zone=${at}" target="_blank"><img src="/${at}.jpg" width="240" height="135"><br>실습동을 새로 연 학과 ${at}</a></li>`).join('')}</ul></div>`,
    ],
    [
      'a shelf of things with their prices beside the links',
      `<div id="noise"><h3>가온몰 특가 <small>광고</small></h3><ul>${[1, 2, 3].map((at) => `<li><a href="https://click.linkprice.com/click.php?l=${at}" target="_blank"><img src="/${at}.jpg" width="80" height="80"></a><span>구운김 선물 묶음 ${at}호<br><span>${at}9,000원</span> <del>99,000원</del></span></li>`).join('')}</ul></div>`,
    ],
    [
      'an object of a slot’s size',
      '<div id="noise"><object type="text/html" data="/bn/view?seq=4493" width="300" height="250"></object></div>',
    ],
    [
      'a slot by its name, with what a slot shows',
      '<div id="noise" class="banner_area"><a href="https://shop.test/"><img src="b.jpg"></a></div>',
    ],
  ])('%s is hidden', (_, around) => {
    const page = declutter(articlePage(around));
    expect(page.isHidden('noise')).toBe(true);
    expect(page.hidden?.every(({ kind }) => kind === 'ad')).toBe(true);
    for (const id of ['headline', 'story', 'top', 'menu', 'bottom']) expect(page.isHidden(id)).toBe(false);
  });

  it('between two paragraphs is hidden, the paragraphs stay', () => {
    const inside = BODY.replace('</p>', `</p><div id="noise"><span class="blind">광고</span>${FRAME}</div>`);
    const page = declutter(articlePage('').replace(BODY, inside));
    expect(page.isHidden('noise')).toBe(true);
    expect(page.isHidden('story')).toBe(false);
  });

  it('is a list under a heading in which its places are sold', () => {
    const offer =
      '<li><a href="https://chair.test/"><b>의자 전문 앉아몰</b> chair.test</a><br>당일 조립, 무료 배송</li>';
    const page = declutter(
      articlePage(
        `<div id="noise"><h3>파워링크 <span>광고</span> <a href="https://adbiz.test/">신청하기</a></h3><ul>${offer}${offer}${offer}</ul></div>`,
      ),
    );
    expect(page.isHidden('noise')).toBe(true);
  });

  it('is a paragraph in a box that says so of itself', () => {
    const offer = (label: string) =>
      `<div id="noise"><p><em>${label}</em> 이번 호는 가온장부와 함께합니다. 월 9,900원에 맡기세요. <a href="https://ledger.test/">신청하기</a></p></div>`;
    expect(declutter(articleWith(offer('[광고]'))).isHidden('noise')).toBe(true);
    expect(declutter(articleWith(offer('[알림]'))).isHidden('noise')).toBe(false);
  });

  it('dressed as a card between two paragraphs is hidden by its label, also where that is called a slot', () => {
    const card = (label: string, link: string) =>
      `<div id="noise" class="card"><div class="sponsor-label">${label}</div><p>장부, 아직도 손으로 쓰세요? 세 시간이면 끝납니다.</p><a href="${link}">써 보기</a></div>`;
    expect(declutter(articleWith(card('SPONSORED', 'https://ledger.test/'))).isHidden('noise')).toBe(true);
    expect(declutter(articleWith(card('SPONSORED', '/ledger'))).isHidden('noise')).toBe(false);
    expect(declutter(articleWith(card('가람시 장부', 'https://ledger.test/'))).isHidden('noise')).toBe(false);
  });

  it('dressed as a card goes with its words, also where its picture is known by where it leads', () => {
    const picture =
      '<a href="https://clickmon.test/pop/click.php?i=3"><img src="/3.jpg" width="160" alt=""></a>';
    const card = `<div id="noise">${picture}<p><small>Sponsored</small><br><b>새 차를 월 29만원에, 해약금 없는 한울리스</b></p></div>`;
    expect(declutter(articleWith(card)).isHidden('noise')).toBe(true);
    expect(declutter(articleWith(card.replace('Sponsored', '가온시'))).isHidden('noise')).toBe(false);
  });

  it('is a picture that leads nowhere, as in print, under its label', () => {
    const poster = (label: string, width: number) =>
      `<div id="box"><i>${label}</i><img src="/u/kimjang.gif" width="${width}" height="250" alt="김장 대잔치"></div>`;
    const isHidden = (html: string) => declutter(html).isHidden('box');
    expect(isHidden(articlePage(poster('광고', 300)))).toBe(true);
    expect(isHidden(articlePage(poster('광고', 410)))).toBe(false);
    expect(isHidden(articlePage(poster('만평', 300)))).toBe(false);
    expect(isHidden(articleWith(poster('광고', 300)))).toBe(false);
  });

  it('is hidden on a front page too', () => {
    const page = declutter(
      `<main><ul>${ENTRIES}</ul><div id="noise">${FRAME}</div><p>끝</p></main><footer></footer>`,
    );
    expect(page.isHidden('noise')).toBe(true);
  });

  it('takes along the heading that announced it', () => {
    const page = declutter(
      articlePage(
        '<aside id="outer"><p><b>당신이 좋아할 만한 콘텐츠</b></p><div id="dablewidget_x1"></div></aside><p>이웃</p>',
      ),
    );
    expect(page.isHidden('outer')).toBe(true);
  });

  it('does not take a line beside it along', () => {
    const page = declutter(
      articlePage(`<div><div><em>광고</em>${FRAME}</div><p id="kept">2026-11-23 09:05</p></div>`),
    );
    expect(page.isHidden('kept')).toBe(false);
  });

  it.each([
    ['an element of the page’s own making', '<gaon-player vod="1"></gaon-player>'],
    ['a picture of AMP', '<amp-img src="/1.jpg" width="640" height="400"></amp-img>'],
    ['a picture behind a box', '<div style="background-image:url(/1.jpg); padding-top:60%"></div>'],
    ['a picture that comes late', '<div class="lazy" data-bg="/1.jpg"></div>'],
  ])('does not take %s along', (_, shown) => {
    const page = declutter(
      articlePage(`<div id="kept">${shown}<div id="slot" class="ad_box">${SLOT}</div></div>`),
    );
    expect([page.isHidden('kept'), page.isHidden('slot')]).toEqual([false, true]);
  });

  it('takes along an element of the page’s own making that is called a slot', () => {
    expect(
      declutter(articlePage(`<div id="noise"><p>광고</p><amp-ad></amp-ad>${SLOT}</div>`)).isHidden('noise'),
    ).toBe(true);
  });

  it('does not take along what an element draws in a tree of its own', async () => {
    const page = declutter(articlePage('<div id="kept"><gaon-player><p></p></gaon-player></div>'));
    const place = page.document.getElementById('kept');
    place?.firstElementChild?.attachShadow({ mode: 'open' });
    place?.insertAdjacentHTML('beforeend', SLOT);
    await page.settle();
    expect(page.isHidden('kept')).toBe(false);
  });

  const shared = (address: string) => `<a href="https://${address}?u=1"><img src="/1.png" alt="보내기"></a>`;
  it.each([
    ['a film', '<iframe src="https://www.youtube.com/embed/1"></iframe>', 'view'],
    [
      'the ways to share the article',
      `${shared('www.facebook.com/sharer')}${shared('twitter.com/intent/tweet')}`,
      'view',
    ],
    [
      'where the outlet has a place of its own',
      `${shared('www.facebook.com/gaon')}${shared('x.com/gaon')}`,
      'view',
    ],
    ['the name of the reporter', '<span>김하늘 기자</span>', 'view_ad_wrap'],
    ['who has taken a picture', '사진=가온시 제공', 'cap_ad'],
  ])('does not take along %s beside its label', (_, own, name) => {
    const page = declutter(
      articlePage(
        `<div class="${name}"><div id="kept">${own}</div><p id="label">광고</p><div id="slot" class="ad_b">${FRAME}</div></div>`,
      ),
    );
    expect([page.isHidden('kept'), page.isHidden('label'), page.isHidden('slot')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('leaves the film that an ad leads up to', () => {
    const page = declutter(
      articlePage(
        '<div><iframe id="kept" src="https://vod.gaon.test/1"></iframe><p>광고 후 영상이 이어집니다</p></div>',
      ),
    );
    expect(page.isHidden('kept')).toBe(false);
  });

  it('counts once, with the wrappers that are left empty', () => {
    const page = declutter(
      articlePage(
        `<div id="outer"><div class="line"><p>광고</p><div>${FRAME}</div><button>닫기</button></div></div><p>이웃</p>`,
      ),
    );
    expect(page.isHidden('outer')).toBe(true);
    expect(page.hidden).toHaveLength(1);
  });

  it('takes along the wrapper of several ads, not one that still shows something', () => {
    const page = declutter(
      articlePage(
        `<div id="full"><div>${FRAME}</div><div>${FRAME}</div></div><div id="half"><div>${FRAME}</div><p>안내</p></div>`,
      ),
    );
    expect(page.isHidden('full')).toBe(true);
    expect(page.isHidden('half')).toBe(false);
    expect(page.hidden).toHaveLength(3);
  });
});

describe('what is no advertisement', () => {
  const named = (id: string, inside = BODY) => `<div id="${id}">${inside.replace(' id="story"', '')}</div>`;

  it.each(['CmAdContent', 'NewsAdContent', 'joinskmbox', 'article_ad', 'ad_content'])(
    'a body called #%s',
    (id) => {
      expect(declutter(articlePage('').replace(BODY, named(id))).isHidden(id)).toBe(false);
    },
  );

  it('a short body called .article_ad_wrap', () => {
    const html = `<body><div class="article_ad_wrap ad" id="kept">가온시는 오늘 눈이 온다고 알렸다.</div></body>`;
    expect(declutter(html).isHidden('kept')).toBe(false);
  });

  it.each([
    [
      'a table with a slot in one of its cells',
      `<table id="kept"><tr><td>구독</td><td>${FRAME}</td></tr></table>`,
    ],
    ['the word in a table', '<table id="kept"><tr><td>구독</td><td>광고</td></tr></table>'],
    ['the word as the name of a section', '<p id="kept"><span>산업</span> <span>광고</span></p>'],
    ['the word as a link', '<div id="kept"><a href="/sales">광고</a></div>'],
    ['the word as a sub-head', '<h3 id="kept">광고</h3><p>가온일보는 광고를 줄이기로 했다.</p>'],
    [
      'a picture that a script shows larger',
      '<div id="kept" class="ad_box"><img src="/7.jpg" onclick="window.open(\'/photo/7.jpg\')"></div>',
    ],
    ['a film', '<div id="kept"><iframe width="560" height="315" src="https://film.test/1"></iframe></div>'],
    [
      'a picture with its caption',
      '<figure id="kept"><img src="p.jpg"><figcaption>광고</figcaption></figure>',
    ],
    ['a box of one’s own links called banner', `<div id="kept" class="banner"><ul>${ENTRIES}</ul></div>`],
    [
      'a name with "ad" inside',
      '<div id="kept" class="reader header-load"><a href="https://else.test/"><img src="r.jpg"></a></div>',
    ],
    ['a host with "ad" inside', '<div id="kept"><iframe src="https://read.gaon.test/1"></iframe></div>'],
    ['a form', `<div id="kept"><p>광고</p><form><input name="id"></form>${FRAME}</div>`],
  ])('%s', (_, around) => {
    expect(declutter(articlePage(around)).isHidden('kept')).toBe(false);
  });

  it.each([
    ['news of a commission', '<p id="kept">배달앱은 입점 업체에서 주문마다 수수료를 받는다.</p>'],
    ['the same in the polite style', '<p id="kept">배달앱은 주문마다 수수료를 받습니다.</p>'],
    [
      'such news with its source',
      '<p id="kept"><b>쿠팡은 판매자에게서 수수료를 받는다.</b> <a href="https://dart.test/1">공시</a></p>',
    ],
    ['a sub-head about advertising', '<h3 id="kept">온라인 광고</h3>'],
    ['a sub-head in a word that may be a label', '<h4 id="kept">협찬</h4>'],
    [
      'who supports what it tells of',
      '<ul><li>주최: 가온시</li><li id="kept">협찬: <a href="https://bank.test/">가온은행</a></li></ul>',
    ],
    [
      'the same in a line of its own',
      '<div id="kept"><strong>협찬</strong> <a href="https://bank.test/">가온은행</a></div>',
    ],
    ['the place of a chart', '<div id="kept" class="chart" style="width:300px;height:250px"></div>'],
    [
      'a chart in what is called a slot',
      '<div id="kept" class="embed slot"><iframe src="https://data.lab.test/1" width="640" height="420"></iframe></div>',
    ],
    ['a sub-head that is a paragraph', '<p id="kept"><strong>할인 프로모션</strong></p>'],
  ])('%s, beside an ad in the article', (_, inside) => {
    const page = declutter(articleWith(`${inside}<div id="slot" class="ad_box">${SLOT}</div>`));
    expect([page.isHidden('kept'), page.isHidden('slot')]).toEqual([false, true]);
  });

  it.each([
    [
      'the article read aloud',
      '<iframe id="kept" src="https://tts.voice.test/1" title="기사 듣기" width="600" height="80"></iframe>',
    ],
    [
      'a chart that is written into a frame',
      `<iframe id="kept" srcdoc="<p>강물의 높이</p><a href='/data/7'><img src='/chart.webp'></a>"></iframe>`,
    ],
    [
      'a film of the site',
      '<iframe id="kept" src="/player/7" width="336" height="280" scrolling="no"></iframe>',
    ],
    ['a poll', '<iframe id="kept" src="https://poll.lab.test/1" width="300" height="250"></iframe>'],
    [
      'a table that is written into a frame',
      '<iframe id="kept" srcdoc="<table><tr><td>가온</td></tr></table>" width="640" height="150"></iframe>',
    ],
    [
      'a chart that comes once it is in view',
      '<iframe id="kept" data-lazy-src="https://data.lab.test/chart/1" width="640" height="150"></iframe>',
    ],
  ])('a frame in the article with the size of an ad: %s', (_, inside) => {
    expect(declutter(articleWith(inside)).isHidden('kept')).toBe(false);
  });

  it.each([
    [
      'the weather in what is called a banner',
      '<div id="kept" class="weather_banner"><iframe src="/widget/weather.html"></iframe></div>',
    ],
    [
      'prices of shares in what is called a slot',
      '<div id="kept" class="slot slot-stock"><iframe src="https://widget.stock.test/1"></iframe></div>',
    ],
    [
      'the count of an election in what is called a banner',
      '<div id="electionBanner"><iframe id="kept" title="개표 현황" src="https://vote.lab.test/1"></iframe></div>',
    ],
    [
      'the place of a chart that is still to be drawn',
      '<div id="kept"><div id="turnoutChart" style="width:200px;height:200px"></div></div>',
    ],
    [
      'a link to the page in another language, whose short name is a banner’s as well',
      '<ul><li class="language interwiki-bn" id="kept"><a href="https://bn.gaon.test/" hreflang="bn" lang="bn">বাংলা</a></li></ul>',
    ],
  ])('beside the article: %s', (_, around) => {
    expect(declutter(articlePage(around)).isHidden('kept')).toBe(false);
  });

  it('a picture whose id is its address, and a link to the desk that sells ads, on a page that is no article', () => {
    const id = 'MjAxNzA2MDRf/MDAxNDk2NTA2.JrdR2oZ8OCQDfWs8.iFDZ5WpngtRwoAdSihaugO3R.JPEG/453.JPG';
    const picture = `<p><img src="https://post.gaon.test/453.jpg" id="${id}" width="740" height="493" alt=""></p>`;
    const links =
      '<div><a class="policy" href="/terms">이용약관</a> <a class="policy" id="desk" href="https://ad.gaoncorp.test/">광고안내</a></div>';
    const page = declutter(`<body><ul>${ENTRIES}</ul>${picture}${links}</body>`);
    expect([page.isHidden(id), page.isHidden('desk')]).toEqual([false, false]);
  });

  it('a blank frame, or one of a stranger, in what is called a banner is an ad all the same', () => {
    const banner = (frame: string) => articlePage(`<div id="noise" class="top_banner">${frame}</div>`);
    for (const frame of ['<iframe></iframe>', '<iframe src="https://load.test/1"></iframe>'])
      expect(declutter(banner(frame)).isHidden('noise')).toBe(true);
  });

  it('the place of a chart in the article that has no name of its own, until an ad comes into it', async () => {
    const page = declutter(
      articleWith('<div><div id="container" style="width:300px;height:250px"></div></div>'),
    );
    expect(page.isHidden('container')).toBe(false);
    page.document.getElementById('container')?.append(page.document.createElement('ins'));
    await page.settle();
    expect(page.isHidden('container')).toBe(true);
  });

  it.each([
    [
      'asks whether a human signs in',
      '<form><input type="password"><iframe id="kept" src="https://challenges.cloud.test/1" width="300" height="65" title="Widget containing a security challenge"></iframe></form>',
    ],
    [
      'is part of a form that is filled in',
      '<form><textarea></textarea><iframe id="kept" width="300" height="250"></iframe></form>',
    ],
    [
      'holds what is written',
      '<div id="kept"><iframe id="content_ifr" title="Rich Text Area" width="600" height="250"></iframe></div>',
    ],
  ])('a frame that %s', (_, around) => {
    expect(declutter(articlePage(around)).isHidden('kept')).toBe(false);
  });

  it('the name of a section above the headline', () => {
    const above = (address: string) =>
      declutter(
        articlePage('').replace('<h1', `<a id="kept" class="ad-label" href="${address}">광고</a><h1`),
      ).isHidden('kept');
    expect(above('/news/articleList.html?sc=S1')).toBe(false);
    expect(above('https://www.dasom.test/')).toBe(true);
  });

  it('the way to what the headline tells of', () => {
    const banner = (words: string) =>
      declutter(
        articleWith(
          `<div id="kept" class="apply_banner"><a href="https://www.dasom.test/apply" target="_blank">${words}</a></div>`,
        ).replaceAll('산책로 넓힌다', '걷기모임 늘린다'),
      ).isHidden('kept');
    expect(banner('걷기모임 신청하기')).toBe(false);
    expect(banner('무릎 보험 신청하기')).toBe(true);
  });

  it('a frame above the article that reads it aloud', () => {
    const listen =
      '<div id="kept"><iframe src="https://listen.voice.test/1" width="640" height="60"></iframe></div>';
    expect(declutter(articlePage('').replace(BODY, listen + BODY)).isHidden('kept')).toBe(false);
  });

  it('a frame of an ad is no such thing by the title that its network gives it', () => {
    const frame = '<iframe id="noise" title="3rd party ad content" width="300" height="250"></iframe>';
    expect(declutter(articlePage(`<div>${frame}</div>`)).isHidden('noise')).toBe(true);
  });

  it.each([
    ['제작 지원 <img src="/mark.png" alt="">', '한국언론재단', false],
    ['함께한 곳', '가온은행', false],
    ['<img src="/1.png" alt="">', '가온몰', true],
  ])('in a place called a sponsor’s, who has paid for the work: %s %s', (words, name, isAd) => {
    const place = `<div id="seen" class="sponsor"><a href="https://www.fund.test">${words} ${name}</a></div>`;
    expect(declutter(articleWith(place)).isHidden('seen')).toBe(isAd);
  });

  it('a frame beside the article that has a title of its own', () => {
    const weather =
      '<iframe id="kept" src="https://weather.test/" title="날씨" width="728" height="90"></iframe>';
    expect(declutter(articlePage(`<div>${weather}</div>`)).isHidden('kept')).toBe(false);
  });

  it.each([
    [
      'what counts shares',
      '<iframe id="kept" src="https://stock.lab.test/q" width="300" height="250"></iframe>',
    ],
    [
      'a film that is still to come',
      '<iframe id="kept" name="vodPlayer" width="640" height="360" allowfullscreen></iframe>',
    ],
  ])('a frame beside the article with the size of an ad: %s', (_, frame) => {
    expect(declutter(articlePage(`<div>${frame}</div>`)).isHidden('kept')).toBe(false);
  });

  it('a picture that leads on by an address that counts what is read', () => {
    const next =
      '<div id="kept"><a href="https://news.gaon.test/news/8?read_click=1"><img src="/photo/8.jpg" width="300" height="200" alt=""></a></div>';
    expect(declutter(articlePage(next)).isHidden('kept')).toBe(false);
  });

  const sister = 'https://www.group.test';
  const links = `<ul id="kept"><li><a href="${sister}/company">회사 소개</a></li><li><a href="${sister}/adinfo">광고</a></li><li><a href="${sister}/privacy">개인정보 처리방침</a></li></ul>`;
  const away =
    '<div id="kept"><a href="https://www.gaonblog.test/1">블로그</a><a href="https://tv.test/gaon">방송</a><a href="/adinfo">광고</a></div>';
  it.each([
    ['footer', `<footer>${links}</footer>`],
    ['footer, in a line', `<footer>${away}</footer>`],
    ['menu', `<nav>${links}</nav>`],
    ['head, by any name', `<div class="util">${away}</div>`],
  ])('links away from the site beside one to its sales desk, in its %s', (_, around) => {
    expect(declutter(articlePage(around)).isHidden('kept')).toBe(false);
  });
});

it('takes the row of a table with it that nothing else is in', () => {
  const page = declutter(
    articlePage(
      `<table><tr id="row"><td>${SLOT}</td></tr><tr id="shared"><td>${SLOT}</td><td>가온일보 독자 모임 안내</td></tr></table>`,
    ),
  );
  expect([page.isHidden('row'), page.isHidden('shared')]).toEqual([true, false]);
});

it('is an empty box with the size of one, and no other empty box', () => {
  const box = (id: string, style: string) => `<div><p>${id}</p><div id="${id}" style="${style}"></div></div>`;
  const page = declutter(
    articlePage(box('slot', 'width:300px;height:250px') + box('film', 'width:640px;height:360px')),
  );
  expect([page.isHidden('slot'), page.isHidden('film')]).toEqual([true, false]);
});

describe('the control that closes or skips an ad stays', () => {
  it.each([
    [
      'while the film is there that it leads on to',
      '<div class="player"><video src="/7.mp4"></video><button id="kept">광고 건너뛰기</button></div>',
    ],
    [
      'also when it is called so in English',
      '<div class="player"><video src="/7.mp4"></video><button id="kept">Skip Ad</button></div>',
    ],
    [
      'while its banner is there',
      '<div style="position: fixed"><a href="/event/1"><img src="/1.jpg"></a><button id="kept">배너 닫기</button></div>',
    ],
    [
      'beside another banner that is hidden',
      `<div><div class="ad_box">${SLOT}</div></div><div><a href="/event/1"><img src="/1.jpg"></a><button id="kept">배너 닫기</button></div>`,
    ],
  ])('%s', (_, around) => {
    expect(declutter(articlePage(around)).isHidden('kept')).toBe(false);
  });

  it('with the film of the article that follows its reader, whatever counts down in it', () => {
    const film = (label: string) =>
      `<div id="film" style="position: fixed"><span>${label}</span><video width="320" height="200"></video></div>`;
    const skip = film('12초 후 건너뛰기');
    expect(declutter(articleWith(skip)).isHidden('film')).toBe(false);
    expect(declutter(articlePage('').replace(BODY, skip + BODY)).isHidden('film')).toBe(false);
    expect(declutter(articlePage(skip)).isHidden('film')).toBe(true);
  });
});

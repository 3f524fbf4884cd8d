import { describe, expect, it } from 'vitest';
import { articlePage, BODY, declutter } from '../news-page.ts';

const inBody = (inside: string) => articlePage('').replace(BODY, BODY.replace('</p>', `</p>${inside}`));
const two = (link: (at: number) => string) => `<div id="seen">${link(1)}<br>${link(2)}</div>`;

describe('links of words alone', () => {
  it.each([
    [
      'that lead to an ad server',
      two((at) => `<a href="https://adcr.naver.com/adcr?x=${at}">· 개인회생 진단 ${at}</a>`),
    ],
    [
      'that lead to who counts clicks',
      two((at) => `<a href="https://click.tenping.kr/${at}">▶ 무릎 시린 분 ${at}</a>`),
    ],
    [
      'that lead to the ad server of the house, card by card',
      `<div id="seen"><div>${['월급은 그대로인데', '비밀은 퇴근 후 삼십 분'].map((words, at) => `<a href="https://ad.gaon.test/click?cid=7&slide=${at}" target="_blank">${words}</a>`).join('')}</div></div>`,
    ],
    [
      'that lead to the ad server of the house as a list, each in a window of its own',
      `<ul id="seen">${['바닷가 한 달 살기', '어머니께 보낸 선물'].map((words, at) => `<li><a href="https://ads.gaon.test/p/${at}" target="_blank">· ${words}</a></li>`).join('')}</ul>`,
    ],
    [
      'that say that they are paid for, with a picture and a lead',
      `<div id="seen"><a href="https://jaw.test/k/7a1" rel="sponsored nofollow" target="_blank"><img src="/2026/jaw.jpg" width="150" height="100" alt=""></a><div><a href="https://jaw.test/k/7a1" rel="sponsored nofollow" target="_blank"><b>자고 나면 턱이 뻐근한 당신</b></a><br><span>밤새 이를 악무는 사람이 절반이다. 나온 지 한 달 만에…</span><br><span>제공 편한턱</span></div></div>`,
    ],
    [
      'with a bargain that search engines shall not follow',
      two((at) => `<a rel="nofollow" href="https://fly.test/${at}">▶ 급등 종목 무료 공개</a>`),
    ],
  ])('%s are hidden, in the article too', (_, links) => {
    expect(declutter(articlePage(links)).isHidden('seen')).toBe(true);
    expect(declutter(inBody(links)).isHidden('seen')).toBe(true);
  });

  it('are hidden alone where other things stand around them, when their clicks are counted', () => {
    const link = '<a id="seen" href="/bannerpop/click.html?no=3">가을맞이 홍삼 대잔치 ▶ 최대 52% 할인</a>';
    const around = `<div><p>독자 여러분의 말씀을 기다립니다</p>${link}<div><b>나루터</b> 논설위원</div></div>`;
    expect(declutter(articlePage(around)).isHidden('seen')).toBe(true);
  });

  it('are hidden, when they are pictures, in the article too, whatever the counter is called', () => {
    const link = (inside: string) => `<a id="seen" href="/side/sidelink_click.php?no=3">${inside}</a>`;
    expect(declutter(inBody(link('<img src="/3.gif" alt="나래병원">'))).isHidden('seen')).toBe(true);
    expect(declutter(inBody(link('가온시가 연 계산기'))).isHidden('seen')).toBe(false);
  });

  it('are hidden when the site leads on by a code, as pictures in the article too', () => {
    const link = (code: string) =>
      `<a id="seen" href="https://news.gaon.test/r/c?k=${code}" target="_blank"><img src="/2026/k3.webp" alt=""><b>여름 전기료 걱정 끝</b></a>`;
    expect(declutter(inBody(link('wfrMpmL3pbM1QjnZ'))).isHidden('seen')).toBe(true);
    expect(declutter(inBody(link('20261130004512'))).isHidden('seen')).toBe(false);
  });

  it.each([
    [
      'a card',
      '<div id="seen" role="link" data-go="/v2/t/6f/bG9naXN0aWNz/r"><b>창고 자동화, 첫 달 무료</b></div>',
    ],
    ['what is drawn', '<canvas id="seen" role="link" data-go="/v2/t/6f/bG9naXN0aWNz/r"></canvas>'],
    [
      'a figure with its caption',
      '<figure id="seen"><div role="link" data-go="/v2/t/6f/bG9naXN0aWNz/r"></div><figcaption>남향으로만 지은 집</figcaption></figure>',
    ],
    ['one with a label', '<div id="seen" role="link">갱신 전 3분, 평균 21만 원 아꼈어요<i>광고</i></div>'],
  ])('are hidden when a script makes them of other elements: %s', (_, link) => {
    expect(declutter(inBody(link)).isHidden('seen')).toBe(true);
  });

  it('stay when a script makes them of other elements, and they lead to articles', () => {
    const links = [1, 2, 3].map(
      (at) => `<div role="link" data-go="/news/${at}">가온시 새 다리 ${at} 이야기</div>`,
    );
    const page = declutter(articlePage(`<div id="seen">${links.join('')}</div>`));
    expect(page.isHidden('seen')).toBe(false);
  });

  it.each(['h3', 'div'])('leave no heading behind that nothing is left under: %s', (tag) => {
    const links = [1, 2, 3].map(
      (at) => `<div role="link" data-go="/v2/t/6f/bG9naXN0aWNz${at}/r">베개 ${at}</div>`,
    );
    const page = declutter(
      articlePage(`<section id="seen"><${tag}>곁들여 보기</${tag}><div>${links.join('')}</div></section>`),
    );
    expect(page.isHidden('seen')).toBe(true);
  });

  it('are hidden with the table that they stand in', () => {
    const link =
      '<a href="http://adclick.gaon.test/go.asp?i=1"><font>▶ 강가의 새 아파트, 견본주택 공개</font></a>';
    const table = `<table id="seen"><tr><td align="center">${link}</td></tr></table>`;
    expect(declutter(articlePage(table)).isHidden('seen')).toBe(true);
    const cells = `<table id="seen"><tr><td><a href="/">가온일보</a></td><td>${link}</td></tr></table>`;
    expect(declutter(articlePage(cells)).isHidden('seen')).toBe(false);
  });

  it.each([
    [
      'a link in a sentence',
      '<p>가온시는 지난 열흘날 <a id="seen" href="https://click.tenping.kr/1">계산기</a>를 열었다고 밝혔다.</p>',
    ],
    [
      'sources of an article about networks',
      '<ul id="seen"><li><a href="https://ads.tree.test/policy">광고 정책</a></li><li><a href="https://www.criteo.com/report">한 해 보고서</a></li></ul>',
    ],
    [
      'sources that search engines shall not follow',
      two((at) => `<a rel="nofollow" href="https://lab.test/${at}">조사 보고서 ${at}</a>`),
    ],
    [
      'pages whose folder begins like that of ads',
      two((at) => `<a href="/advice/kpop/${at}">노래 이야기 ${at}</a>`),
    ],
    [
      'an offer of the city',
      '<p id="seen"><a href="https://event.city.test/apply" rel="nofollow noopener">무료 상담 신청 바로가기</a></p>',
    ],
    [
      'a bargain that is the subject',
      two((at) => `<a href="https://lab.test/${at}">무료 급식 조사 ${at}</a>`),
    ],
  ])('stay in the article when they are %s', (_, links) => {
    expect(declutter(inBody(links)).isHidden('seen')).toBe(false);
  });

  it('stay in the footer', () => {
    const links =
      '<div class="footer"><p id="seen"><a href="https://ad.gaon.test/guide">광고 안내</a></p></div>';
    expect(declutter(articlePage(links)).isHidden('seen')).toBe(false);
  });
});

describe('things for sale', () => {
  const goods = (words: string[]) =>
    words
      .map(
        (word, at) => `<li><a href="https://mart.test/${at}"><img src="/${at}.jpg" alt=""> ${word}</a></li>`,
      )
      .join('');

  it('are hidden with their heading', () => {
    const shelf = `<section id="seen"><b>장바구니 특가</b><ul>${goods(['구운김 <b>9,900원</b>', '햇사과 <b>24,900원</b>'])}</ul></section>`;
    expect(declutter(articlePage(shelf)).isHidden('seen')).toBe(true);
  });

  it('are hidden where a discount stands before a price without its won', () => {
    const shelf = `<div id="seen"><ul>${goods(['가을 조끼 <b>45%</b> 17,900', '와이드 데님 <b>38%</b> 22,900'])}</ul></div>`;
    expect(declutter(articlePage(shelf)).isHidden('seen')).toBe(true);
  });

  it('are no list of news in which a price is named', () => {
    const news = goods(['라면 한 그릇 9,900원 시대', '강변 산책로 넓힌다', '첫차 당긴다']);
    expect(declutter(articlePage(`<ul id="seen">${news}</ul>`)).isHidden('seen')).toBe(false);
  });

  it('stay in the article', () => {
    const shelf = `<ul id="seen">${goods(['구운김 9,900원', '햇사과 24,900원'])}</ul>`;
    expect(declutter(inBody(shelf)).isHidden('seen')).toBe(false);
  });
});

describe('a link that leaves the site and offers something', () => {
  const away = (inside: string, more = '') =>
    `<a id="seen" href="https://clinic.test/event" target="_blank"${more}>${inside}</a>`;
  const isHidden = (html: string) => declutter(html).isHidden('seen');

  it.each([
    ['words', `<ul><li>${away('65세 이상 임플란트 2개 38만원, 예약자 한정')}<em>하늘치과</em></li></ul>`],
    [
      'one of several cards',
      `<div>${away('견적 비교하고 20% 할인받기', ' class="card"')}<a class="card" href="/news/9">난방비 줄이는 법을 물었다</a></div>`,
    ],
    [
      'a list of one advertiser',
      '<ul id="seen"><li><a href="https://stock.test/free" target="_blank">▶ 급등주 3종목, 선착순 무료 공개</a></li><li><a href="https://stock.test/vip" target="_blank">▶ 2차전지 다음은 이것</a></li></ul>',
    ],
    [
      'by a script that leads on',
      `<a id="seen" href="javascript:goBridge('mid','kc-20261129')"><b>첫 결제 12만원 캐시백</b></a>`,
    ],
    [
      'things of its own shop, each a link by a script',
      `<ul id="seen">${['곶감 30구 39,800원', '불고기 1kg 28,900원'].map((text, at) => `<li data-link="https://mall.gaon.test/${at}" onclick="location.assign(this.dataset.link)"><img src="/1.jpg">${text}</li>`).join('')}</ul>`,
    ],
  ])('is hidden: %s', (_, around) => {
    expect(isHidden(articlePage(around))).toBe(true);
  });

  it('is hidden in the header too when it has no words and a mark for its visitors', () => {
    const tyre = (address: string) =>
      articlePage('').replace('<nav', `<div id="seen" onclick="window.open('${address}')"></div><nav`);
    expect(isHidden(tyre('https://tyre.test/winter?utm_source=gaon'))).toBe(true);
    expect(isHidden(tyre('https://apps.apple.com/app/gaon?utm_source=gaon'))).toBe(false);
  });

  it('is hidden in the article only behind a sign, or as a picture', () => {
    const sign = '<p><b>▶</b> <a href="https://event.gaon.test/tester" id="seen">체험단 100명 모집</a></p>';
    expect(isHidden(inBody(sign.replace(/<b>▶<.b>/, '▶')))).toBe(true);
    expect(isHidden(inBody(away('<img src="/b.jpg" alt="꿀사과 산지직송 특가">')))).toBe(true);
    expect(isHidden(inBody(`<p>${away('가온시가 여는 무료 상담')}</p>`))).toBe(false);
  });

  it('is hidden in the article as a picture of the size of a slot that tells where it stands', () => {
    const strip = (size: string) =>
      inBody(
        `<a id="seen" href="https://event.gaon.test/road2026?utm_source=article_mid"><img src="/e/2026.jpg" ${size} alt="가온 길 잔치 2026 사전 등록"></a>`,
      );
    expect(isHidden(strip('width="700" height="120"'))).toBe(true);
    expect(isHidden(strip('width="700" height="480"'))).toBe(false);
  });

  it('is hidden in the article where it sells things by their pictures and prices', () => {
    const goods = (rel: string) =>
      inBody(
        `<div id="seen">${[1, 2].map((at) => `<a href="https://link.shop.test/a/${at}" target="_blank"${rel}><img src="/${at}.jpg">보조배터리 2만mAh<br><b>24,900원</b></a>`).join('')}</div>`,
      );
    expect(isHidden(goods(' rel="nofollow"'))).toBe(true);
    expect(isHidden(goods(''))).toBe(false);
    expect(isHidden(goods('').replace('<div id="seen">', '<div id="seen"><div>제휴</div>'))).toBe(true);
  });

  it.each([
    [
      'a poll, whose answers are counted',
      '<h4>노후 준비, 얼마나 하고 계신가요?</h4><ul><li><a href="https://click.tenping.kr/r/9F?opt=1" target="_blank">30만 원 미만</a></li><li><a href="https://click.tenping.kr/r/9F?opt=2" target="_blank">30만 원 이상</a></li></ul><small>무료 상담권 증정</small>',
    ],
    [
      'a quiz, by what its address says',
      '<b>헬스 OX퀴즈</b><p>영양제 ‘꿀잠샷’에는 차 성분이 들어 있다?</p><a href="https://shop.test/ox?utm_medium=native" target="_blank">O</a> <a href="https://shop.test/ox?utm_medium=native&a=x" target="_blank">X</a>',
    ],
    [
      'goods of an affiliate',
      '<a href="https://link.coupang.com/a/bZx" target="_blank"><img src="/1.jpg">미니 빔프로젝터 <b>129,000원</b></a><a href="https://link.coupang.com/a/bZy" target="_blank"><img src="/2.jpg">사운드바 <b>89,000원</b></a>',
    ],
  ])('is hidden in the article with all of %s', (_, inside) => {
    expect(isHidden(inBody(`<div id="seen">${inside}</div>`))).toBe(true);
  });

  it('is hidden in the article as a paragraph that sells in several ways', () => {
    const paragraph = (words: string) =>
      inBody(`<p id="seen"><a href="https://home.test/" target="_blank">${words}</a></p>`);
    expect(
      isHidden(paragraph('견본주택이 문을 연다. 선착순 계약이 가능하며 사은품을 준다. ☎1600-0000')),
    ).toBe(true);
    expect(isHidden(paragraph('가온시는 다리를 건널 때 무료로 하기로 했다고 밝혔다.'))).toBe(false);
  });

  it('is hidden as a figure with the words under it, when all of it leads to a shop', () => {
    const figure = (caption: string) =>
      inBody(
        `<figure id="seen"><a href="https://smartstore.naver.com/hongsam/products/8812004531?NaPm=1" target="_blank"><img src="/bn/4510.jpg" width="740" height="300"></a><figcaption>${caption}</figcaption></figure>`,
      );
    const link = (words: string) =>
      `<a href="https://smartstore.naver.com/hongsam/products/8812004531?NaPm=1" target="_blank">${words}</a>`;
    expect(isHidden(figure(link('홍삼 진액 30포 39,900원, 2박스 무료배송')))).toBe(true);
    expect(isHidden(figure('가온시 홍삼밭에서 농민들이 홍삼을 캐고 있다.'))).toBe(false);
  });

  it('stays without an offer, and where it is an article of a sister paper', () => {
    expect(isHidden(articlePage(`<ul><li>${away('나루 연구소 누리집')}</li></ul>`))).toBe(false);
    const article = away('코스피, 1.2% 올라 2,900선에서 마감').replace('/event', '/news/2026113000042');
    expect(isHidden(articlePage(`<ul><li>${article}</li></ul>`))).toBe(false);
  });
});

describe('what a city or a helpline offers stays', () => {
  it.each([
    [
      'in the article',
      '<p id="seen">▶ <a href="https://www.life.test/109" target="_blank">자살예방 상담전화 109 바로가기</a></p>',
    ],
    [
      'with a sign',
      '<p><a id="seen" href="https://city.test/y" target="_blank">▶ 청년 월세 지원 예약 신청 바로가기</a></p>',
    ],
    [
      'for nothing',
      '<p><a id="seen" href="https://www.gaon.go.kr/law" target="_blank">▶ 무료 법률 교실 신청</a></p>',
    ],
  ])('%s', (_, inside) => {
    expect(declutter(inBody(inside)).isHidden('seen')).toBe(false);
  });

  it('in a list of useful places beside it', () => {
    const entry = (id: string) =>
      `<li id="${id}"><a href="https://www.${id}.test/" target="_blank">보건복지상담센터</a></li>`;
    expect(declutter(articlePage(`<ul>${entry('city')}${entry('seen')}</ul>`)).isHidden('seen')).toBe(false);
  });
});

describe('on a page that is about offers', () => {
  const offer = (at: number, address: string) =>
    `<li${at === 1 ? ' id="seen"' : ''}><a target="_blank" href="${address}">한우 ${at}호 선물 세트 30% 할인 39,000원</a></li>`;
  const open = (address: string, path = '/benefit') =>
    declutter(
      `<title>독자 할인 혜택</title><main><h2>독자 할인 혜택</h2><ul>${[1, 2, 3, 4].map((at) => offer(at, `https://partner${at}.test/${address}`)).join('')}</ul></main><footer></footer>`,
      null,
      `https://www.gaon.test${path}`,
    );

  it('they stay, but for those that somebody pays for, and on a front', () => {
    expect(open('').isHidden('seen')).toBe(false);
    expect(open('?utm_source=gaon').isHidden('seen')).toBe(true);
    expect(open('', '/').isHidden('seen')).toBe(true);
  });

  it('what a public house offers stays, wherever it is listed', () => {
    const show = (address: string) =>
      articlePage(
        `<ul><li id="seen"><a target="_blank" href="${address}">가온시립교향악단 무료 야외 음악회</a></li></ul>`,
      );
    expect(declutter(show('https://www.gaonphil.or.kr/')).isHidden('seen')).toBe(false);
    expect(declutter(show('https://www.gaonphil.test/')).isHidden('seen')).toBe(true);
  });
});

it('an own article stays whose address looks like that of a counter', () => {
  const link =
    '<div><a id="seen" href="https://news.gaon.test/click/51"><img src="/51.jpg" width="300" height="200" alt=""></a></div>';
  expect(declutter(articlePage(link)).isHidden('seen')).toBe(false);
  expect(declutter(articlePage(link.replace('/51"', '/51?b=3"'))).isHidden('seen')).toBe(true);
});

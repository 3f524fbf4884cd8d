import { describe, expect, it } from 'vitest';
import { SCROLL_MARK } from '../../../src/declutter/style.ts';
import { articlePage, declutter, ENTRIES } from '../news-page.ts';

const FIXED = 'style="position: fixed; bottom: 0"';

describe('a layer over the page', () => {
  it.each([
    [
      'for a newsletter',
      `<div id="layer" ${FIXED}><a href="/letter">뉴스레터, 올해 가장 잘한 일 <b>구독신청</b></a></div>`,
    ],
    [
      'for a newsletter about those of whom notices never speak',
      `<div id="layer" ${FIXED}><a href="/letter">장애인의 날, 뉴스레터 <b>구독신청</b></a></div>`,
    ],
    [
      'for the app',
      `<div id="layer" ${FIXED}><p>가온일보 앱에서 편하게 보세요</p><button>앱으로 보기</button><button>닫기</button></div>`,
    ],
    [
      'to show its ads',
      `<div id="layer" ${FIXED} role="dialog"><strong>광고 차단 프로그램을 해제해 주세요</strong><p>가온일보는 광고로 기사를 만듭니다.</p><button>닫기</button></div>`,
    ],
    [
      'for a gift',
      `<div id="layer" ${FIXED}><p>월 5천 원 후원으로 가온일보를 지켜 주세요.</p><a href="/give">후원회원 되기</a></div>`,
    ],
    [
      'with a field for an address',
      `<div id="layer" ${FIXED}><p>뉴스레터 신청</p><input type="email"></div>`,
    ],
  ])('that asks %s is hidden', async (_, layer) => {
    const page = declutter(articlePage(layer));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
    expect(page.hidden?.map(({ kind, clue }) => ({ kind, clue }))).toEqual([{ kind: 'ad', clue: 'plea' }]);
  });

  it('takes its shade with it, and no ad beside it that can be closed as well', async () => {
    const layer = `<div id="layer" ${FIXED}><p>뉴스레터 신청</p><input type="email"></div>`;
    const whole = 'style="position: fixed; top: 0; left: 0; width: 100%; height: 100%"';
    const ad = `<div id="ad" ${FIXED}><iframe src="https://ads.gaon.test/1" width="728" height="90"></iframe><b>✕</b></div>`;
    const page = declutter(articlePage(`<div id="shade" ${whole}><span>닫기</span></div>${layer}${ad}`));
    await page.settle();
    expect(['shade', 'layer', 'ad'].map(page.isHidden)).toEqual([true, true, true]);
    expect(page.hidden?.find(({ clue }) => clue === 'plea')?.marked.map(({ id }) => id)).toEqual([
      'layer',
      'shade',
    ]);
  });

  it.each([
    '<strong>24</strong>시간 동안 다시 열람하지 않습니다.',
    '<a href="#">오늘 하루 보지 않기 [닫기]</a>',
    '<label><input type="checkbox"> 오늘 이 창을 띄우지 않음</label><a href="#">[닫기]</a>',
  ])('that can be closed for a while is hidden: %s', async (closer) => {
    const page = declutter(
      articlePage(
        `<div id="layer" ${FIXED}><a href="https://orchard.test/sale"><img src="/event.jpg" alt="가을 잔치"></a><p>${closer}</p></div>`,
      ),
    );
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it.each([
    ['above the others', 'position: absolute; z-index: 1000', true],
    ['in its line', 'position: absolute', false],
  ])(
    'that scrolls away with the page, and can be closed for a day, is hidden when it lies %s',
    async (_, style, isHidden) => {
      const page = declutter(
        articlePage(
          `<div id="layer" style="${style}"><a href="/event/3"><img src="/event.jpg" alt="가을 잔치"></a><label><input type="checkbox"> 오늘 하루 열지 않기</label> <button>닫기</button></div>`,
        ),
      );
      await page.settle();
      expect(page.isHidden('layer')).toBe(isHidden);
    },
  );

  it('that scrolls away with the page is hidden when what holds it lies above the others', async () => {
    const page = declutter(
      articlePage(
        '<div style="position: relative; z-index: 1000"><div id="layer" style="position: absolute; top: 60px"><a href="/event/3"><img src="/event.jpg" alt="가을 잔치"></a><button><strong>24</strong>시간 동안 다시 열람하지 않습니다.</button> <button>닫기</button></div></div>',
      ),
    );
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it('that goes on after all when it is not heeded is hidden', async () => {
    const page = declutter(
      articlePage(
        `<div id="layer" ${FIXED}>광고 차단 프로그램이 켜져 있습니다. <b>광고 차단을 해제해 주세요.</b><a href="/help/ads">해제 방법 보기</a><button>무시하고 계속</button></div>`,
      ),
    );
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it('in which a film counts down to its end is hidden', async () => {
    const page = declutter(
      articlePage(
        `<div id="layer" ${FIXED}><div><span>00:15 후 자동 종료</span><button>닫기 ✕</button></div><iframe src="/u7/v?k=vd_1&p=dock" width="320" height="180"></iframe></div>`,
      ),
    );
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it.each([
    ['the same words in the page', '<div id="kept"><a href="/letter">뉴스레터 구독신청</a></div>'],
    [
      'the card of a reporter',
      '<div id="kept"><a href="/reporter/7">나도윤 기자</a><button>구독하기</button><div>새 기사를 알려드려요 <button>닫기</button></div></div>',
    ],
    [
      'a series',
      '<div id="kept"><b>[연재] 강변의 사람들</b><a href="/series/3">시리즈 전체</a><button>알림 받기</button><button>닫기</button></div>',
    ],
    [
      'what asks for consent, and can be closed for a while',
      `<div id="kept" ${FIXED}><p>개인정보 수집·이용에 동의해 주세요.</p><button>동의</button><button>설정</button><button>7일간 보지 않기</button></div>`,
    ],
    [
      'what the house has to say',
      `<div id="kept" ${FIXED}><p>서버 점검으로 3일 0시부터 4시까지 접속이 되지 않습니다.</p><button>오늘 하루 보지 않기</button></div>`,
    ],
    ...[
      '가온일보 기자 사칭 주의 안내',
      '추석 연휴 휴간 안내: 3일까지 신문을 쉽니다',
      '홈페이지 주소가 바뀌었습니다',
      '바로잡습니다. 3일 자 기사의 이름을 정정합니다',
      '새 판형을 알려 드리며 독자 여러분의 말씀을 듣습니다',
    ].map((words): [string, string] => [
      `a notice: ${words}`,
      `<div id="kept" ${FIXED}><p>${words}</p><a href="/notice/3">자세히</a><button>오늘 하루 열지 않기</button></div>`,
    ]),
    [
      'a notice that is a picture',
      `<div id="kept" ${FIXED}><a href="/notice/3"><img src="/3.jpg" alt="서버 점검 안내"></a><button>오늘 하루 열지 않기</button></div>`,
    ],
    [
      'news of an earthquake, with the way to the weather service',
      `<div id="kept" ${FIXED}>[지진] 규모 4.0 나래 앞바다 <a href="https://www.weather.go.kr">기상청</a> <button>닫기</button></div>`,
    ],
    [
      'a bar with the score of a game, which can be folded',
      `<div id="kept" ${FIXED}>가온 3 : 2 나래 <a href="https://game.test/7">중계</a> <button>접기</button></div>`,
    ],
    [
      'a header that stays on top',
      `<div id="kept" ${FIXED}><a href="/">가온일보</a><a href="/subscribe">구독신청</a></div>`,
    ],
    [
      'a menu that stays on top',
      `<div id="kept" ${FIXED}><p>뉴스레터</p><ul>${['정치', '경제', '사회', '문화'].map((name, at) => `<li><a href="/section/${at}">${name}</a></li>`).join('')}</ul></div>`,
    ],
    ['a button that leads to the top', `<button id="kept" ${FIXED}>맨위로</button>`],
    [
      'a dialog for signing in',
      `<div id="kept" ${FIXED}><p>로그인하고 알림 받기</p><input type="password"></div>`,
    ],
    [
      'a bar of tools, one of which asks',
      `<div id="kept" ${FIXED}><button>공유하기</button><button>글자 크기</button><a href="#cm">댓글 3</a><button>스크랩</button><a href="/give">후원하기</a></div>`,
    ],
    [
      'a bar of tools without words',
      `<div id="kept" ${FIXED}><button aria-label="공유"></button><button aria-label="글자 크게"></button><button>뉴스레터</button><a href="https://play.google.com/store/apps/details?id=gaon">앱으로 보기</a></div>`,
    ],
    [
      'a bar with signs for tools',
      `<div id="kept" ${FIXED}><button>공유</button><button>가+</button><button>가-</button><button>알림 받기</button></div>`,
    ],
    [
      'a bar that leads home by a whole address',
      `<div id="kept" ${FIXED}><a href="https://m.gaon.test/">홈</a><button>구독하기</button></div>`,
    ],
    [
      'a warning of a typhoon',
      `<div id="kept" ${FIXED}><p>태풍 특보: 나래 앞바다 전 해상</p><a href="/live">특보 보기</a><button>오늘 하루 보지 않기</button></div>`,
    ],
    [
      'news that just came',
      `<div id="kept" ${FIXED}><a href="/news/9">[속보] 나래항 여객선 모두 멈춰</a><button>오늘 하루 보지 않기</button></div>`,
    ],
  ])('stays when it is %s', async (_, layer) => {
    const page = declutter(articlePage(layer));
    await page.settle();
    expect(page.isHidden('kept')).toBe(false);
  });

  it.each([
    [
      'two answers',
      '<p>가온일보의 속보 알림을 받아 보시겠습니까?</p><button>허용</button><button>차단</button>',
    ],
    [
      'an offer of news',
      '<p>알림을 켜 주세요</p><p>속보와 잔치 소식을 가장 먼저 전해 드립니다.</p><button>허용</button><button>나중에</button>',
    ],
    [
      'ways to sign in',
      '<p>로그인하고 계속 읽어 보세요</p><a href="/login/1">가온 아이디로 시작하기</a><a href="/login/2">나래로 로그인</a>',
    ],
    [
      'two pictures',
      '<a href="/event/1"><img src="/1.jpg" alt="가을 잔치"></a><a href="/event/2"><img src="/2.jpg" alt="겨울 잔치"></a><button>오늘 하루 보지 않기</button>',
    ],
    [
      'a place of its letter',
      '<p>뉴스레터를 받아 보세요</p><a href="https://letter.gaon.test/">구독하기</a>',
    ],
  ])('with %s is hidden all the same', async (_, inside) => {
    const page = declutter(articlePage(`<div id="layer" ${FIXED}>${inside}</div>`));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });
});

describe('a dialog that asks for something', () => {
  const plea =
    '<p>뉴스레터를 받아 보세요</p><input type="email"><button>구독하기</button><button>닫기</button>';

  it.each([
    ['is hidden when it is open', `<dialog id="x" open ${FIXED}>${plea}</dialog>`, true],
    ['stays while the page has not opened it', `<dialog id="x" ${FIXED}>${plea}</dialog>`, false],
    [
      'stays while it is closed, also what floats in it',
      `<dialog><div id="x" ${FIXED}>${plea}</div></dialog>`,
      false,
    ],
    [
      'stays while it is closed, whatever ad it holds',
      '<dialog id="x"><ins class="adsbygoogle"></ins><button>닫기</button></dialog>',
      false,
    ],
    [
      'stays while it is closed, in whatever layer',
      `<div id="x" ${FIXED}>${plea}<dialog>뉴스레터 안내</dialog></div>`,
      false,
    ],
  ])('%s', async (_, dialog, isHidden) => {
    const page = declutter(articlePage(dialog));
    await page.settle();
    expect(page.isHidden('x')).toBe(isHidden);
  });
});

describe('around a layer', () => {
  it('the shade behind it goes too', async () => {
    const page = declutter(
      articlePage(
        `<div id="shade" ${FIXED}></div><div id="layer" ${FIXED}><p>뉴스레터를 받아 보세요</p><button>닫기</button></div>`,
      ),
    );
    await page.settle();
    expect([page.isHidden('layer'), page.isHidden('shade')]).toEqual([true, true]);
  });

  it('a layer that can be closed for a day is a pop-up, whatever it shows', async () => {
    const layer = `<div id="layer" ${FIXED}><a href="/event/3"><img src="/event.jpg" alt=""></a><label><input type="checkbox"> 오늘 하루 보지 않기</label></div>`;
    const page = declutter(articlePage(layer));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it('one that is set in a table goes too', async () => {
    const asks =
      '<table><tbody><tr><td><b>가온일보를 후원해 주세요</b><br><a href="/subscribe"><img src="/b.gif" alt="신청"></a></td></tr><tr><td><font><input type="checkbox"> 오늘 하루 보지 않기 [닫기]</font></td></tr></tbody></table>';
    const page = declutter(
      articlePage(`<div id="layer" style="position: absolute; z-index: 500">${asks}</div>`),
    );
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it('that a network puts there to ask for its ads goes with its own headline, and the page may scroll', async () => {
    const wall =
      '<div id="layer" class="fc-ab-root" style="position: fixed; width: 100%; height: 100%"><h1>광고를 막고 계신가요?</h1></div>';
    const page = declutter(articlePage(wall));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
    expect(page.document.documentElement.hasAttribute(SCROLL_MARK)).toBe(true);
  });

  it('takes its shade along also when it offers to install the app', async () => {
    const layer = `<div id="layer" ${FIXED}><strong>앱에서 더 빠르게</strong><p>속보를 앱으로 받아보세요.</p><a href="/app">앱 설치하기</a></div>`;
    const shade = '<div id="shade" style="position: fixed; inset: 0"></div>';
    const page = declutter(articlePage(`${layer}${shade}`));
    await page.settle();
    expect([page.isHidden('layer'), page.isHidden('shade')]).toEqual([true, true]);
  });

  it.each([
    ['a store', '<a href="https://play.google.com/store/apps/details?id=gaon">열기</a>'],
    ['a button that closes it', '<a href="/app">설치</a><button>닫기</button>'],
    ['a way to install it', '<a href="/app">설치하기</a>'],
  ])('a bar for the app with %s goes, wherever it stands', async (_, inside) => {
    const bar = `<div id="bar"><span>앱으로 더 편하게 보세요</span>${inside}</div>`;
    const page = declutter(articlePage(bar));
    await page.settle();
    expect(page.isHidden('bar')).toBe(true);
  });
});

describe('a strip at the top of the page', () => {
  it('that lives by gifts is hidden too', async () => {
    const strip =
      '<div id="strip">광고 없는 보도, 독자의 후원만으로 만듭니다. <a href="/give">월 만 원 물새 되기 →</a></div>';
    const page = declutter(articlePage('').replace('<body>', `<body>${strip}`));
    await page.settle();
    expect(page.isHidden('strip')).toBe(true);
  });

  const find = async (inside: string) => {
    const strip = `<div id="strip">${inside}</div>`;
    const page = declutter(articlePage('').replace('<body>', `<body>${strip}`));
    await page.settle();
    return page.isHidden('strip');
  };

  it('that sells a subscription is hidden, whether it can be closed or not', async () => {
    const offer = '<a href="https://sub.gaon.test/">가온일보 프리미엄, 첫 달 100원으로 시작하세요</a>';
    expect(await find(`${offer}<button aria-label="띠배너 닫기">×</button>`)).toBe(true);
    expect(await find(offer)).toBe(true);
    expect(await find(`${offer}<a href="/en">English</a>`)).toBe(false);
  });

  it('that stands between header and headline is hidden too, but not what belongs to the article there', async () => {
    const between = async (inside: string) => {
      const page = declutter(articlePage('').replace('<h1', `<div id="strip">${inside}</div><h1`));
      await page.settle();
      return page.isHidden('strip');
    };
    const letter =
      '<span>매주 받아보는 물길 편지, 지금 무료로 구독하세요</span><a href="/letter">구독하기</a>';
    expect(await between(`${letter}<button aria-label="닫기">✕</button>`)).toBe(true);
    expect(await between(`<b>[연재] 강변</b>${letter}<button aria-label="닫기">✕</button>`)).toBe(false);
  });

  it('that stays at the bottom while the page is scrolled is hidden', async () => {
    const isHidden = async (style: string) => {
      const page = declutter(
        articlePage(
          `<div id="bar" style="${style}"><span>속보 알림 받기</span> <a href="/push">받기</a> <button>닫기</button></div>`,
        ),
      );
      await page.settle();
      return page.isHidden('bar');
    };
    expect(await isHidden('position: sticky; bottom: 0')).toBe(true);
    expect(await isHidden('')).toBe(false);
  });

  it('that is a headline about subscriptions stays', async () => {
    expect(await find('<a href="/news/12">가온문고, 종이책 정기구독 손님 십만 명 넘었다</a>')).toBe(false);
  });

  it('that says how to sign in stays', async () => {
    expect(await find('<a href="/login">로그인하고 댓글을 남겨 보세요</a><button>닫기</button>')).toBe(false);
  });
});

describe('a page that is held still', () => {
  const whole = 'style="position: fixed; left: 0; top: 0; width: 100%; height: 100%"';
  const plea = '<p>뉴스레터를 받아 보세요</p><button>닫기</button>';
  const isFree = ({ document }: ReturnType<typeof declutter>) =>
    document.documentElement.hasAttribute('data-jeongdok-scroll');

  it.each([
    ['what asks covers it', `<div ${whole}>${plea}</div>`, true],
    ['what asks lies on a shade', `<div ${whole}></div><div ${FIXED}>${plea}</div>`, true],
    ['what asks lies in a shade', `<div ${whole}><div ${FIXED}>${plea}</div></div>`, true],
    ['an ad covers it', `<div ${whole}><div><ins class="adsbygoogle"></ins></div><a>닫기</a></div>`, true],
    [
      'what asks lies in a shade that is placed on the page',
      `<div ${whole.replace('fixed', 'absolute')}><div ${FIXED}>${plea}</div></div>`,
      true,
    ],
    [
      'an ad fills its place in the page',
      `<div style="position: relative"><div ${whole.replace('fixed', 'absolute')}><ins class="adsbygoogle"></ins></div></div>`,
      false,
    ],
    ['what asks leaves it to be seen', `<div ${FIXED}>${plea}</div>`, false],
    ['what covers it stays', `<div ${whole}><p>나래항 물때표</p><button>닫기</button></div>`, false],
  ])('may scroll or not where %s', async (_, layer, mayScroll) => {
    const page = declutter(articlePage(layer));
    await page.settle();
    expect(isFree(page)).toBe(mayScroll);
    page.stop();
    expect(isFree(page)).toBe(false);
  });

  it('is so again when the layer is shown again', async () => {
    const page = declutter(articlePage(`<div ${whole}>${plea}</div>`));
    await page.settle();
    const [key = ''] = page.hidden?.map((find) => find.key) ?? [];
    page.work.setShown(key, true);
    await page.settle();
    expect(isFree(page)).toBe(false);
    page.work.setShown(key, false);
    await page.settle();
    expect(isFree(page)).toBe(true);
  });

  it('is so again when the page takes the layer away', async () => {
    const page = declutter(articlePage(`<div id="layer" ${whole}>${plea}</div>`));
    await page.settle();
    page.document.getElementById('layer')?.remove();
    await page.settle();
    expect(isFree(page)).toBe(false);
  });

  it.each(['inert', 'aria-hidden="true"'])('by what cannot be undone keeps its layer: %s', async (frozen) => {
    const page = declutter(
      articlePage(`<div id="kept" ${whole}>${plea}</div>`).replace('id="page"', `id="page" ${frozen}`),
    );
    await page.settle();
    expect(page.isHidden('kept')).toBe(false);
  });

  it('and silent for those who cannot see is an article still', async () => {
    const box = `<div id="box"><h3>많이 본 뉴스</h3>${ENTRIES}</div>`;
    const page = declutter(articlePage(box).replace('<body>', '<body aria-hidden="true">'));
    await page.settle();
    expect(page.isHidden('box')).toBe(true);
  });
});

describe('a layer that leads to an advertiser', () => {
  const closer = '<button>닫기 ✕</button>';

  it.each([
    ['a film', `<video></video><a href="https://water.test">정수기 렌탈 자세히 보기</a>${closer}`],
    [
      'a film that says what its button closes',
      '<button aria-label="광고 닫기">닫기 ✕</button><video muted></video><a href="https://water.test">자세히 보기</a>',
    ],
    ['words', '<a href="https://fund.test">해외주식 수수료 0원</a> <a href="#">닫기</a>'],
    [
      'a bargain of the house',
      `<p>강가 장터 햇사과 두 상자 할인</p><a href="/shop/3">장터 가기</a>${closer}`,
    ],
    [
      'what the house wants its reader to do, and a cross',
      '<a href="/event/3">가을 물길 걷기 신청하기 ▶</a> <button>✕</button>',
    ],
    [
      'what the house wants its reader to do, and the letter X',
      '<a href="/event/3">가을 물길 걷기 신청하기 ▶</a> <button>X</button>',
    ],
    [
      'a picture and a countdown',
      '<p><a href="#">SKIP 5초 ›</a></p><a href="https://power.test"><img src="/i.jpg"></a>',
    ],
  ])('with %s and a way to close it is hidden', async (_, inside) => {
    const page = declutter(articlePage(`<div id="layer" ${FIXED}>${inside}</div>`));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
    expect(page.hidden?.map(({ words }) => words)).not.toContain('닫기');
  });

  it.each([
    [
      'asks for consent',
      `<p>쿠키를 씁니다</p><a href="https://law.test/privacy">방침</a><button>동의</button>${closer}`,
    ],
    ['shares the article', `<a href="https://www.facebook.com/sharer">페이스북</a>${closer}`],
    ['plays on within the site', `<video></video><a href="/vod/7">강변 산책로 넓힌다</a>${closer}`],
    ['leads to several parts of the site', `<a href="/sale">할인</a><a href="/vod">영상</a>${closer}`],
    ['has a field', `<a href="https://lab.test/">지도</a><input>${closer}`],
  ])('stays when it %s', async (_, inside) => {
    const page = declutter(articlePage(`<div id="kept" ${FIXED}>${inside}</div>`));
    await page.settle();
    expect(page.isHidden('kept')).toBe(false);
  });

  it('is none where it stands in the page', async () => {
    const page = declutter(
      articlePage(`<div id="kept"><a href="https://lab.test/map">나루 지도</a>${closer}</div>`),
    );
    await page.settle();
    expect(page.isHidden('kept')).toBe(false);
  });
});

it('hides the one article more that slides into a corner, and no other link that does', async () => {
  const teaser = (words: string) =>
    `<div id="dock" ${FIXED}>${words} <button>취소</button><a href="/news/8"><img src="/8.jpg">나래천 물길 되살린다</a></div>`;
  const hides = async (words: string) => {
    const page = declutter(articlePage('').replace('</footer>', `</footer>${teaser(words)}`));
    await page.settle();
    return page.isHidden('dock');
  };
  expect(await hides('5초 후 다음 기사')).toBe(true);
  expect(await hides('이 기사 다 읽으셨나요?')).toBe(true);
  expect(await hides('지금 산불이 번지고 있습니다')).toBe(false);
});

describe('a film that is docked in a corner', () => {
  const dock = (inside = '') =>
    `<div id="dock" ${FIXED}><div>지금 나오는 영상 <button>접기</button></div>${inside}<video muted src="/live.mp4"></video></div>`;
  const open = async (html: string) => {
    const page = declutter(html);
    await page.settle();
    return page;
  };

  it('is hidden', async () => {
    const page = await open(articlePage('').replace('</footer>', `</footer>${dock()}`));
    expect(page.isHidden('dock')).toBe(true);
    const framed = dock().replace(/<video.*video>/, '<iframe src="/player/mini?pl=hot"></iframe>');
    const other = await open(articlePage('').replace('</footer>', `</footer>${framed}`));
    expect(other.isHidden('dock')).toBe(true);
  });

  it.each([
    ['is part of something else', articlePage(`<div>${dock()}</div>`)],
    [
      'has more to say',
      articlePage('').replace(
        '</footer>',
        `</footer>${dock('<a href="/vod/7">강변</a><a href="/vod">더 보기</a>')}`,
      ),
    ],
    ['stands in the page', articlePage('').replace('</footer>', `</footer>${dock().replace(FIXED, '')}`)],
  ])('stays when it %s', async (_, html) => {
    expect((await open(html)).isHidden('dock')).toBe(false);
  });
});

describe('a layer that can be declined', () => {
  const layer = (words: string, answer = '아니요') =>
    `<div id="layer" ${FIXED}><p>${words}</p><button>${answer}</button><button>네, 켤게요</button></div>`;

  it.each(['아니요', '다음에요', '이번만 그냥 볼게요', '괜찮아요', 'Not now'])(
    'by "%s" is hidden',
    async (answer) => {
      const page = declutter(articlePage(layer('중요한 속보, 창을 닫아도 알려드릴까요?', answer)));
      await page.settle();
      expect(page.isHidden('layer')).toBe(true);
    },
  );

  it.each([
    '설맞이 나루멤버십 첫 3개월 990원',
    '매일 도는 행운의 룰렛! 오늘의 기회가 1번 남았어요',
    '기사 사이에 빈자리가 보여요. 화면을 비우는 확장 프로그램이 켜져 있네요.',
    '소리 없이 놓친 소식, 없으셨나요? 브라우저를 닫아도 속보를 띄워드립니다.',
  ])('is hidden when the house wants something: %s', async (words) => {
    const page = declutter(articlePage(layer(words, '나중에').replace('네, 켤게요', '지금 시작하기')));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it.each([
    '쿠키를 쓰도록 허락하시겠어요?',
    '성인만 볼 수 있습니다. 만 19세 이상입니까?',
    '댓글을 쓰려면 로그인하시겠어요?',
    '방문 기록을 수집해 분석합니다',
    '행태정보를 이용한 맞춤형 광고를 허용하시겠습니까?',
    '만 19세 이상입니까?',
    '지난번에 읽던 곳부터 이어서 볼까요?',
    '우리 동네 날씨를 첫 화면에 설정할까요?',
    '댓글을 지우시겠습니까?',
  ])('stays when it asks: %s', async (words) => {
    const page = declutter(articlePage(layer(words).replace('네, 켤게요', '네')));
    await page.settle();
    expect(page.isHidden('layer')).toBe(false);
  });

  it('stays when it is all that it offers: it may unfold the article', async () => {
    const page = declutter(articlePage(`<div id="layer" ${FIXED}><button>계속 읽기</button></div>`));
    await page.settle();
    expect(page.isHidden('layer')).toBe(false);
  });

  it('is none where it stands in the page', async () => {
    const page = declutter(articlePage(layer('가온시 새 다리에 찬성하시나요?').replace(FIXED, '')));
    await page.settle();
    expect(page.isHidden('layer')).toBe(false);
  });
});

describe('a layer with the heading of a box', () => {
  it.each([
    ['a film', '<iframe src="https://film.test/player?v=1"></iframe>'],
    ['a film that plays by itself', '<video autoplay muted src="/8.mp4"></video>'],
    ['one teaser', '<a href="/tv/7"><img src="/7.jpg" alt=""><p>공장 지붕에 핀 해바라기</p></a>'],
  ])('and %s is hidden', async (_, inside) => {
    const page = declutter(
      articlePage(`<div id="layer" ${FIXED}><p>추천 영상 <button>✕</button></p>${inside}</div>`),
    );
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it.each([['a menu', '<a href="/best">많이 본 뉴스</a><a href="/new">새 소식</a>']])(
    'stays when it is %s',
    async (_, inside) => {
      const page = declutter(articlePage(`<div id="kept" ${FIXED}>${inside}</div>`));
      await page.settle();
      expect(page.isHidden('kept')).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { articlePage, declutter, entries } from './news-page.ts';

const fixed = 'style="position: fixed; bottom: 0"';

describe('a layer over the page', () => {
  it.each([
    [
      'for a newsletter',
      `<div id="layer" ${fixed}><a href="/letter">뉴스레터, 올해 가장 잘한 일 <b>구독신청</b></a></div>`,
    ],
    [
      'for the app',
      `<div id="layer" ${fixed}><p>가온일보 앱에서 편하게 보세요</p><button>앱으로 보기</button><button>닫기</button></div>`,
    ],
    [
      'with a field for an address',
      `<div id="layer" ${fixed}><p>뉴스레터 신청</p><input type="email"></div>`,
    ],
  ])('that asks %s is hidden', async (_, layer) => {
    const page = declutter(articlePage(layer));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
    expect(page.hidden?.map(({ kind, clue }) => ({ kind, clue }))).toEqual([{ kind: 'ad', clue: 'plea' }]);
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

  it.each([
    ['the same words in the page', '<div id="kept"><a href="/letter">뉴스레터 구독신청</a></div>'],
    [
      'a header that stays on top',
      `<div id="kept" ${fixed}><a href="/">가온일보</a><a href="/subscribe">구독신청</a></div>`,
    ],
    ['a menu that stays on top', `<div id="kept" ${fixed}><p>뉴스레터</p><ul>${entries}</ul></div>`],
    ['a button that leads to the top', `<button id="kept" ${fixed}>맨위로</button>`],
    [
      'a dialog for signing in',
      `<div id="kept" ${fixed}><p>로그인하고 알림 받기</p><input type="password"></div>`,
    ],
  ])('stays when it is %s', async (_, layer) => {
    const page = declutter(articlePage(layer));
    await page.settle();
    expect(page.isHidden('kept')).toBe(false);
  });
});

describe('around a layer', () => {
  it('the shade behind it goes too', async () => {
    const page = declutter(
      articlePage(
        `<div id="shade" ${fixed}></div><div id="layer" ${fixed}><p>뉴스레터를 받아 보세요</p><button>닫기</button></div>`,
      ),
    );
    await page.settle();
    expect([page.isHidden('layer'), page.isHidden('shade')]).toEqual([true, true]);
  });

  it('a layer that can be closed for a day is a pop-up, whatever it shows', async () => {
    const layer = `<div id="layer" ${fixed}><a href="/event/3"><img src="/event.jpg" alt=""></a><label><input type="checkbox"> 오늘 하루 보지 않기</label></div>`;
    const page = declutter(articlePage(layer));
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it.each([
    ['a store', '<a href="https://play.google.com/store/apps/details?id=gaon">열기</a>'],
    ['a button that closes it', '<a href="/app">설치</a><button>닫기</button>'],
  ])('a bar for the app with %s goes, wherever it stands', async (_, inside) => {
    const bar = `<div id="bar"><span>앱으로 더 편하게 보세요</span>${inside}</div>`;
    const page = declutter(articlePage(bar));
    await page.settle();
    expect(page.isHidden('bar')).toBe(true);
  });
});

describe('a layer that leads to an advertiser', () => {
  const closer = '<button>닫기 ✕</button>';

  it.each([
    ['a film', `<video></video><a href="https://water.test">정수기 렌탈 자세히 보기</a>${closer}`],
    ['words', '<a href="https://fund.test">해외주식 수수료 0원</a> <a href="#">닫기</a>'],
    [
      'a picture and a countdown',
      '<p><a href="#">SKIP 5초 ›</a></p><a href="https://power.test"><img src="/i.jpg"></a>',
    ],
  ])('with %s and a way to close it is hidden', async (_, inside) => {
    const page = declutter(articlePage(`<div id="layer" ${fixed}>${inside}</div>`));
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
    ['has a field', `<a href="https://lab.test/">지도</a><input>${closer}`],
  ])('stays when it %s', async (_, inside) => {
    const page = declutter(articlePage(`<div id="kept" ${fixed}>${inside}</div>`));
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

describe('a layer with the heading of a box', () => {
  it.each([
    ['a film', '<iframe src="https://film.test/player?v=1"></iframe>'],
    ['one teaser', '<a href="/tv/7"><img src="/7.jpg" alt=""><p>공장 지붕에 핀 해바라기</p></a>'],
  ])('and %s is hidden', async (_, inside) => {
    const page = declutter(
      articlePage(`<div id="layer" ${fixed}><p>추천 영상 <button>✕</button></p>${inside}</div>`),
    );
    await page.settle();
    expect(page.isHidden('layer')).toBe(true);
  });

  it.each([['a menu', '<a href="/best">많이 본 뉴스</a><a href="/new">새 소식</a>']])(
    'stays when it is %s',
    async (_, inside) => {
      const page = declutter(articlePage(`<div id="kept" ${fixed}>${inside}</div>`));
      await page.settle();
      expect(page.isHidden('kept')).toBe(false);
    },
  );
});

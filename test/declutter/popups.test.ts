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

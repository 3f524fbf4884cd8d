import { describe, expect, it } from 'vitest';
import { articlePage, declutter, ENTRIES } from './news-page.ts';

const box = (id: string) => `<aside id="${id}"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside>`;
const SLOT = '<div id="place"><ins class="adsbygoogle"></ins></div>';
const NEIGHBOUR = '<p>이웃 마을 이야기</p>';

describe('what the user wants to see', () => {
  it('comes back, and goes again', () => {
    const page = declutter(articlePage(`${box('box')}${NEIGHBOUR}${SLOT}`));
    const [find] = page.hidden?.filter(({ kind }) => kind === 'box') ?? [];
    page.work.setShown(find?.key ?? '', true);
    expect([page.isHidden('box'), page.isHidden('place')]).toEqual([false, true]);
    expect(page.work.readFinds().shown.map(({ words }) => words)).toEqual(['많이 본 뉴스']);
    page.work.setShown(find?.key ?? '', false);
    expect(page.isHidden('box')).toBe(true);
    expect(page.work.readFinds().shown).toEqual([]);
  });

  it('goes again also when no words gave it away', async () => {
    const list = `<div id="list"><h3>가온 사람들의 저녁</h3><ul>${ENTRIES}</ul></div>`;
    const page = declutter(articlePage(list));
    await page.settle();
    const [find] = page.hidden ?? [];
    expect(find?.clue).toBe('list');
    page.work.setShown(find?.key ?? '', true);
    expect(page.isHidden('list')).toBe(false);
    page.work.setShown(find?.key ?? '', false);
    expect(page.isHidden('list')).toBe(true);
    expect(page.work.readFinds().shown).toEqual([]);
  });

  it('is shown from the beginning, and when it comes late', async () => {
    const first = declutter(articlePage(box('box')));
    const wanted = first.hidden?.map(({ key }) => key) ?? [];
    expect(wanted).toHaveLength(1);
    const page = declutter(articlePage(box('box')), null, undefined, { wanted });
    page.document.body.insertAdjacentHTML('beforeend', box('late'));
    await page.settle();
    expect([page.isHidden('box'), page.isHidden('late')]).toEqual([false, false]);
  });

  it('bears a mark against the stylesheet where that would hide it by itself', () => {
    const page = declutter(articlePage(`${SLOT}${NEIGHBOUR}`));
    const [find] = page.hidden ?? [];
    page.work.setShown(find?.key ?? '', true);
    expect(page.document.querySelector('ins')?.getAttribute('data-jeongdok-hidden')).toBe('shown');
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('jeongdok');
  });

  it('has the same key on another page of the site', () => {
    const slots = [
      '<div class="view_ad3"><iframe src="https://ad.gaon.test/1"></iframe></div>',
      '<div class="view_ad7"><iframe src="https://ad.gaon.test/2"></iframe></div>',
    ];
    const keys = slots.map((html) =>
      declutter(articlePage(`${html}${NEIGHBOUR}`)).hidden?.map(({ key }) => key),
    );
    expect(keys[0]).toEqual(keys[1]);
    expect(keys[0]).toHaveLength(1);
  });
});

describe('a page that goes on', () => {
  const rule = { name: '가온일보', hosts: ['gaon.test'], articlePath: /^\/news\/\d+$/ };

  it('is looked at anew at its next address', async () => {
    const page = declutter(articlePage(box('box')), rule, 'https://news.gaon.test/news/');
    expect(page.isHidden('box')).toBe(false);
    page.dom.window.history.pushState(null, '', '/news/8');
    page.document.body.append('다음 기사');
    await page.settle();
    expect(page.isHidden('box')).toBe(true);
    page.dom.window.history.pushState(null, '', '/news/');
    page.document.body.append('목록');
    await page.settle();
    expect(page.isHidden('box')).toBe(false);
  });

  it('is looked at anew when it has written itself anew', async () => {
    const page = declutter('<html><body><p>준비 중</p></body></html>');
    const root = page.document.createElement('html');
    root.innerHTML = `<body>${SLOT}${NEIGHBOUR}</body>`;
    page.document.documentElement.replaceWith(root);
    await page.settle();
    expect(page.isHidden('place')).toBe(true);
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('jeongdok');
  });
});

describe('one press', () => {
  const open = async (html: string, wanted: readonly string[] = []) => {
    const page = declutter(articlePage(`${html}${NEIGHBOUR}`), null, undefined, { wanted });
    await page.settle();
    return page;
  };

  it.each([
    ['a network slot in a named one', '<div id="probe" class="ad_box"><ins class="adsbygoogle"></ins></div>'],
    [
      'a label with a slot and its frame',
      '<div id="probe"><span>광고</span><div id="div-gpt-ad-1"><iframe id="google_ads_iframe_1"></iframe></div></div>',
    ],
    [
      'a frame in a named slot',
      '<div id="probe" class="banner_area"><iframe src="https://ads.x.test/1" width="300" height="250"></iframe></div>',
    ],
  ])('brings %s back whole, now and on the next page, and hides it again', async (_, html) => {
    const page = await open(html);
    const { hidden } = page.work.readFinds();
    expect(hidden).toHaveLength(1);
    const key = hidden[0]?.key ?? '';
    page.work.setShown(key, true);
    const isWhole = (one: typeof page) => {
      return (
        one.document.querySelector('#page [data-jeongdok-hidden]:not([data-jeongdok-hidden="shown"])') ===
        null
      );
    };
    expect(isWhole(page)).toBe(true);
    expect(page.work.readFinds()).toMatchObject({ hidden: [], shown: [{ key }] });
    const next = await open(html, [key]);
    expect(isWhole(next)).toBe(true);
    expect(next.work.readFinds()).toMatchObject({ hidden: [], shown: [{ key }] });
    next.work.setShown(key, false);
    expect(next.isHidden('probe')).toBe(true);
    expect(next.work.readFinds().shown).toEqual([]);
  });

  it('brings a box back with the ad in it', async () => {
    const ad = '<div id="ad" class="ad_x"><ins class="adsbygoogle"></ins></div>';
    const html = `<div id="box"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul>${ad}</div>`;
    const page = await open(html);
    const [key = ''] = page.hidden?.map((find) => find.key) ?? [];
    page.work.setShown(key, true);
    const next = await open(html, [key]);
    for (const one of [page, next]) {
      expect([one.isHidden('box'), one.isHidden('ad')]).toEqual([false, false]);
      expect(one.work.readFinds().hidden).toEqual([]);
    }
  });

  it('brings an ad back whose neighbour in one wrapper stays hidden', async () => {
    const html = '<div id="wrap"><ins id="ad" class="adsbygoogle"></ins><div id="div-gpt-ad-1"></div></div>';
    const page = await open(html, ['ad network ins.adsbygoogle']);
    expect([page.isHidden('ad'), page.isHidden('div-gpt-ad-1')]).toEqual([false, true]);
  });
});

describe('the key of a find', () => {
  const keysOf = async (html: string, hidesComments = false) => {
    const page = declutter(articlePage(`${html}${NEIGHBOUR}`), null, undefined, { hidesComments });
    await page.settle();
    return page.hidden?.map(({ key }) => key);
  };

  it('holds no time, no number and no name', async () => {
    const boxOf = (words: string) => `<div><h3>${words}</h3><ul>${ENTRIES}</ul></div>`;
    const keys = await Promise.all([
      keysOf(boxOf('실시간 인기기사 11.28 14:00 기준')),
      keysOf(boxOf('실시간 인기기사 11.29 09:30 기준')),
    ]);
    expect(keys[0]).toEqual(['box heading 실시간 인기기사 기준']);
    expect(keys[1]).toEqual(keys[0]);
    expect(await keysOf(boxOf('김하늘 기자가 추천하는 뉴스'))).toEqual(
      await keysOf(boxOf('남궁바다 기자가 추천하는 뉴스')),
    );
    expect(await keysOf(boxOf('많이 본 뉴스'))).toEqual(['box heading 많이 본 뉴스']);
  });

  const banner = (host: string, alt: string) =>
    `<a href="https://${host}/go"><img src="/b.jpg" alt="${alt}" width="300" height="250"></a>`;

  it('of what is called nothing is its place and where it leads, and its words are those of its picture', async () => {
    const html = `<div class="side_3"><div>${banner('sofa.test', '온담 소파')}</div></div><div class="foot">${banner('tea.test', '')}</div>`;
    const page = declutter(articlePage(`${html}${NEIGHBOUR}`));
    await page.settle();
    expect(page.hidden?.map(({ key, words }) => [key, words])).toEqual([
      ['ad banner div.side_ a. sofa.test', '온담 소파'],
      ['ad banner div.foot a. tea.test', 'tea.test'],
    ]);
  });

  it('of what has a name is that alone', async () => {
    const named = banner('sofa.test', '온담 소파').replace('<a ', '<a class="bnr" ');
    const page = declutter(articlePage(`<div class="side">${named}</div>${NEIGHBOUR}`));
    await page.settle();
    expect(page.hidden?.map(({ key, words }) => [key, words])).toEqual([['ad banner a.bnr', null]]);
  });

  it('of comments is what they are called', async () => {
    const comments = '<div class="comment_area"><p>댓글 12</p><textarea></textarea></div>';
    expect(await keysOf(comments, true)).toEqual(['box comments div.comment_']);
  });
});

describe('what is told of as shown', () => {
  it('is there, at this address', async () => {
    const page = declutter(articlePage(`<div id="place">${box('box')}</div>${NEIGHBOUR}`));
    await page.settle();
    page.work.setShown('box heading 많이 본 뉴스', true);
    const place = page.document.getElementById('place');
    for (let time = 0; place && time < 3; time += 1) {
      place.innerHTML = box('box');
      await page.settle();
    }
    expect(page.work.readFinds().shown).toHaveLength(1);
    page.dom.window.history.pushState(null, '', '/ranking');
    if (place) place.innerHTML = '<p>순위</p>';
    await page.settle();
    expect(page.work.readFinds().shown).toEqual([]);
  });
});

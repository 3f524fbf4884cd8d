import { describe, expect, it } from 'vitest';
import { articlePage, body, declutter, entries } from './news-page.ts';

const frame = '<iframe src="https://ad.gaon.test/1"></iframe>';

describe('an advertisement', () => {
  it.each([
    ['a slot of a network', '<div id="noise"><ins class="adsbygoogle"></ins></div>'],
    ['the frame of an ad server', `<div id="noise">${frame}</div>`],
    [
      'a frame whose title says so',
      '<div id="noise"><iframe title="썸네일 광고" src="/local.html"></iframe></div>',
    ],
    ['a blank frame of a slot’s size', '<div id="noise"><iframe width="300" height="250"></iframe></div>'],
    [
      'a script of an ad server, alone',
      '<div id="noise"><script src="//adservice.gaon.test/a.js"></script></div>',
    ],
    ['a labelled frame', `<div id="noise"><p>광고</p><div>${frame}</div></div>`],
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
      `<div id="noise"><p>광고 <button aria-label="광고 정보">ⓘ</button></p>${frame}</div>`,
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
      `<div id="noise"><h3>오늘의 소식</h3><p><a href="https://agency.test">AD</a></p>${frame}</div>`,
    ],
    ['a close button beside the slot', `<div>${frame}</div><button id="noise">광고닫기</button>`],
    [
      'a close button that is a picture',
      `<div>${frame}</div><span><img id="noise" alt="광고 닫기" src="x.gif"></span>`,
    ],
    ['a lone label beside a slot', `<p id="noise">광고</p><div>${frame}</div>`],
    [
      'an entry that is an ad',
      `<ul><li id="noise"><a href="https://shop.test/1">따뜻한 겨울 이불 한정 할인</a><span>AD</span></li>${entries}</ul>`,
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
    const inside = body.replace('</p>', `</p><div id="noise"><span class="blind">광고</span>${frame}</div>`);
    const page = declutter(articlePage('').replace(body, inside));
    expect(page.isHidden('noise')).toBe(true);
    expect(page.isHidden('story')).toBe(false);
  });

  it('is hidden on a front page too', () => {
    const page = declutter(
      `<main><ul>${entries}</ul><div id="noise">${frame}</div><p>끝</p></main><footer></footer>`,
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
      articlePage(`<div><div><em>광고</em>${frame}</div><p id="kept">2026-11-23 09:05</p></div>`),
    );
    expect(page.isHidden('kept')).toBe(false);
  });

  it('counts once, with the wrappers that are left empty', () => {
    const page = declutter(
      articlePage(
        `<div id="outer"><div class="line"><p>광고</p><div>${frame}</div><button>닫기</button></div></div><p>이웃</p>`,
      ),
    );
    expect(page.isHidden('outer')).toBe(true);
    expect(page.hidden).toHaveLength(1);
  });

  it('takes along the wrapper of several ads, not one that still shows something', () => {
    const page = declutter(
      articlePage(
        `<div id="full"><div>${frame}</div><div>${frame}</div></div><div id="half"><div>${frame}</div><p>안내</p></div>`,
      ),
    );
    expect(page.isHidden('full')).toBe(true);
    expect(page.isHidden('half')).toBe(false);
    expect(page.hidden).toHaveLength(3);
  });
});

describe('what is no advertisement', () => {
  const named = (id: string, inside = body) => `<div id="${id}">${inside.replace(' id="story"', '')}</div>`;

  it.each(['CmAdContent', 'NewsAdContent', 'joinskmbox', 'article_ad', 'ad_content'])(
    'a body called #%s',
    (id) => {
      expect(declutter(articlePage('').replace(body, named(id))).isHidden(id)).toBe(false);
    },
  );

  it('a short body called .article_ad_wrap', () => {
    const html = `<body><div class="article_ad_wrap ad" id="kept">가온시는 오늘 눈이 온다고 알렸다.</div></body>`;
    expect(declutter(html).isHidden('kept')).toBe(false);
  });

  it.each([
    [
      'a table with a slot in one of its cells',
      `<table id="kept"><tr><td>구독</td><td>${frame}</td></tr></table>`,
    ],
    ['the word in a table', '<table id="kept"><tr><td>구독</td><td>광고</td></tr></table>'],
    ['the word as the name of a section', '<p id="kept"><span>산업</span> <span>광고</span></p>'],
    ['the word as a link', '<div id="kept"><a href="/sales">광고</a></div>'],
    ['the word as a sub-head', '<h3 id="kept">광고</h3><p>가온일보는 광고를 줄이기로 했다.</p>'],
    ['a film', '<div id="kept"><iframe width="560" height="315" src="https://film.test/1"></iframe></div>'],
    [
      'a picture with its caption',
      '<figure id="kept"><img src="p.jpg"><figcaption>광고</figcaption></figure>',
    ],
    ['a box of one’s own links called banner', `<div id="kept" class="banner"><ul>${entries}</ul></div>`],
    [
      'a name with "ad" inside',
      '<div id="kept" class="reader header-load"><a href="https://else.test/"><img src="r.jpg"></a></div>',
    ],
    ['a host with "ad" inside', '<div id="kept"><iframe src="https://read.gaon.test/1"></iframe></div>'],
    ['a form', `<div id="kept"><p>광고</p><form><input name="id"></form>${frame}</div>`],
  ])('%s', (_, around) => {
    expect(declutter(articlePage(around)).isHidden('kept')).toBe(false);
  });

  it('anything that the outlet’s rule keeps, and what is in it', () => {
    const rule = { name: '가온일보', hosts: ['gaon.test'], hide: ['.promo'], keep: ['#kept'] };
    const page = declutter(
      articlePage(
        `<div id="kept" class="promo"><div id="inner">${frame}</div></div><p class="promo" id="gone">알림</p>`,
      ),
      rule,
    );
    expect(page.isHidden('kept')).toBe(false);
    expect(page.isHidden('inner')).toBe(false);
    expect(page.isHidden('gone')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { articlePage, BODY, declutter } from '../news-page.ts';

const OUTSIDE = 'href="https://orchard.test/sale" target="_blank"';
const PICTURE = '<img src="/upload/1.jpg" width="300" height="250" alt="">';

describe('a picture that leads to another site', () => {
  it.each([
    ['of the size of a banner', `<div><a id="seen" ${OUTSIDE}>${PICTURE}</a></div>`],
    ['in a wing', `<div class="wing_l"><a id="seen" ${OUTSIDE}><img src="/upload/2.jpg"></a></div>`],
    ['out of a folder of banners', `<div><a id="seen" ${OUTSIDE}><img src="/wcms_banner/3.jpg"></a></div>`],
    ['paid for, and it says so', `<div><a id="seen" ${OUTSIDE} rel="sponsored"><img src="/4.jpg"></a></div>`],
    [
      'within the site, but paid for',
      '<div><a id="seen" href="/?stealth=91" rel="sponsored nofollow"><img src="/4.jpg"></a></div>',
    ],
    [
      'paid for, in a figure with a caption',
      '<figure id="seen"><a href="/go/?b=lamp" target="_blank" rel="sponsored"><img src="/4.jpg" width="700" height="240"></a><figcaption>퇴근길이 기다려지는 등불, 신년 30%</figcaption></figure>',
    ],
    [
      "by way of the outlet's own counter",
      '<div><a id="seen" href="/banner/go.php?no=5" target="_blank"><img src="/5.jpg" width="300" height="90"></a></div>',
    ],
    [
      'by way of a page that only leads on',
      '<div><a id="seen" href="/side/item_link.php?idx=5"><img src="/img/side/5.gif" width="300" height="130"></a></div>',
    ],
    [
      'of the house, in what is called a slot',
      '<div class="top_ad"><a id="seen" href="https://www.gaon.test/event/care" target="_blank"><img src="/up/care.jpg" width="1180" height="80"></a></div>',
    ],
    [
      'by way of a page called just a link',
      '<div><a id="seen" href="/bbs/link.php?bn=5"><img src="/img/side/5.gif" width="300" height="130"></a></div>',
    ],
    [
      'by way of the counter of a well-known system',
      '<div><a id="seen" href="/?act=procBannermgmClick&amp;banner_srl=5"><img src="/files/attach/banner/5.jpg" width="300" height="250"></a></div>',
    ],
    [
      'by way of the counter that comes with a blog',
      '<div><a id="seen" href="https://www.gaon.test/?wpadcenter_click=5" target="_blank"><img src="/uploads/5.jpg" width="300" height="250"></a></div>',
    ],
    [
      'into the shop of the house',
      '<div><a id="seen" href="/shop/?idx=212"><img src="/img/5.png" width="1160" height="120" alt="가온일보 책"></a></div>',
    ],
    [
      'by way of the counter that comes with a board',
      '<div><a id="seen" href="/bbs/bannerhit.php?bn_id=3"><img src="/data/banner/3" width="400" height="80"></a></div>',
    ],
    [
      'for an event of the house',
      '<div><a id="seen" href="https://event.gaon.test/expo"><img src="/5.jpg" width="300" height="160"></a></div>',
    ],
    [
      'of the house, out of a folder of banners',
      '<div><a id="seen" href="https://www.gaon.test/internet"><img src="/bannerpop/5.png" width="320" height="260"></a></div>',
    ],
  ])('%s is hidden', (_, banner) => {
    expect(declutter(articlePage(banner)).isHidden('seen')).toBe(true);
  });

  it.each([
    [
      'small, as a mark of the house',
      `<div><a id="kept" ${OUTSIDE}><img src="/l.png" width="90" height="30"></a></div>`,
    ],
    ['with words', `<div><a id="kept" ${OUTSIDE}>${PICTURE}사진전 누리집</a></div>`],
    [
      'beside a picture of the article in one figure',
      `<figure id="kept"><img src="/1.jpg"><a ${OUTSIDE} rel="sponsored">${PICTURE}</a><figcaption>강변 산책로</figcaption></figure>`,
    ],
    [
      'the picture of an article of a sister paper, with its headline beside it',
      '<ul><li><div class="thumb"><a id="kept" href="https://sports.naru.test/article/view/sp20270511"><img src="/t.jpg" width="160" height="100"></a></div><div><a href="https://sports.naru.test/article/view/sp20270511">나루 이글스, 연패 끊고 선두 추격</a></div></li></ul>',
    ],
    ['in the footer', `<div id="footer"><a id="kept" ${OUTSIDE}>${PICTURE}</a></div>`],
    ['within the site', `<div><a id="kept" href="/photo/7">${PICTURE}</a></div>`],
    [
      'with a caption',
      `<figure><a id="kept" ${OUTSIDE}>${PICTURE}</a><figcaption>그림</figcaption></figure>`,
    ],
  ])('%s stays', (_, kept) => {
    expect(declutter(articlePage(kept)).isHidden('kept')).toBe(false);
  });

  it.each([
    ['without a link', '<img id="seen" src="/bannerpop/3.jpg" width="300" height="250" alt="가온시">'],
    ['sent by a network', '<img id="seen" src="//ad.garam.test/sky.gif" width="60" height="600">'],
    ['that leads nowhere', '<div class="ad_r"><a id="seen" href="#"><img src="/banner/3.jpg"></a></div>'],
  ])('sold by the outlet itself, %s, is hidden', (_, banner) => {
    expect(declutter(articlePage(`<div>${banner}</div>`)).isHidden('seen')).toBe(true);
  });

  it.each([
    ['of another folder', '<img id="kept" src="/photo/3.jpg" width="300" height="250" alt="가온시">'],
    ['that counts visits', '<img id="kept" src="//ad.garam.test/1.gif" width="1" height="1">'],
    ['that is small', '<a id="kept" href="#"><img src="/banner/letter.png" width="90" height="30"></a>'],
    [
      'that leads to a page of its own',
      '<a id="kept" href="/news/3"><img src="/banner/main3.jpg" width="600" height="300"></a>',
    ],
    [
      'in its header',
      '<div id="header"><img id="kept" src="/banner/logo.png" width="300" height="60"></div>',
    ],
    [
      'with a caption',
      '<figure><img id="kept" src="/banner/4.jpg" width="600" height="300"><figcaption>강</figcaption></figure>',
    ],
    [
      'with words',
      '<a id="kept" href="/news/3"><img src="/banner/3.jpg" width="300" height="250">새 다리</a>',
    ],
  ])('of the outlet itself, %s, stays', (_, kept) => {
    expect(declutter(articlePage(`<div>${kept}</div>`)).isHidden('kept')).toBe(false);
  });

  it('goes from the article, too, when an ad server has sent it', () => {
    const sent = `<figure><a id="seen" ${OUTSIDE}><img src="https://tpc.googlesyndication.com/simgad/8"></a></figure>`;
    const inside = BODY.replace('</p>', `</p>${sent}`);
    expect(declutter(articlePage('').replace(BODY, inside)).isHidden('seen')).toBe(true);
  });

  it('goes by where it leads, also when it is called a banner', () => {
    const banner = `<div><a id="seen" class="banner_box" ${OUTSIDE}>${PICTURE}</a></div>`;
    expect(declutter(articlePage(banner)).isHidden('seen')).toBe(true);
  });

  it('stays beside the single paragraph of an article', () => {
    const paragraph = [...BODY.matchAll(/<p>(.*?)<\/p>/g)].map(([, words]) => words).join(' ');
    const inside = `<div id="story"><p>${paragraph}</p><a id="kept" ${OUTSIDE}>${PICTURE}</a><p>사진=가온시</p></div>`;
    expect(declutter(articlePage('').replace(BODY, inside)).isHidden('kept')).toBe(false);
  });

  it('stays in a short article whatever its readers write about it', async () => {
    const [paragraph = ''] = BODY.match(/<p>.*?<\/p>/) ?? [];
    const inside = `<div id="story">${paragraph}${paragraph}<p><a id="kept" ${OUTSIDE}>${PICTURE}</a></p></div><div id="reply"></div>`;
    const page = declutter(articlePage('').replace(BODY, inside));
    const place = page.document.getElementById('reply');
    if (place) place.innerHTML = '<p>우리 동네에도 이런 길이 있으면 좋겠다고 늘 생각해 왔다.</p>'.repeat(20);
    await page.settle();
    expect(page.isHidden('kept')).toBe(false);
  });

  it('stays above the article when it leads to itself, larger', () => {
    const lead =
      '<div class="photo"><a id="kept" href="https://img.gaoncdn.test/large_1.jpg"><img src="/1.jpg" width="640" height="420" alt="강변 산책로"></a></div>';
    expect(declutter(articlePage('').replace(BODY, lead + BODY)).isHidden('kept')).toBe(false);
  });

  it('stays in the article', () => {
    const inside = BODY.replace('</p>', `</p><p><a id="kept" ${OUTSIDE}>${PICTURE}</a></p>`);
    expect(declutter(articlePage('').replace(BODY, inside)).isHidden('kept')).toBe(false);
  });

  it('is hidden in the article where the page does not vouch for it, or it leads on, and it has a slot’s size and no name', () => {
    const isHidden = (rel: string, picture = PICTURE, address = OUTSIDE) =>
      declutter(
        articlePage('').replace(
          BODY,
          BODY.replace('</p>', `</p><dl><a id="seen" ${address} rel="${rel}">${picture}</a></dl>`),
        ),
      ).isHidden('seen');
    expect(isHidden('nofollow')).toBe(true);
    expect(isHidden('noopener')).toBe(false);
    expect(isHidden('', PICTURE, 'href="https://dsp.test/c?z=3&amp;u=https%3A%2F%2Forchard.test"')).toBe(
      true,
    );
    expect(isHidden('nofollow', '<img src="/1.jpg" width="640" height="420" alt="">')).toBe(false);
    expect(isHidden('nofollow', '<img src="/1.jpg" width="300" height="250" alt="강가의 과수원">')).toBe(
      false,
    );
  });
});

it('stays on a front page as an entry of a list that leads to another paper', () => {
  const entry = (id: string, address: string) =>
    `<li id="${id}"><a href="${address}"><img src="/${id}.jpg" width="180" height="120"></a><a href="${address}">가온시 새 다리 ${id}</a></li>`;
  const list = `<ul>${entry('one', '/news/1')}${entry('two', 'https://www.gaontv.test/news/2')}${entry('three', 'https://paper.test/view?no=3')}</ul>`;
  const page = declutter(
    `<title>가온일보</title><div>${list}</div><div>${entry('alone', 'https://orchard.test/sale/4')}<p>끝</p></div>`,
    null,
    'https://www.gaon.test/',
  );
  expect(['one', 'two', 'three', 'alone'].map(page.isHidden)).toEqual([false, false, false, true]);
});

describe('the last words of a layer over the page', () => {
  it('go with its ad', () => {
    const layer = `<div id="seen" style="position:fixed"><p>잠시 후 기사로 이동합니다 <b>5</b></p><a ${OUTSIDE}>${PICTURE}</a><button>건너뛰기</button></div>`;
    expect(declutter(articlePage(layer)).isHidden('seen')).toBe(true);
  });

  it('stay where they stand in the page', () => {
    const place = `<div id="kept"><p>잠시 후 기사로 이동합니다</p><a ${OUTSIDE}>${PICTURE}</a></div>`;
    expect(declutter(articlePage(place)).isHidden('kept')).toBe(false);
  });
});

describe('things in the shop of the house', () => {
  const goods = (address: string) =>
    `<ul id="seen">${[1, 2, 3]
      .map(
        (at) =>
          `<li><a href="${address}${at}"><img src="/${at}.jpg" width="230" height="230"></a><a href="${address}${at}">햇쌀 ${at}kg</a></li>`,
      )
      .join('')}</ul>`;
  const open = (around: string, path: string) =>
    declutter(
      `<title>가온장터</title><main>${around}</main><footer></footer>`,
      null,
      `https://www.gaon.test${path}`,
    );

  it.each([
    ['/shop/item.php?it_id=', '/shop/list.php'],
    ['https://www.gaon.test/goods/', '/goods'],
  ])('stay on its own pages: %s', (address, path) => {
    const page = open(goods(address), path);
    const [entry] = page.document.querySelectorAll('li');
    entry?.setAttribute('id', 'entry');
    expect([page.isHidden('seen'), page.isHidden('entry')]).toEqual([false, false]);
    const one = `<div><a id="seen" href="${address}1"><img src="/1.jpg" width="230" height="230"></a></div>`;
    expect(open(one, path).isHidden('seen')).toBe(false);
    expect(open(one, '/').isHidden('seen')).toBe(true);
  });

  it('stay elsewhere where several are listed', () => {
    const page = open(goods('/shop/item.php?it_id='), '/');
    expect([...page.document.querySelectorAll('[data-jeongdok-hidden]')]).toEqual([]);
  });
});

describe('what floats over a page with ways to where the outlet is at home', () => {
  const link = (host: string, size = '') =>
    `<a id="kept" href="https://${host}/gaon" target="_blank"><img src="/ico.png"${size}></a>`;

  it.each([
    ['a quick menu', `<div class="quick_menu">${link('www.youtube.com', ' width="40" height="40"')}</div>`],
    [
      'a quick menu, of any host',
      `<div class="quick_menu">${link('mall.test', ' width="40" height="40"')}</div>`,
    ],
    ['a wing, as an icon', `<div class="wing">${link('partner.test', ' width="40" height="40"')}</div>`],
    [
      'a sticky header',
      `<header class="header sticky"><div class="sns">${link('www.facebook.com')}</div></header>`,
    ],
    ['a fixed header', `<div id="header" class="fixed"><div class="sns">${link('x.com')}</div></div>`],
    ['what floats', `<div class="float_sns">${link('www.instagram.com')}</div>`],
    ['its own film', `<div class="quick_live">${link('www.youtube.com', ' width="320" height="180"')}</div>`],
  ])('keeps them in %s', (_, around) => {
    expect(declutter(articlePage('').replace(BODY, around + BODY)).isHidden('kept')).toBe(false);
  });
});

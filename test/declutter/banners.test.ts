import { describe, expect, it } from 'vitest';
import { articlePage, body, declutter } from './news-page.ts';

const outside = 'href="https://orchard.test/sale" target="_blank"';
const picture = '<img src="/upload/1.jpg" width="300" height="250" alt="">';

describe('a picture that leads to another site', () => {
  it.each([
    ['of the size of a banner', `<div><a id="seen" ${outside}>${picture}</a></div>`],
    ['in a wing', `<div class="wing_l"><a id="seen" ${outside}><img src="/upload/2.jpg"></a></div>`],
    ['out of a folder of banners', `<div><a id="seen" ${outside}><img src="/wcms_banner/3.jpg"></a></div>`],
    ['paid for, and it says so', `<div><a id="seen" ${outside} rel="sponsored"><img src="/4.jpg"></a></div>`],
    [
      "by way of the outlet's own counter",
      '<div><a id="seen" href="/banner/go.php?no=5" target="_blank"><img src="/5.jpg" width="300" height="90"></a></div>',
    ],
  ])('%s is hidden', (_, banner) => {
    expect(declutter(articlePage(banner)).isHidden('seen')).toBe(true);
  });

  it.each([
    [
      'small, as a mark of the house',
      `<div><a id="kept" ${outside}><img src="/l.png" width="90" height="30"></a></div>`,
    ],
    ['with words', `<div><a id="kept" ${outside}>${picture}사진전 누리집</a></div>`],
    ['in the footer', `<div id="footer"><a id="kept" ${outside}>${picture}</a></div>`],
    ['within the site', `<div><a id="kept" href="/photo/7">${picture}</a></div>`],
    [
      'with a caption',
      `<figure><a id="kept" ${outside}>${picture}</a><figcaption>그림</figcaption></figure>`,
    ],
  ])('%s stays', (_, kept) => {
    expect(declutter(articlePage(kept)).isHidden('kept')).toBe(false);
  });

  it.each([
    ['without a link', '<img id="seen" src="/bannerpop/3.jpg" width="300" height="250" alt="가온시">'],
    ['that leads nowhere', '<div class="ad_r"><a id="seen" href="#"><img src="/banner/3.jpg"></a></div>'],
  ])('sold by the outlet itself, %s, is hidden', (_, banner) => {
    expect(declutter(articlePage(`<div>${banner}</div>`)).isHidden('seen')).toBe(true);
  });

  it.each([
    ['of another folder', '<img id="kept" src="/photo/3.jpg" width="300" height="250" alt="가온시">'],
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
    const sent = `<figure><a id="seen" ${outside}><img src="https://tpc.googlesyndication.com/simgad/8"></a></figure>`;
    const inside = body.replace('</p>', `</p>${sent}`);
    expect(declutter(articlePage('').replace(body, inside)).isHidden('seen')).toBe(true);
  });

  it('goes by where it leads, also when it is called a banner', () => {
    const banner = `<div><a id="seen" class="banner_box" ${outside}>${picture}</a></div>`;
    expect(declutter(articlePage(banner)).isHidden('seen')).toBe(true);
  });

  it('stays in the article', () => {
    const inside = body.replace('</p>', `</p><p><a id="kept" ${outside}>${picture}</a></p>`);
    expect(declutter(articlePage('').replace(body, inside)).isHidden('kept')).toBe(false);
  });
});

describe('the last words of a layer over the page', () => {
  it('go with its ad', () => {
    const layer = `<div id="seen" style="position:fixed"><p>잠시 후 기사로 이동합니다 <b>5</b></p><a ${outside}>${picture}</a><button>건너뛰기</button></div>`;
    expect(declutter(articlePage(layer)).isHidden('seen')).toBe(true);
  });

  it('stay where they stand in the page', () => {
    const place = `<div id="kept"><p>잠시 후 기사로 이동합니다</p><a ${outside}>${picture}</a></div>`;
    expect(declutter(articlePage(place)).isHidden('kept')).toBe(false);
  });
});

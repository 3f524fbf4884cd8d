import { describe, expect, it } from 'vitest';
import { articleWith, BODY, declutter, ENTRIES } from '../news-page.ts';

const SLOT = '<img src="/pf/9b.webp" width="300" height="250" alt="">';
/** Somewhere on the page, an ad that the site leads on to. */
const proof = (address: string, inside = SLOT) =>
  `<div id="proof"><a href="${address}" target="_blank">${inside}</a></div>`;
const card = (address: string) =>
  `<p id="seen"><a href="${address}" target="_blank"><img src="/pf/3.webp" width="120" height="90" alt="">무릎이 시큰한 아침이라면</a></p>`;

const open = (inArticle: string, aside: string) =>
  declutter(articleWith(inArticle).replace('<footer', `<ul>${ENTRIES}</ul>${aside}<footer`));

describe('a click counter of the site itself is learnt', () => {
  it.each([
    ['by what its links ask', '/cc/r?b=77121', '/cc/r?b=80233&z=in2'],
    ['by the folder of its codes', '/_hx/t/9be1c07?u=a41', '/_hx/t/5d20ab3?u=p03'],
    [
      'with the host',
      'https://www.gaon.test/pf/api/route/cta?id=55a1',
      'https://news.gaon.test/pf/api/route/cta?id=c770',
    ],
    ['in a folder that looks like a code', '/u7/go?k=9Qm2aVx0&p=mid', '/u7/go?k=2Lp0zzR8&p=cmt'],
    [
      'by a code in such a folder',
      '/p9x/c?d=eyJhIjo4ODEyLCJzIjoidG9wIn0&t=1',
      '/p9x/c?d=eyJhIjo5MDE3LCJzIjoibWlkMSJ9&t=2',
    ],
    ['also what bears no code', '/t/link/6c11f0', '/t/link/fortune?cp=luck'],
    ['by the folder that counters of another name stand in', '/ck/b?n=3301', '/ck/t?n=7731'],
  ])('%s', (_, one, other) => {
    const { isHidden } = open(card(other), proof(one));
    expect(isHidden('proof')).toBe(true);
    expect(isHidden('seen')).toBe(true);
  });

  it.each([
    ['a label in the link', '치과 가기 전 이것부터 확인 · AD'],
    ['a note in the link', '여름 이불 반값 <small>가온침구 제휴</small>'],
    [
      'what is said of its price',
      '연필깎이 12,000원<small>구매하시면 가온일보가 판매액의 일부를 받습니다.</small>',
    ],
    ['the name of its picture', '<img src="/1.webp" alt="광고">'],
    ['the folder of its picture', '<img src="/mnt/bnr/1.webp" alt="">'],
  ])('from %s', (_, inside) => {
    expect(open(card('/k/out/3fd9e'), proof('/k/out/9c0b1', inside)).isHidden('seen')).toBe(true);
  });

  it('from a picture that search engines shall not follow', () => {
    const picture = '<img src="/1.webp" width="640" height="240" alt="">';
    const banner = proof('/k/out/9c0b1', picture).replace('<a', '<a rel="nofollow"');
    expect(open(card('/k/out/3fd9e'), banner).isHidden('seen')).toBe(true);
    expect(open(card('/k/out/3fd9e'), proof('/k/out/9c0b1', picture)).isHidden('seen')).toBe(false);
  });

  it.each(['/_edge/go?s=top&k=9f21c', '/_a/c/rt1', '/pr/go?u=11', '/link/b?c=twing'])(
    'also where its ads open in the same window, when the address says that it leads on: %s',
    (address) => {
      const here = (html: string) => html.replaceAll(' target="_blank"', '');
      const other = address.replace(/\w{2}$/, 'q8');
      expect(open(here(card(other)), here(proof(address))).isHidden('seen')).toBe(true);
      const photo = here(proof('/photo/3f1', SLOT));
      expect(open(here(card('/photo/3f2')), photo).isHidden('seen')).toBe(false);
    },
  );

  it('and takes the label along that is drawn', () => {
    const ad = (address: string) =>
      `<div id="seen"><a href="${address}" target="_blank">${SLOT}</a><i><img src="/b/m2.svg" width="26" height="15" alt=""></i></div>`;
    expect(open('', proof('/cc/r?b=77121') + ad('/cc/r?b=80233')).isHidden('seen')).toBe(true);
  });

  it('from one that comes late', async () => {
    const page = open('', '');
    page.document.body.insertAdjacentHTML('beforeend', proof('/cc/r?b=77121') + card('/cc/r?b=80233'));
    await page.settle();
    expect(page.isHidden('seen')).toBe(true);
  });

  it('also from links that a script makes, and from pictures in the header', () => {
    const made =
      '<div id="seen" role="link" data-href="/bridge/c/a10b77?z=main3"><b>계단 오른 비결</b></div>';
    const logo = proof('/bridge/c/7f3a91?z=gnb', '<img src="/1.webp" alt="광고 온담가구">');
    const html = articleWith(made)
      .replace('<nav', `${logo}<nav`)
      .replace('<footer', `<ul>${ENTRIES}</ul><footer`);
    expect(declutter(html).isHidden('seen')).toBe(true);
  });

  it('and takes the whole card of its link', () => {
    const quiz =
      '<div id="seen"><b>Q. 얼리면 안 되는 나물은?</b><button>고사리</button><button>두릅</button><a href="/t/link/q7" target="_blank">정답 누르고 포인트 받기</a><small>포인트모아 제휴 이벤트</small></div>';
    expect(open(quiz, '').isHidden('seen')).toBe(true);
  });
});

describe('no click counter is learnt', () => {
  it.each([
    ['without a sign that one is paid for', '/cc/r?b=77121', '물길 되살린다'],
    ['from what is there to be read', '/photo/view?no=77121', SLOT],
    ['from what has the number of an article', '/c/20261130', SLOT],
    ['from what has a name', '/special/gaon', SLOT],
  ])('%s', (_, address, inside) => {
    expect(open(card(address.replace('77121', '80233')), proof(address, inside)).isHidden('seen')).toBe(
      false,
    );
  });

  it('from a place that says whom to ask', () => {
    const desk =
      '<div id="proof"><a href="/company/c2" target="_blank">모시는 글</a><a href="/company/c3" target="_blank">제휴 문의</a></div>';
    expect(open('', desk).isHidden('proof')).toBe(false);
  });

  it('where the site opens its articles in windows of their own', () => {
    const entries = ENTRIES.replaceAll('<a ', '<a target="_blank" ');
    const html = articleWith(card('/cc/r?b=80233')).replace(
      '<footer',
      `<ul>${entries}</ul>${proof('/cc/r?b=77121')}<footer`,
    );
    expect(declutter(html).isHidden('seen')).toBe(false);
  });

  it('from what the header leads to', () => {
    const html = articleWith(card('/cc/r?b=80233')).replace('</nav>', `</nav>${proof('/cc/r?b=77121')}`);
    expect(declutter(html).isHidden('seen')).toBe(false);
  });

  it('and a sentence keeps its link', () => {
    const sentence = BODY.replace('가온시는', '<a id="seen" href="/cc/r?b=5" target="_blank">가온시</a>는');
    const html = articleWith('')
      .replace(BODY, sentence)
      .replace('<footer', `<ul>${ENTRIES}</ul>${proof('/cc/r?b=77121')}<footer`);
    expect(declutter(html).isHidden('seen')).toBe(false);
  });
});

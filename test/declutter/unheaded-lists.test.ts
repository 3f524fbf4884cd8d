import { describe, expect, it } from 'vitest';
import { articlePage, body, declutter } from './news-page.ts';

const titles = [
  '시장 안 우물 뚜껑 열려',
  '밭 갈아엎는 감자 농민들',
  '기차 안에서 태어난 아기',
  '빨간 의자의 주인 누구',
  '새벽 어판장 물범 소동',
];
const rank = (title: string, at: number) => `<li><em>${at + 1}</em><a href="/news/${at}">${title}</a></li>`;
const ranks = titles.map(rank).join('');
const tabs =
  '<ul><li class="on"><a href="#">종합</a></li><li><a href="#">연예</a></li><li><a href="#">경제</a></li></ul>';
const seen = (around: string) => declutter(articlePage(around)).isHidden('seen');

describe('a ranking without a heading', () => {
  it.each([
    ['links', tabs],
    ['words in a list', '<ul><li>종합</li><li>연예</li></ul>'],
    ['buttons', '<div><button>주간</button><button>월간</button></div>'],
    ['cells', '<table><tr><td><a href="#a">종합</a></td><td><a href="#b">경제</a></td></tr></table>'],
  ])('under tabs that are %s is hidden with them', (_, above) => {
    expect(seen(`<div id="seen">${above}<ol>${ranks}</ol></div>`)).toBe(true);
  });

  it('whose numbers are pictures is hidden', () => {
    const pictures = ranks.replace(/<em>(\d)<\/em>/g, '<img src="/n.gif" alt="$1">');
    expect(seen(`<div id="seen">${tabs}<ol>${pictures}</ol></div>`)).toBe(true);
  });

  it('of five, alone in its place, is hidden', () => {
    const entries = titles
      .map((title, at) => `<a href="/news/${at}"><b>${at + 1}</b><br>${title}</a>`)
      .join('');
    expect(
      seen(
        `<div><p>가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다.</p><div id="seen">${entries}</div></div>`,
      ),
    ).toBe(true);
  });

  it.each([
    ['a series under its name', `<div id="seen"><strong>연재</strong><ol>${ranks}</ol></div>`],
    [
      'a series under its name, with a way to all',
      `<div id="seen"><div><b>기획</b><a href="/s">전체</a></div><ol>${ranks}</ol></div>`,
    ],
    ['a series whose name stands before it', `<div><h3>골목의 규칙</h3><ol id="seen">${ranks}</ol></div>`],
    [
      'a table of teams',
      `<div id="seen">${tabs}<ol>${['두레', '별빛', '한결', '너울'].map(rank).join('')}</ol></div>`,
    ],
    ['places in the page', `<div id="seen">${tabs}<ol>${ranks.replaceAll('/news/', '#')}</ol></div>`],
    [
      'of other sites',
      `<div id="seen">${tabs}<ol>${ranks.replaceAll('/news/', 'https://lab.test/')}</ol></div>`,
    ],
    [
      'steps',
      `<div id="seen">${tabs}<ol><li>1 구청 누리집에서 칸을 고른다</li><li>2 천 원을 낸다</li><li>3 칸에 붙인다</li></ol></div>`,
    ],
    ['numbered anew', `<div id="seen">${tabs}<ol>${ranks.replaceAll(/<em>\d/g, '<em>1')}</ol></div>`],
  ])('stays when it is %s', (_, list) => {
    expect(seen(list)).toBe(false);
  });

  it('stays in the article, and on a page that is none', () => {
    const list = `<div id="seen">${tabs}<ol>${ranks}</ol></div>`;
    expect(
      declutter(articlePage('').replace(body, body.replace('</p>', `</p>${list}`))).isHidden('seen'),
    ).toBe(false);
    expect(declutter(`<body>${list}</body>`).isHidden('seen')).toBe(false);
  });
});

describe('a strip of pictures without a heading', () => {
  const teaser = (title: string, at: number) =>
    `<a href="/news/${at}"><img src="/t/${at}.jpg" alt=""> ${title}</a>`;
  const strip = titles.map(teaser).join('');

  it.each([
    ['with headlines', strip],
    [
      'whose headlines are in the pictures',
      titles.map((title, at) => `<a href="/news/${at}"><img src="/t.jpg" alt="${title}"></a>`).join(''),
    ],
  ])('%s is hidden below an article', (_, entries) => {
    expect(
      seen(`<div>지난 열흘 동안 시민 이백 명이 낸 의견을 모두 읽었다</div><div id="seen">${entries}</div>`),
    ).toBe(true);
  });

  it.each([
    ['under a heading', `<h4>관련기사</h4><div id="seen">${strip}</div>`],
    [
      'under a picture that is a heading',
      `<div><img src="/t.png" alt="연재"></div><div id="seen">${strip}</div>`,
    ],
    ['beside its heading', `<div id="seen"><b>연재</b>${strip}</div>`],
    [
      'a gallery',
      `<p>${titles.join()}</p><div id="seen">${titles.map(() => '<a href="/photo/1"><img src="/t.jpg" alt=""></a>').join('')}</div>`,
    ],
    [
      'of friends of the house',
      `<p>${titles.join()}</p><div id="seen">${strip.replaceAll('/news/', 'https://lab.test/')}</div>`,
    ],
    ['of three', `<p>${titles.join()}</p><div id="seen">${titles.slice(0, 3).map(teaser).join('')}</div>`],
  ])('stays when it is %s', (_, list) => {
    expect(seen(`<div>${list}</div>`)).toBe(false);
  });
});

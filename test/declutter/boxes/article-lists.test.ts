import { describe, expect, it } from 'vitest';
import { articlePage, declutter } from '../news-page.ts';

const TITLES = ['시장 안 우물 뚜껑 열려', '밭 갈아엎는 감자 농민들', '기차 안에서 태어난 아기'];
const list = (addressOf: (at: number) => string, words = TITLES) =>
  `<ul>${words.map((title, at) => `<li><a href="${addressOf(at)}">${title}</a></li>`).join('')}</ul>`;
const articles = (words = TITLES) => list((at) => `/news/1200${at}`, words);
const box = (heading: string, entries = articles(), names = 'box') =>
  `<div id="box" class="${names}"><h3>${heading}</h3>${entries}</div>`;
const ADDRESS = 'https://news.gaon.test/news/12345';

/** Lists are judged when all of the page is there. */
async function openPage(html: string, url = ADDRESS) {
  const page = declutter(html, null, url);
  await page.settle();
  return page;
}
const open = (around: string, url?: string) => openPage(articlePage(around), url);

describe('a list of other articles beside an article', () => {
  it.each([
    ['under a heading that we do not know', box('가온 사람들의 저녁')],
    ['without a heading', `<div id="box">${articles()}</div>`],
    [
      'whose addresses are whole',
      box(
        '저녁 한 줄',
        list((at) => `https://www.gaon.test/news/98${at}`),
      ),
    ],
    [
      'whose links are pictures with their headlines',
      box('저녁 한 줄', articles().replaceAll('">', '"><img src="/p.jpg" alt="">')),
    ],
    [
      'whose headlines are in its pictures',
      `<div id="box">${TITLES.map((title, at) => `<a href="/news/1200${at}"><img src="/p.jpg" alt="${title}"></a>`).join('')}</div>`,
    ],
    [
      'one of which is sold',
      `<div id="box">${articles(TITLES.slice(1))}<a href="/m/go?i=nx3" target="_blank">무릎이 시큰한 아침이라면 <small>협찬</small></a></div>`.replace(
        /<\/?(?:ul|li)>/g,
        '',
      ),
    ],
    ['under a heading that speaks of the next', box('방금 골라 둔 다음 한 편')],
    ['under a heading that only begins like that of a series', box('다음 회로로 넘어가기')],
    [
      'half of which is sold',
      box(
        '이 길로 이어 걷기',
        `<div>${TITLES.slice(1)
          .map(
            (title, at) =>
              `<a class="tile" href="/news/1200${at}">${title}</a><a class="tile" href="https://api.dable.io/click/${at}" rel="nofollow">무릎 시큰할 때 이것 ${at}</a>`,
          )
          .join('')}</div>`,
      ),
    ],
    [
      'under tabs',
      `<div id="box"><ul><li><a href="#a">조회</a></li><li><a href="#b">댓글</a></li></ul><ol>${articles()}</ol></div>`,
    ],
    [
      'that numbers headlines, wherever they lead',
      box('저녁 한 줄', list(() => '#').replaceAll('ul>', 'ol>')),
    ],
    [
      'that numbers them, under tabs of sections',
      `<div id="box"><div><button>종합</button><button>사회</button></div>${list((at) => `/v/${at}`).replaceAll('ul>', 'ol>')}</div>`,
    ],
  ])('is hidden %s', async (_, around) => {
    expect((await open(around)).isHidden('box')).toBe(true);
  });

  it('is hidden when it is what many have stored', async () => {
    expect((await open(box('한 시간 새 가장 많이 저장한 글'))).isHidden('box')).toBe(true);
  });

  it('tells what it is, and has no words of its own', async () => {
    expect((await open(box('가온 사람들의 저녁'))).hidden).toMatchObject([
      { kind: 'box', clue: 'list', words: null },
    ]);
  });

  it('goes with the heading that stands beside it', async () => {
    const page = await open(
      `<div><p>지난 가을의 기록을 남긴다.</p><h3 id="title">저녁 한 줄</h3>${articles()}</div>`,
    );
    expect(page.isHidden('title')).toBe(true);
  });

  it.each([
    ['is related to the article', box('관련기사')],
    ['is related to it, by its name', box('더 읽기', articles(), 'relation_list')],
    ['is its reporter’s', box('나도윤 기자의 글')],
    ['is its guest writer’s', box('필자의 다른 글')],
    ['is what came before it', box('앞선 보도')],
    ['goes on from it', box('이어지는 기사')],
    ['is of the column that the title names', box('가온시, 강변')],
    ['is called a topic', box('나루터 갈등', articles(), 'issue')],
    ['tells a story in its order', box('사건 타임라인')],
    ['is the page of the paper', box('7월 3일자 지면 1면')],
    ['puts right what was wrong', box('바로잡습니다')],
    ['is what its reader has read', box('최근 본 기사')],
    ['is what its reader has stored', box('내가 저장한 기사')],
    ['is what was on the air', box('다시보기')],
    ['is what a broadcast is made of', box('11월 26일 저녁 뉴스 전체 꼭지')],
    [
      'is what the house has to say',
      box(
        '공지사항',
        list((at) => `/notice/${at + 3}`),
      ),
    ],
    ['is news as it comes', box('최신뉴스')],
    ['is its numbered sources', box('관련 자료', list((at) => `/doc/${at}`).replaceAll('ul>', 'ol>'))],
    ['is a series by its word', box('연재: 골목의 규칙')],
    [
      'is a series by its numbers',
      box('골목의 규칙', articles(['① 문 앞의 자리', '② 빈 화분의 뜻', '③ 골목의 밤과 낮'])),
    ],
    [
      'is a series by the name before its headlines',
      box('골목', articles(['[골목의 규칙] 자리', '[골목의 규칙] 화분', '[골목의 규칙] 불빛'])),
    ],
    [
      'has parts of both',
      `<div id="box"><h3>기자의 다른 글</h3>${articles()}<h3>관련기사</h3>${articles()}</div>`,
    ],
    [
      'leads to sections',
      box(
        '둘러보기',
        list((at) => `/section/${at}`, ['정치', '경제', '사회']),
      ),
    ],
    [
      'leads to pages of another kind',
      box(
        '알립니다',
        list((at) => `/notice/view/${at}/guide`),
      ),
    ],
    [
      'leads to other sites',
      box(
        '함께하는 곳',
        list((at) => `https://dasom.test/news/1200${at}`),
      ),
    ],
    [
      'leads about the page itself',
      box(
        '차례',
        list((at) => `#part-1200${at}`),
      ),
    ],
    [
      'leads to sections whose address has a number',
      list((at) => `/news/list/10${at}`, ['정치·국회·행정', '경제·산업·금융', '사회·교육·노동']).replace(
        '<ul',
        '<ul id="box"',
      ),
    ],
    ['is the menu', `<nav id="box">${articles()}</nav>`],
    ['is in the footer', `<footer id="box">${articles()}</footer>`],
    [
      'is a column of small boxes',
      `<div id="box">${`<div>${articles(TITLES.slice(1))}</div>`.repeat(3)}</div>`,
    ],
    ['has comments', `<div id="box">${articles()}<textarea></textarea></div>`],
  ])('stays when it %s', async (_, around) => {
    expect((await open(around)).isHidden('box')).toBe(false);
  });

  const pictures = (addressOf: (at: number) => string) =>
    `<ul id="box" class="photos">${TITLES.map((title, at) => `<li><a href="${addressOf(at)}"><img src="/${at}.jpg" alt="${title}"></a></li>`).join('')}</ul>`;

  it.each([
    ['files', '/news/12345', (at: number) => `/news/photo/202401/12_${at}.jpg`],
    ['the same article', '/news/12345', (at: number) => `/news/12345?photo=${at}`],
    ['a page of their own', '/news/1234567', (at: number) => `/photo/view/123456${at}`],
  ])('stays when its entries are pictures of the article that lead to %s', async (_, path, addressOf) => {
    const page = await open(pictures(addressOf), `https://news.gaon.test${path}`);
    expect(page.isHidden('box')).toBe(false);
  });

  it('stays when it is a row of the site’s map, whose pages have numbers in their names', async () => {
    const rows = ['자료로 본 가온, 가온 사람', '나루터로 여는 새벽 노래', '물레방앗간 아가씨와 강'];
    const map = `<table><tr><th><a href="/">스페셜</a></th><td><ul id="box">${rows.map((name, at) => `<li><a href="/arti/SERIES/48${at}/home01.html">${name}</a></li>`).join('')}</ul></td></tr></table>`;
    const page = await open(map, 'https://news.gaon.test/arti/society/general/761829.html');
    expect(page.isHidden('box')).toBe(false);
  });

  it('stays when its heading is one of the tags of the article', async () => {
    const html = articlePage(box('강변 나루터'));
    const tagged = html.replace('<head>', '<head><meta name="keywords" content="가온시,강변 나루터,산책로">');
    const pages = await Promise.all([html, tagged].map((page) => openPage(page)));
    expect(pages.map(({ isHidden }) => isHidden('box'))).toEqual([true, false]);
  });

  it('stays above the article, and within it', async () => {
    const page = articlePage('').replace('<h1', `<div id="box">${articles()}</div><h1`);
    const within = articlePage('').replace('</p></div>', `</p><div id="box">${articles()}</div></div>`);
    const pages = await Promise.all([page, within].map((html) => openPage(html)));
    expect(pages.map(({ isHidden }) => isHidden('box'))).toEqual([false, false]);
  });

  it.each([
    ['', 'https://news.gaon.test/gaon-walks', articles()],
    [
      ', but by how Korean letters are written',
      'https://news.gaon.test/wiki/%EA%B0%80%EC%98%A8',
      list((at) => `/wiki/%EA%B0%8${at + 1}%EC%98%A8`),
    ],
  ])('stays where the address of the page tells no article from another%s', async (_, url, entries) => {
    const page = await open(box('저녁 한 줄', entries), url);
    expect(page.isHidden('box')).toBe(false);
  });

  it('leaves what stands beside it', async () => {
    const page = await open(
      `<div>${box('저녁 한 줄')}<div id="notice">알립니다 제8기 독자위원을 모십니다</div></div>`,
    );
    expect([page.isHidden('box'), page.isHidden('notice')]).toEqual([true, false]);
  });
});

describe('the list of a page that is there for it', () => {
  const introduction =
    '강과 함께 사는 사람들을 한 해 동안 만났다. 물길을 따라 걸으며 마을 열두 곳의 이야기를 듣고 적었다. 사라진 나루와 남은 다리, 그 사이를 오가던 사람들을 사진과 글로 남긴다. 첫 이야기는 지난봄에 시작했다.';
  const open = (path: string, heading: string, entries: string) =>
    openPage(
      `<html><head><meta property="og:title" content="강과 함께 사는 사람들"></head><body><header><a href="/">가온일보</a></header>
      <div><h1>강과 함께 사는 사람들</h1><div><p>${introduction}</p></div><div id="box">${heading}${entries}</div></div></body></html>`,
      `https://news.gaon.test${path}`,
    );
  const entries = list((at) => `/article/123450${at}`);

  it.each([
    ['a series', '/series/1042', '<h3>전체보기</h3>'],
    ['a series, under other words', '/series/1042', '<h3>기사 목록</h3>'],
    ['a project', '/project/1042', '<h3>참가작 보기</h3>'],
    ['a series, without a heading', '/series/1042', ''],
    ['a reporter', '/people/34567', '<h3>쓴 글</h3>'],
    ['a topic whose number is as long as an article’s', '/topics/1234567', ''],
    ['something that is called otherwise', '/special/1042', '<h3>전체보기</h3>'],
  ])('stays: %s', async (_, path, heading) => {
    expect((await open(path, heading, entries)).isHidden('box')).toBe(false);
  });

  it('goes where the page is an article that is as short', async () => {
    const page = await open('/sports/1234567', '<h3>전체보기</h3>', entries);
    expect(page.isHidden('box')).toBe(true);
  });
});

describe('a page that is no article', () => {
  const lead = '가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다고 지난 열흘날 밝혔다.';
  const front = `<!doctype html><html><head><title>가온일보</title></head><body>
    <h1><a href="/">가온일보</a></h1><div class="top"><p>${lead} ${lead} ${lead}</p></div>${box('많이 본 뉴스')}</body></html>`;

  it('keeps its lists though one of its articles begins on it', async () => {
    const page = await openPage(front, 'https://news.gaon.test/main.html?ver=12345');
    expect(page.isHidden('box')).toBe(false);
  });

  it('is the front page of the site, however much stands on it', async () => {
    const long = front.replace(lead, lead.repeat(20));
    expect((await openPage(long, 'https://news.gaon.test/')).isHidden('box')).toBe(false);
  });
});

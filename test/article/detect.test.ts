import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import {
  ADDRESS,
  asParagraphs,
  asText,
  links,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
  TITLE,
} from './invented-page.ts';

const TEASERS = [
  '누리군은 사과 축제에 사흘 동안 12만 명이 다녀갔다고 23일 밝혔다. 지난해보다 2만 명 늘었다.',
  '첫차를 타는 사람들은 하루를 먼저 연다. 새벽 4시의 가람역을 찾았다.',
  '해솔항 방파제를 높이는 공사가 내달 끝난다. 파도는 절반으로 줄어든다.',
  '작은 서점 열 곳이 함께 책 시장을 연다. 시장은 사흘 동안 이어진다.',
  '두레호에 철새 3만 마리가 돌아왔다. 지난겨울보다 한 달 빠르다.',
  '미르산 케이블카 논의가 원점으로 돌아갔다. 군은 의견을 더 듣기로 했다.',
];

function page(body: string, head = '<title>예시일보</title><meta property="og:type" content="article">') {
  return openHtml(`<html><head>${head}</head><body>${body}</body></html>`);
}

const reasonOf = (document: Document, url = 'https://www.example.kr/section/society') =>
  extractArticle(document, url).reason;

it('a sentence far below the headline is no article, though a time stands right under that', () => {
  const teasers = OTHER_HEADLINES.map((text, at) => `<li><a href="/news/${at}">${text}</a></li>`).join('');
  const plea = '<div><p>매일 오후 4시, 하루의 주요 소식을 메일로 보내드립니다. 지금 구독하세요!</p></div>';
  const list = (between: string) =>
    openHtml(
      `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>나도윤 기자 입력 2026.11.23 17:41</p>${between}${plea}</body></html>`,
    );
  expect(reasonOf(list(''))).toBeNull();
  expect(reasonOf(list(`<ul>${teasers.repeat(3)}</ul>`))).not.toBeNull();
});

describe('refused as a list', () => {
  it.each([
    ['headlines alone', `<ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul>`],
    [
      'headlines with teasers under them',
      TEASERS.map(
        (text, at) => `<li><h4><a href="/${at}">${OTHER_HEADLINES[at]}</a></h4><p>${text}</p></li>`,
      ).join(''),
    ],
    [
      'teasers that begin with their headline',
      TEASERS.map(
        (text, at) => `<li><a href="/${at}">${OTHER_HEADLINES[at]}</a> <span>${text}</span></li>`,
      ).join(''),
    ],
    [
      'teasers with a label or a number before their headline',
      TEASERS.map(
        (text, at) =>
          `<li>${at % 2 ? '[속보]' : `${at}.`} <a href="/${at}">${OTHER_HEADLINES[at]}</a> <span>${text}</span></li>`,
      ).join(''),
    ],
    [
      'pictures with a short title and a caption each',
      TEASERS.map(
        (text, at) =>
          `<li><a href="/${at}"><img src="/${at}.jpg"></a><p><a href="/${at}">가람 ${at}월 풍경</a></p><p>${text}</p><span>2026.11.23 15:0${at}</span></li>`,
      ).join(''),
    ],
    [
      'teasers that are links themselves',
      TEASERS.map(
        (text, at) => `<li><a href="/${at}"><b>${OTHER_HEADLINES[at]}</b><p>${text}</p></a></li>`,
      ).join(''),
    ],
    [
      'a search page with a hint',
      `<p>검색 결과는 정확도 순서로 보여 드리며, 기간을 좁히면 더 많은 결과를 볼 수 있습니다.</p><ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul>`,
    ],
    [
      'a ranking with notes',
      `<h2>많이 본 뉴스</h2><p>한 시간마다 새로 매긴 순위입니다. 같은 기사를 여러 번 열어도 한 번으로 셉니다.</p><ol>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ol>`,
    ],
  ])('%s', (_name, body) => {
    expect(reasonOf(page(`<div id="list">${body}</div>`))).toBe('list');
  });

  it.each(['가람 풍경 사진 모음', '사진'])(
    'pictures with captions under a heading without a time: %s',
    (heading) => {
      const pictures = TEASERS.map(
        (text, at) =>
          `<a href="/${at}"><figure><img src="/${at}.jpg"><figcaption>${text}</figcaption></figure></a>`,
      );
      const document = page(
        `<h1>${heading}</h1>${pictures.join('')}`,
        `<title>${heading} - 예시일보</title>`,
      );
      expect(extractArticle(document, 'https://www.example.kr/photo').article).toBeNull();
    },
  );

  it('a section whose short name is its heading', () => {
    const teasers = TEASERS.slice(0, 3)
      .map((text) => `<div><p>${text}</p></div>`)
      .join('');
    const document = page(
      `<h1>오피니언</h1><p>2026.11.23</p>${teasers}`,
      '<title>오피니언 - 예시일보</title>',
    );
    expect(extractArticle(document, 'https://www.example.kr/').article).toBeNull();
  });

  it('a front page with one long teaser', () => {
    const front = `<div class="top"><h2><a href="/1">${OTHER_HEADLINES[0]}</a></h2><p>${TEASERS[0]} ${TEASERS[1]}</p></div><ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul>`;
    expect(reasonOf(page(front), 'https://www.example.kr/')).toBe('list');
  });
});

describe('refused as a page without an article', () => {
  it('a box that waits for its text, above a notice', () => {
    const date = '<p>입력 2026.11.23 15:05</p>';
    const waiting = `<h1>${TITLE}</h1>${date}<div id="text"></div><p>Copyright by 예시일보 All Rights Reserved. 무단 전재 및 재배포 금지</p>`;
    expect(reasonOf(page(waiting), ADDRESS)).toBe('no-body');
  });
});

describe('not refused', () => {
  it('an article with links in its sentences whose reporter stands at the end', () => {
    const told = PARAGRAPHS.map((text) =>
      text.replace(/ (.{12,30}) /, ' <a href="https://garam.example/1">$1</a> '),
    );
    const text = [...told, ...told].map((line) => `<p>${line}</p>`).join('');
    const document = openHtml(
      `<title>${TITLE}</title><h1>${TITLE}</h1><p>입력 2026.11.23 15:05</p><div>${text}<p>나도윤 기자</p></div>`,
    );
    expect(reasonOf(document, ADDRESS)).toBeNull();
  });

  it('an article on a board that prints its title above everything too', () => {
    const menu = `<ul>${links(OTHER_HEADLINES)}</ul>`;
    const head = `<h1>${TITLE} > 지역소식</h1>${menu}<article><h1>${TITLE}</h1><p>작성일 26-11-23 11:42</p>`;
    const document = openHtml(
      `<title>${TITLE} > 지역소식 | 예시일보</title>${head}<div>${asParagraphs()}</div></article>`,
    );
    expect(extractArticle(document, ADDRESS).article).toMatchObject({ title: TITLE, text: asText() });
  });

  it('an article on a board whose headline leads to itself, above the list that it stands in', () => {
    const row = (title: string) => `<tr><td>3</td><td>${title}</td><td>2026.11.23</td></tr>`;
    const list = `<table>${[...OTHER_HEADLINES, TITLE].map(row).join('')}</table>`;
    const head = `<p>2026.11.23 09:14</p><h1><a href="/7">${TITLE}</a></h1>`;
    const document = openHtml(
      `<title>지역 - ${TITLE}</title><div class="rd rd_nav_style2">${head}<article>${asParagraphs()}</article></div>${list}`,
    );
    expect(extractArticle(document, ADDRESS).article).toMatchObject({ title: TITLE, text: asText() });
  });

  it('a short article with long boxes of links between its paragraphs', () => {
    const box = `<div class="box"><ul>${links(OTHER_HEADLINES)}</ul></div>`;
    const document = openArticle(
      `<div class="view">${PARAGRAPHS.map((text) => `<p>${text}</p>${box}`).join('')}</div>`,
    );
    expect(extractArticle(document, ADDRESS).article?.text).toBe(asText());
  });

  it.each([
    ['a badge in the headline', `${TITLE} - 예시일보`, `<h1><em>단독</em>${TITLE}</h1>`],
    ['a series before the headline', TITLE, `<p class="tit">[강을 걷다] <b>${TITLE}</b></p>`],
    ['the outlet first in the title', `예시일보 : ${TITLE}`, `<h1>${TITLE}</h1>`],
    ['a title cut short', `${TITLE.slice(0, 12)}…`, `<h1>${TITLE}</h1>`],
    ['a title that is the outlet alone', '예시일보', `<h1>${TITLE}</h1>`],
  ])('a short article with %s', (_name, title, headline) => {
    const date = '<p class="date">나루터 기자 2026.11.23. 오후 3:05</p>';
    const document = openHtml(
      `<title>${title}</title><div class="head">${headline}${date}</div><div class="view">${asParagraphs()}</div>`,
    );
    expect(extractArticle(document, ADDRESS).article?.text).toBe(asText());
  });

  it('a short article whose headline is no heading and is not in the head, dated and signed', () => {
    const row = (text: string) => `<tr><td class="read_title">${text}</td></tr>`;
    const rows = (signature: string) =>
      `<table>${row(TITLE)}<tr><td>기사입력 2026-11-23 오후 3:05:00 | 최종수정 2026-11-24 오전 9:10:11</td></tr><tr><td>${asParagraphs(PARAGRAPHS.slice(0, 2))}</td></tr>${row(signature)}</table><ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul>`;
    const head = '<title>::: 예시신문 ::: 강과 함께하는 정론지</title>';
    const { article } = extractArticle(page(rows('나루터 기자 (naru@example.kr)'), head), ADDRESS);
    expect(article).toMatchObject({ title: TITLE, text: asText(PARAGRAPHS.slice(0, 2)) });
    expect(reasonOf(page(rows('가람시 사람들'), head), ADDRESS)).toBe('list');
  });

  it('a wire of one sentence among long teasers', () => {
    const wire = '가람시는 23일 오후 3시를 기해 다온천 일대의 대피 명령을 모두 해제했다.';
    const cards = TEASERS.map(
      (text, at) =>
        `<div class="card"><a href="/${at}"><b>${OTHER_HEADLINES[at]}</b></a><p>${text} ${text}</p></div>`,
    );
    const document = openArticle(`<div class="view"><p>${wire}</p></div>`, {
      after: `<div class="more"><h3>이 시각 뉴스</h3>${cards.join('')}</div>`,
    });
    expect(extractArticle(document, ADDRESS).article?.text).toBe(wire);
  });

  it('an article with a link at the head of each paragraph', () => {
    const paragraphs = [...PARAGRAPHS, TEASERS.slice(0, 3).join(' '), TEASERS.slice(3).join(' ')];
    const linked = paragraphs.map((text) => text.replace(/^(?:\S+ ){3}\S+/, '<a href="/w">$&</a>'));
    const document = openArticle(`<div class="view">${asParagraphs(linked)}</div>`, {
      before: '<p>나루터 기자</p>',
    });
    expect(extractArticle(document, ADDRESS).article?.text).toBe(asText(paragraphs));
  });

  it.each([
    [
      'appointments',
      ['◇ 가람시', '▲ 공원과장 나루터 ▲ 하천과장 도라온', '◇ 누리군', '▲ 부군수 해솔 ▲ 기획실장 두레'],
    ],
    [
      'a schedule',
      [
        '<정치>',
        '▲ 10:00 가람시의회 본회의(의사당)',
        '▲ 14:00 예산 심사(2회의실)',
        '<문화>',
        '▲ 19:00 강가 음악회(다온천)',
      ],
    ],
    [
      'a notice in phrases',
      ['○ 다온천 산책로 3.5km 새로 조성', '- 쉼터 다섯 곳과 물놀이장 한 곳 설치', '○ 사업비 42억 원 투입'],
    ],
  ])('an article without a sentence: %s', (_name, lines) => {
    const document = openArticle(
      `<div class="view">${asParagraphs(lines.map((line) => line.replace('<', '&lt;')))}</div>`,
    );
    expect(extractArticle(document, ADDRESS).article?.text).toBe(asText(lines));
  });

  it.each([
    [
      'appointments in one line',
      '[인사] 나래부',
      '◇ 국장급 승진 ▲ 기획조정관 나도윤 ▲ 대변인 표하람 ▲ 감사관 도라온',
    ],
    [
      'an obituary',
      '[부고] 나도윤씨',
      '▲나도윤(전 가람시장)씨 별세=23일, 가람의료원 장례식장 1호실, 발인 25일 오전 9시',
    ],
    [
      'an obituary without a mark',
      '[부고] 나도윤씨',
      '나한결씨 별세, 나도윤(가람시 과장)씨 부친상, 가람의료원 2호실, 발인 25일',
    ],
  ])('a notice with a short headline: %s', (_name, title, line) => {
    const document = openHtml(
      `<title>${title} - 예시일보</title><h1>${title}</h1><p>입력 2026.11.23. 오후 3:05</p><div class="view"><p>${line}</p></div>`,
    );
    const { article } = extractArticle(document, ADDRESS);
    expect(article?.text).toBe(line);
    expect(article?.title).toBe(title);
  });

  it('an article at the root of a site whose query picks it', () => {
    expect(reasonOf(openArticle(asParagraphs()), 'https://www.example.kr/?no=31')).toBeNull();
  });
});

it('says no-body of a shell that a script would fill', () => {
  expect(reasonOf(page('<h1>가람시, 다온천 산책로 새로 열어</h1><p class="date">2026.11.23 15:05</p>'))).toBe(
    'no-body',
  );
});

it('says too-large of more paragraphs than any article has', () => {
  expect(reasonOf(openArticle(asParagraphs(Array.from({ length: 2100 }, () => PARAGRAPHS[0]))))).toBe(
    'too-large',
  );
});

it('reads an article above more comments than it looks at', () => {
  const comments = `<div class="talk">${'<div><p>우리 동네에도 있으면.</p></div>'.repeat(11_000)}</div>`;
  const document = openArticle(`<div class="view">${asParagraphs()}</div>`, { after: comments });
  expect(extractArticle(document, ADDRESS).article?.text).toBe(asText());
});

it('says empty of a page without words', () => {
  expect(reasonOf(page('<div id="root"></div><img src="/a.png">'))).toBe('empty');
});

const reasonUnder = (title: string, body: string) =>
  reasonOf(
    openHtml(`<title>${title} - 예시일보</title><div id="wrap"><h1>${title}</h1>${body}</div>`),
    'https://www.example.kr/help/3',
  );

const SPOKEN =
  '<p>가람시가 산책로를 새로 열었습니다. 주민 삼백여 명이 함께 걸었습니다. 시는 쉼터 다섯 곳과 물놀이장 한 곳도 더 만들 계획입니다. 공사에는 42억 원이 들었습니다.</p>';

describe('a headline over sentences that only speak to the reader is no article', () => {
  it.each([
    [
      'a missing page',
      '페이지를 찾을 수 없습니다',
      '<p>주소가 잘못 입력되었거나 삭제되어 요청하신 페이지를 찾을 수 없습니다. 입력하신 주소가 정확한지 다시 한번 확인해 주시기 바랍니다.</p>',
    ],
    [
      'a product',
      '가온 물병 500밀리리터',
      '<p>12,900원</p><p>가볍고 튼튼한 물병입니다. 뜨거운 물도 담을 수 있습니다. 식기세척기에 넣어도 됩니다. 빛깔은 세 가지입니다.</p>',
    ],
  ])('%s', (_name, title, body) => {
    expect(reasonUnder(title, body)).toBe('no-body');
  });

  it.each([
    ['with its time', `<p>2026.11.23 15:05</p>${SPOKEN}`],
    ['with its reporter', `<p>나루터 기자</p>${SPOKEN}`],
    [
      'with a sentence that tells',
      `<p>시는 쉼터 다섯 곳을 내년 봄까지 더 만들겠다고 23일 밝혔다.</p>${SPOKEN}`,
    ],
  ])('but it is one %s', (_name, body) => {
    expect(reasonUnder('가람시, 산책로 새로 열어', body)).toBeNull();
  });
});

describe('a short article of an old system, whose headline is no heading and in no title', () => {
  const text = asParagraphs(PARAGRAPHS.slice(0, 3));
  const read = (above: string, below: string) =>
    reasonOf(
      openHtml(
        `<title>예시일보</title><table><tr><td>${TITLE}</td></tr><tr><td>${above}</td></tr><tr><td id="articleBody">${text}${below}</td></tr></table>`,
      ),
    );

  it.each([
    ['with time and reporter above it', '2026년 11월 23일 (월) 15:05:00 나도윤 기자', ''],
    [
      'with a time above it, and the reporter below',
      '[최종편집일자 : 2026-11-23 15:05:37]',
      '<p>나도윤 기자</p>',
    ],
    ['with a label that a bar parts from its time', '기사입력 | 2026-11-23 15:05', '<p>나도윤 기자</p>'],
  ])('is one %s', (_name, above, below) => {
    expect(read(above, below)).toBeNull();
  });

  it('is none with the day alone', () => {
    expect(read('2026.11.23 월', '')).not.toBeNull();
  });
});

it('reads below the headline that is to be seen where a board prints another one for those who cannot see', () => {
  const document = openHtml(
    `<title>${TITLE} &gt; 마을 | 예시교회</title><div id="hd"><h1 id="hd_h1">${TITLE} &gt; 마을</h1><nav><a href="/1">마을</a></nav></div><article id="bo_v"><header><h1><span>나들이</span> ${TITLE}</h1></header><section>작성자 나도윤 기자 작성일 26-11-23 09:05</section><div id="bo_v_con">${asParagraphs()}</div></article>`,
  );
  const { article } = extractArticle(document, ADDRESS);
  expect(article).toMatchObject({ title: TITLE, text: asText() });
});

import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const TITLE = '가람시, 새 시장 문 연다';
const TEXT = '<p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p>';
const subtitles = (header: string, body = TEXT) =>
  readHtml(`<title>${TITLE}</title><h1>${TITLE}</h1>${header}<div id="body">${body}</div>`).subtitles;

test('reads a deck that is called a summary', () => {
  expect(subtitles('<p class="summary">상인 30명에게 자리</p><p>입력 2026.02.27 15:26</p>')).toEqual([
    '상인 30명에게 자리',
  ]);
});

test('reads a deck of whole sentences, by a name that a build has lengthened', () => {
  const deck = '자리 서른 개에 상인 백 명. 가람시는 봄에 새 시장을 연다.';
  expect(subtitles(`<p class="ArticleHead_deck__yN2fR">${deck}</p>`)).toEqual([deck]);
});

test('reads a deck that a blog system calls an excerpt, above the body alone', () => {
  const deck = '관객 수가 아니라 방문 주기를 팔았다. 열람실 마흔 석의 장부를 뜯어봤다.';
  expect(subtitles(`<p class="gh-article-excerpt is-body">${deck}</p>`)).toEqual([deck]);
  expect(subtitles('', `<p class="post-excerpt">${deck}</p>${TEXT}`)).toEqual([]);
});

test('takes no writers with their times for a deck, however many', () => {
  const time = (day: string, text: string) => `<time datetime="${day}T05:00:00+09:00">${text}</time>`;
  const row = `<div class="by">나도윤 에너지 담당 기자, 표하람 데이터 에디터 ${time('2026-11-23', '2026년 11월 23일 오전 5:00')}${time('2026-11-25', '11월 25일 오전 11:20 고침')}</div>`;
  expect(subtitles(`<p class="dek">상인 30명에게 자리</p>${row}`)).toEqual(['상인 30명에게 자리']);
});

test('reads a deck of which a part of a word is the name of a tool, where another line of its box is one', () => {
  const deck = (first: string) => subtitles(`<div class="st">${first}<br>활판기로 시집 찍어 완판</div>`);
  expect(deck('가람 인쇄거리 새 공방 열려')).toEqual([
    '가람 인쇄거리 새 공방 열려',
    '활판기로 시집 찍어 완판',
  ]);
  expect(deck('글자 크기 조절 인쇄 스크랩 공유')).toEqual([]);
});

test('takes no name of an account for a deck', () => {
  expect(subtitles('<div class="author-name">garam_news_desk</div>')).toEqual([]);
});

test('reads deck and guest of a header that stands in the body, beside or above the time', () => {
  for (const gap of ['</span><span>', ' ']) {
    const meta = `<p class="k1">상인 30명에게 자리 내준다</p><div><span>나도윤 문학평론가${gap}2026.02.27 15:26</span></div>`;
    const html = `<title>${TITLE}</title><div id="body"><h1>${TITLE}</h1>${meta}${TEXT}</div>`;
    expect(readHtml(html)).toMatchObject({
      subtitles: ['상인 30명에게 자리 내준다'],
      authors: [{ name: '나도윤', affiliation: '문학평론가' }],
    });
  }
});

test('takes no row of times for a deck, however long', () => {
  const times = '<p>Posted on : Feb.27,2026 15:26 KST Modified on : Feb.28,2026 15:26 KST</p>';
  expect(subtitles(times)).toEqual([]);
});

test('takes no row of names, times and a page number for a deck', () => {
  const row = '<p>가람=나도윤·표하람 기자 입력 2026.02.27 15:26 수정 2026.02.27 17:05 지면 3412호 5면</p>';
  expect(subtitles(`<ul class="ArticleHead_subtitle__x"><li>상인 30명에게 자리</li></ul>${row}`)).toEqual([
    '상인 30명에게 자리',
  ]);
});

test('takes no relative times for a deck', () => {
  expect(subtitles('<h2>입력 3시간 전 수정 8분 전</h2>')).toEqual([]);
  expect(subtitles('<h2>세 시간 전 멈춘 시장의 시계</h2>')).toEqual(['세 시간 전 멈춘 시장의 시계']);
});

test('does not take a machine’s summary for a deck', () => {
  expect(subtitles('<p class="summary">가람시가 새 시장을 연다고 한다.</p>')).toEqual([]);
  expect(subtitles('<div class="summary"><b>기사 요약</b><p>상인 30명에게 자리</p></div>')).toEqual([]);
  expect(subtitles('<div class="ai summary"><p>상인 30명에게 자리</p></div>')).toEqual([]);
});

test('reads a deck that opens the body under a name of the headline’s sub', () => {
  expect(subtitles('', `<div class="article-head-sub">상인 30명에게 자리</div>${TEXT}`)).toEqual([
    '상인 30명에게 자리',
  ]);
});

test('takes the heading of what a film tells for no deck', () => {
  expect(subtitles('', `<div><strong>synopsis</strong><br>새벽마다 배가 뜬다.</div>${TEXT}`)).toEqual([]);
});

test('takes nothing behind the first sentence of the body for a deck', () => {
  const body = `<p>가람시는 올해 새 시장을 열기로 했다.</p><div class="sub_title">봄에 연다</div>${TEXT}`;
  expect(subtitles('<h2 class="stit">상인 30명에게 자리</h2>', body)).toEqual(['상인 30명에게 자리']);
});

test.each(['sub_tt', 'summury'])('reads decks that open the body in a box called %s', (name) => {
  const decks = `<div class="${name}">상인 30명에게 자리<br>"봄에는 모두 연다"</div>`;
  expect(subtitles('', decks + TEXT)).toEqual(['상인 30명에게 자리', '"봄에는 모두 연다"']);
});

test('leaves a question in bold that opens the text where it is', () => {
  expect(subtitles('', `<p><strong>새 시장에서는 무엇을 사야 할까.</strong></p>${TEXT}`)).toEqual([]);
});

test('leaves the name of a part in the body', () => {
  expect(subtitles('', `<h3>1부. 시장에서</h3>${TEXT}`)).toEqual([]);
});

test('reads a smaller heading right under the headline, but no reporter and no box', () => {
  expect(subtitles('<h4>상인 30명에게 자리</h4>')).toEqual(['상인 30명에게 자리']);
  expect(subtitles('<h2>나도윤 기자</h2>')).toEqual([]);
  expect(subtitles('<p>나도윤 기자</p><h3>상인 30명에게 자리</h3>')).toEqual([]);
});

test('reads plain lines right under the headline that are no sentence and no tool', () => {
  const byline = '<p>나도윤 기자</p><p>입력 2026.02.27 15:26</p>';
  const deck = (line: string) => subtitles(`<div class="mx-auto">${line}</div>${byline}`);
  expect(deck('<p>강가 창고 고쳐 상인 30명에게</p><p>봄부터는 저녁에도 여는 시장</p>')).toEqual([
    '강가 창고 고쳐 상인 30명에게',
    '봄부터는 저녁에도 여는 시장',
  ]);
  expect(deck('<p class="sub">5대 3으로 문 연다</p>')).toEqual(['5대 3으로 문 연다']);
  expect(deck('<p class="story_sub">[강가 사람들 ③] 나룻배 대신 뗏목을 탄 넷</p>')).toEqual([
    '[강가 사람들 ③] 나룻배 대신 뗏목을 탄 넷',
  ]);
  expect(deck('<p>본문 글자 크기를 조절합니다</p>')).toEqual([]);
  expect(deck('<p>가람시는 새 시장을 봄에 연다.</p>')).toEqual([]);
  expect(deck('<a href="/n/2">강가 창고 고쳐 상인 30명에게</a>')).toEqual([]);
});

test('reads decks without their bullets, and no head of a list of contents', () => {
  const header = '<h2 class="stit">- 상인 30명에게 자리</h2><h2 class="stit">- 봄에 연다</h2>';
  const contents =
    '<div class="box"><b>글 싣는 순서</b><ol><li>1. 새 시장</li><li>2. 옛 시장</li></ol></div>';
  expect(subtitles(header, contents + TEXT)).toEqual(['상인 30명에게 자리', '봄에 연다']);
  expect(subtitles('<h2 class="stit">- 상인 30명에게 자리 -</h2>', TEXT)).toEqual(['상인 30명에게 자리']);
});

test('reads who is talked to as a deck where a further heading stands below', () => {
  const guest = '<h4>사과 육종가 도라온 전 가람과수연구소장</h4>';
  expect(subtitles(`${guest}<h4>“더워진 산골에서 빨갛게 익는 사과”</h4>`)).toEqual([
    '사과 육종가 도라온 전 가람과수연구소장',
    '“더워진 산골에서 빨갛게 익는 사과”',
  ]);
  expect(subtitles(guest)).toEqual([]);
});

test('does not take the short heading of a box at the top of the body for a deck', () => {
  expect(
    subtitles('', `<section><h2>읽기 전에</h2><ul><li>상인 30명에게 자리</li></ul></section>${TEXT}`),
  ).toEqual([]);
});

test.each([
  'AI가 고른 상인 30명',
  'SNS 괴담에 상인 불안',
  '택시기사 절반이 단골',
  '가짜뉴스에 상인 불안',
  '요약 서비스 논란에 상인 반발',
  'Auto 상점 거리 얼어붙어',
  '2027년 1월 1일부터 모두 연다',
])('reads a deck in a smaller heading: "%s"', (deck) => {
  expect(subtitles(`<h2>${deck}</h2><p>입력 2026.02.27 15:26</p>`)).toEqual([deck]);
});

test.each(['AI 3줄 요약', '많이 본 뉴스', 'SNS 기사 공유하기', '입력 2026.02.27 15:26', '본문 요약 보기'])(
  'takes no heading of a box, and no time, for a deck: "%s"',
  (heading) => {
    expect(subtitles(`<h2>${heading}</h2>`)).toEqual([]);
  },
);

test('reads a bold deck that begins with a measure', () => {
  const decks = '<strong>2.4㎞ 배수로 걷어내고 물길 복원<br>2029년까지 1천280억원 투입</strong><br>';
  expect(subtitles('', decks + TEXT)).toEqual([
    '2.4㎞ 배수로 걷어내고 물길 복원',
    '2029년까지 1천280억원 투입',
  ]);
});

test('reads the lines of a preformatted deck', () => {
  const deck =
    '<div class="news_sub_tit"><pre><strong>상인 30명에게 자리\n봄에는 모두 연다</strong></pre></div>';
  expect(subtitles(deck)).toEqual(['상인 30명에게 자리', '봄에는 모두 연다']);
});

test('takes a heading behind plain lines of the body for no deck', () => {
  const body = `<ul><li>나루 두 곳 모두 닫고 배 서른 척 묶어</li></ul><h3>나루 다시 열려</h3>${TEXT}`;
  expect(subtitles('', body)).toEqual([]);
});

test('reads each piece of a deck that only the style sheet parts', () => {
  const deck =
    '<div class="lede"><span>상인 서른 명에게 새 자리</span><span>“봄에는 모두 새 문을 연다”</span></div>';
  expect(subtitles(deck)).toEqual(['상인 서른 명에게 새 자리', '“봄에는 모두 새 문을 연다”']);
});

test('reads the deck of a header that stands behind the body, and nothing below it', () => {
  const header = `<div><h1>${TITLE}</h1><p>상인 서른 명에게 새 자리</p><p>나도윤 기자 입력 2026.02.27 15:26</p></div>`;
  const below = '<section><p>가람시 다온천에 새 다리 놓는다</p></section>';
  const { subtitles: found } = readHtml(
    `<title>${TITLE}</title><div id="body">${TEXT}</div>${header}${below}`,
  );
  expect(found).toEqual(['상인 서른 명에게 새 자리']);
});

test('leaves the signs before lines of a deck', () => {
  expect(subtitles('<div class="summary"><p>■ 상인 30명에게 자리</p><p>■ 봄에 문 연다</p></div>')).toEqual([
    '상인 30명에게 자리',
    '봄에 문 연다',
  ]);
});

test('takes no guest who signs with an office for a deck', () => {
  expect(subtitles('', `<p><strong>나도윤 | 가람연구소 연구위원</strong></p>${TEXT}`)).toEqual([]);
});

test('reads a list of decks whole, whatever one of them tells of', () => {
  const decks = [
    '가람시장 서른 해 만에 새 단장',
    '후발 가람장터, 구독 회원 41만명',
    '“할인 끝나면 떠난다” 걱정도',
  ];
  expect(subtitles(`<ul class="d">${decks.map((deck) => `<li>${deck}</li>`).join('')}</ul>`)).toEqual(decks);
});

test.each([
  ['with a sign', (words: string) => `<strong class="subtitle">■${words}</strong><br>`],
  ['of a live report', (words: string) => `<h3 class="live-tit">${words}</h3>`],
])('takes the first of several sub-heads for none: %s', (_, head) => {
  const parts = ['가람청', '물길청', '나루청', '여울청', '둔치청'].map(
    (name) => `${head(`${name} 인사 발령 소식`)}${TEXT}`,
  );
  expect(subtitles('', parts.join(''))).toEqual([]);
});

test('reads what stands in one group with the headline, also when it begins with the name of a series', () => {
  const group = (line: string) =>
    readHtml(
      `<title>${TITLE}</title><hgroup><h1>${TITLE}</h1><p>${line}</p></hgroup><div id="body">${TEXT}</div>`,
    ).subtitles;
  expect(group('[시장 사람들 ④] 나래동 골목에서 만난 상인들')).toEqual([
    '[시장 사람들 ④] 나래동 골목에서 만난 상인들',
  ]);
  expect(group('나도윤 기자')).toEqual([]);
  expect(subtitles('<p>[시장 사람들 ④] 나래동 골목에서 만난 상인들</p>')).toEqual([]);
});

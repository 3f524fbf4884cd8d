import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { ADDRESS, asParagraphs, asText, openHtml } from '../invented-page.ts';
import { readHtml } from './read-html.ts';

const TITLE = '가람시, 새 시장 문 연다';
const HEAD = `<title>${TITLE}</title>`;
const BODY =
  '<div id="body"><p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p></div>';

test('believes the lines under the headline before those above it', () => {
  const above = '<p>차예나 기자</p><p>입력 2026.05.05 05:05</p>';
  const under = '<p>나도윤 기자</p><p>입력 2026.02.27 15:26</p>';
  expect(readHtml(`${HEAD}${above}<h1>${TITLE}</h1>${under}${BODY}`)).toMatchObject({
    authors: [{ name: '나도윤' }],
    publishedAt: '2026-02-27T15:26:00+09:00',
  });
});

test('reads what stands above the headline when nothing stands under it', () => {
  expect(
    readHtml(`${HEAD}<p>나도윤 기자</p><p>입력 2026.02.27 15:26</p><h1>${TITLE}</h1>${BODY}`),
  ).toMatchObject({
    authors: [{ name: '나도윤' }],
    publishedAt: '2026-02-27T15:26:00+09:00',
  });
});

test('takes the time with a clock before the date of the printed paper', () => {
  const times = '<p>게재 2026.02.28 5면</p><p>입력 2026.02.27 15:26</p>';
  expect(readHtml(`${HEAD}<h1>${TITLE}</h1>${times}${BODY}`).publishedAt).toBe('2026-02-27T15:26:00+09:00');
});

test('takes the last of several changes', () => {
  const times = '<p>입력 2026.02.27 15:26</p><p>수정 2026.02.27 16:00</p><p>수정 2026.02.28 09:00</p>';
  expect(readHtml(`${HEAD}<h1>${TITLE}</h1>${times}${BODY}`).modifiedAt).toBe('2026-02-28T09:00:00+09:00');
});

test('keeps a change that the page itself prints, also when it equals the publication', () => {
  const times = '<p>입력 2026-02-27 03:00:00 수정 2026-02-27 03:00:00</p>';
  expect(readHtml(`${HEAD}<h1>${TITLE}</h1>${times}${BODY}`).modifiedAt).toBe('2026-02-27T03:00:00+09:00');
});

test('does not take a change from tags that repeat the publication', () => {
  const tags =
    '<meta property="article:published_time" content="2026-02-27T15:26:07+09:00"><meta property="article:modified_time" content="2026-02-27T15:26:40+09:00">';
  expect(readHtml(`${HEAD}${tags}<h1>${TITLE}</h1>${BODY}`).modifiedAt).toBeNull();
});

test('takes a date alone when there is nothing better, and the head where it knows the hour of that day', () => {
  const page = (tags: string) =>
    readHtml(`${HEAD}${tags}<h1>${TITLE}</h1><p>2026.02.27</p>${BODY}`).publishedAt;
  expect(page('')).toBe('2026-02-27T00:00:00+09:00');
  expect(page('<meta property="article:published_time" content="2026-02-27T15:26:07+09:00">')).toBe(
    '2026-02-27T15:26:07+09:00',
  );
});

test('takes an unlabelled time only when the head does not name another', () => {
  const tag = '<meta property="article:published_time" content="2026-02-27T15:26:07+09:00">';
  expect(readHtml(`${HEAD}${tag}<h1>${TITLE}</h1><p>2026.03.01 10:00 기준</p>${BODY}`).publishedAt).toBe(
    '2026-02-27T15:26:07+09:00',
  );
});

test('leaves out of the headline what else stands in its element, and keeps what belongs to it', () => {
  expect(readHtml(`${HEAD}<h1><span>경제</span> ${TITLE}</h1>${BODY}`).title).toBe(TITLE);
  expect(readHtml(`${HEAD}<h1>[단독] ${TITLE}</h1>${BODY}`).title).toBe(`[단독] ${TITLE}`);
  expect(readHtml(`<title>${TITLE.slice(0, 8)}…</title><h1>${TITLE}</h1>${BODY}`).title).toBe(TITLE);
});

test('takes the visible headline before a logo or a section in <h1>', () => {
  const page = `${HEAD}<h1>가람일보</h1><h1>경제</h1><h2>${TITLE}</h2>${BODY}<h3>많이 본 뉴스</h3>`;
  expect(readHtml(page).title).toBe(TITLE);
});

test("reads a guest's office from the end of a column", () => {
  const body = '<div id="body"><p>시장은 사람이 모이는 곳이다.</p><p>나도윤 가람대 사회학과 교수</p></div>';
  expect(readHtml(`${HEAD}<h1>${TITLE}</h1>${body}`).authors).toEqual([
    { name: '나도윤', affiliation: '가람대 사회학과 교수', email: null },
  ]);
});

test('gives the only writer the address that stands alone at the end', () => {
  const body =
    '<div id="body"><p>(가람=가람통신) 나도윤 기자 = 시장이 문을 연다.</p><p>doyun@example.kr</p></div>';
  expect(readHtml(`${HEAD}<h1>${TITLE}</h1>${body}`).authors).toEqual([
    { name: '나도윤', affiliation: null, email: 'doyun@example.kr' },
  ]);
});

test('names all writers when the end of the body names more than the header', () => {
  const body =
    '<div id="body"><p>시장이 문을 연다.</p><p>나도윤 기자 a@example.kr, 표하람 기자 b@example.kr</p></div>';
  expect(readHtml(`${HEAD}<h1>${TITLE}</h1><p>나도윤 기자</p>${body}`).authors).toEqual([
    { name: '나도윤', affiliation: null, email: 'a@example.kr' },
    { name: '표하람', affiliation: null, email: 'b@example.kr' },
  ]);
});

test.each(['https://www.facebook.example/ilbo', 'admin', '가람일보', '@garam', '온라인뉴스팀'])(
  'does not take "%s" in the head for an author',
  (name) => {
    const tags = `<meta property="og:site_name" content="가람일보"><meta name="author" content="${name}">`;
    expect(readHtml(`${HEAD}${tags}<h1>${TITLE}</h1>${BODY}`).authors).toEqual([]);
  },
);

test('leaves a byline with its day out of a body that it stands in', () => {
  const row = '<div><span>에디터 나도윤</span><span>사진 표하람</span><time>2026.10.22</time></div>';
  const deck = '<p class="lead">상인 서른 명이 자리를 얻은 강가의 새 시장</p>';
  const page = openHtml(`<main>${HEAD}<h1>${TITLE}</h1>${deck}${row}${asParagraphs()}</main>`);
  const { article } = extractArticle(page, ADDRESS);
  expect(article).toMatchObject({
    text: asText(),
    authors: [{ name: '나도윤', affiliation: '에디터', email: null }],
    subtitles: ['상인 서른 명이 자리를 얻은 강가의 새 시장'],
  });
});

const HEADER =
  '<div><h1>가람시, 새 시장 문 연다</h1><p><a href="/r/1">나도윤 기자</a> <time datetime="2026-02-27T15:26:00+09:00">3시간 전</time></p></div>';

test('reads a header that stands behind the body, where only the style sheet shows it above', () => {
  const box = '<section><h2>많이 본 뉴스</h2><p>차예나 기자</p><p>입력 2026.05.05 05:05</p></section>';
  expect(readHtml(`${HEAD}${BODY}${HEADER}${box}`)).toMatchObject({
    title: TITLE,
    authors: [{ name: '나도윤' }],
    publishedAt: '2026-02-27T15:26:00+09:00',
  });
});

test('takes no other first heading behind the body for it', () => {
  const other = HEADER.replace('새 시장', '새 다리');
  expect(readHtml(`${HEAD}${BODY}${other}`)).toMatchObject({ title: TITLE, publishedAt: null });
});

test('reads what stands in the body between its first words and a relative time', () => {
  const chip = (name: string) => `<a href="/people/${name}"><img src="/${name}.jpg">${name}</a>`;
  const relative = '<time datetime="2026-02-27T15:26:00+09:00">그저께</time>';
  const body = BODY.replace(
    '<p>',
    `<div>${chip('나도윤')}${chip('표하람')}${relative}<span>읽는 데 9분</span></div><p>`,
  );
  expect(readHtml(`${HEAD}<h1>${TITLE}</h1>${body}`)).toMatchObject({
    authors: [{ name: '나도윤' }, { name: '표하람' }],
    publishedAt: '2026-02-27T15:26:00+09:00',
  });
});

test('reads no author, time or subtitle that the page hides under its headline', () => {
  const hidden =
    '<div style="display:none"><h2>이 기사를 함께 나눠 보시기 바라는 마음</h2><p>표하람 기자</p><p>입력 2025.01.01 10:00</p></div>';
  const html = `<title>가람시, 새 시장 문 연다</title><h1>가람시, 새 시장 문 연다</h1>${hidden}<p>나도윤 기자 입력 2026.11.23 09:05</p><div id="body"><p>가람시는 올해 새 시장을 열기로 했다.</p></div>`;
  expect(readHtml(html)).toMatchObject({
    authors: [{ name: '나도윤' }],
    publishedAt: '2026-11-23T09:05:00+09:00',
    subtitles: [],
  });
});

import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const TITLE = '가람시, 새 시장 문 연다';
const TEXT = '<p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p>';
const page = (times: string) =>
  readHtml(`<title>${TITLE}</title><h1>${TITLE}</h1>${times}<div id="body">${TEXT}</div>`);

test('reads times on the reporter’s line where headline, deck and times are all inside the body', () => {
  const header =
    '<p>상인 서른 명 새 자리</p><p>“봄에 연다”</p><p>입력 2026.02.27 17:10 수정 2026.02.27 17:42 나도윤 기자 (doyun@example-ilbo.test)</p>';
  const html = `<title>${TITLE}</title><div id="body"><h1>${TITLE}</h1>${header}${TEXT}</div>`;
  expect(readHtml(html)).toMatchObject({
    publishedAt: '2026-02-27T17:10:00+09:00',
    modifiedAt: '2026-02-27T17:42:00+09:00',
  });
});

test('takes a time whose element is called "updated" as a change, wherever it stands', () => {
  const published = '<time id="published">2026.02.27 오후 09:41</time>';
  const updated = '<time id="updated">2026.02.27 오후 10:02</time>';
  const expected = { publishedAt: '2026-02-27T21:41:00+09:00', modifiedAt: '2026-02-27T22:02:00+09:00' };
  expect(page(`<p>${published} ${updated}</p>`)).toMatchObject(expected);
  expect(page(`<p>${updated} ${published}</p>`)).toMatchObject(expected);
});

test('takes a lone time as the publication, also in an element called "update"', () => {
  expect(page('<p class="update">2026.02.27 21:41</p>')).toMatchObject({
    publishedAt: '2026-02-27T21:41:00+09:00',
    modifiedAt: null,
  });
});

test.each([
  '<p title="2026-02-27 15:26:00">3시간 전</p>',
  '<p><span data-regdate="20260227152600">3시간 전</span></p>',
  '<p><span data-created-at="2026-02-27T06:26:00.000Z">3시간 전</span></p>',
])('reads the time that a count of hours hides: %s', (times) => {
  expect(page(times)).toMatchObject({ publishedAt: '2026-02-27T15:26:00+09:00', modifiedAt: null });
});

const AGO = (time: string, ago: string) => `<time datetime="2026-02-27T${time}+09:00">${ago}</time>`;

test.each([
  `<p>입력 ${AGO('15:26:00', '3시간 전')} 수정 ${AGO('17:26:00', '1시간 전')}</p>`,
  `<p><span>${AGO('15:26:00', '3시간 전')}</span><span>최종수정: ${AGO('17:26:00', '1시간 전')}</span></p>`,
  `<dl><dt>등록</dt><dd>${AGO('15:26:00', '3시간 전')}</dd><dt>업데이트</dt><dd>${AGO('17:26:00', '방금 전')}</dd></dl>`,
])('reads what the label before a count of hours says: %s', (times) => {
  expect(page(times)).toMatchObject({
    publishedAt: '2026-02-27T15:26:00+09:00',
    modifiedAt: '2026-02-27T17:26:00+09:00',
  });
});

test('takes the second of two counts in one line for a change', () => {
  const two = `${AGO('15:26:00', '이틀 전')} · ${AGO('17:26:00', '어제 고침')}`;
  expect(page(`<p>${two}</p>`)).toMatchObject({ modifiedAt: '2026-02-27T17:26:00+09:00' });
  const apart = `<p>${AGO('15:26:00', '이틀 전')}</p><p>방송 ${AGO('17:26:00', '어제')}</p>`;
  expect(page(apart)).toMatchObject({ publishedAt: '2026-02-27T15:26:00+09:00', modifiedAt: null });
});

test('reads a header that stands in the body, also with relative times', () => {
  const header = `<p>상인 서른 명에게 자리</p><p>등록 ${AGO('15:26:00', '4시간 전')} · 수정 ${AGO('17:26:00', '8분 전')}</p><button>나도윤 기자</button>`;
  const html = `<title>${TITLE}</title><h1>${TITLE}</h1><div id="body">${header}${TEXT}</div>`;
  expect(readHtml(html)).toMatchObject({
    publishedAt: '2026-02-27T15:26:00+09:00',
    modifiedAt: '2026-02-27T17:26:00+09:00',
    authors: [{ name: '나도윤' }],
  });
});

test('believes an attribute that says what it is before the label in front of it', () => {
  const times = '<p>수정 <meta itemprop="datePublished" content="2026-02-27T15:26:00+09:00"></p>';
  expect(page(times)).toMatchObject({ publishedAt: '2026-02-27T15:26:00+09:00', modifiedAt: null });
});

test('takes no headline for the label of the time below it', () => {
  const title = '가람시, 시장 이름 변경';
  const html = `<title>${title}</title><h1>${title}</h1><p>${AGO('15:26:00', '3시간 전')}</p><div id="body">${TEXT}</div>`;
  expect(readHtml(html)).toMatchObject({ publishedAt: '2026-02-27T15:26:00+09:00', modifiedAt: null });
});

const PUBLISHED = '<meta property="article:published_time" content="2026-02-27T15:26:00+09:00">';

test.each(['최종편집 : 2026-06-01 11:22 (월)', 'UPDATED. 2026-06-01 11:22 (월)', '2026년 6월 1일 월요일'])(
  'takes no time of the site over the headline for the article’s: "%s"',
  (line) => {
    const html = `<title>${TITLE}</title>${PUBLISHED}<p>${line}</p><h1>${TITLE}</h1><div id="body">${TEXT}</div>`;
    expect(readHtml(html)).toMatchObject({ publishedAt: '2026-02-27T15:26:00+09:00', modifiedAt: null });
  },
);

test('takes the first second of a day in the head for the day alone', () => {
  const day = '<meta property="article:published_time" content="2026-02-27T00:00:00+09:00">';
  const html = `<title>${TITLE}</title>${day}<h1>${TITLE}</h1><p>2026.02.27 15:26</p><div id="body">${TEXT}</div>`;
  expect(readHtml(html).publishedAt).toBe('2026-02-27T15:26:00+09:00');
});

test('reads the time of a change from the head where the page prints its day alone', () => {
  const tags =
    '<meta property="article:published_time" content="2026-02-27T15:26:00+09:00"><meta property="article:modified_time" content="2026-02-28T02:25:09+00:00">';
  const dates = '<p>2026년 2월 27일 최종 수정 2026년 2월 28일</p>';
  const html = `<title>${TITLE}</title>${tags}<h1>${TITLE}</h1>${dates}<div id="body">${TEXT}</div>`;
  expect(readHtml(html)).toMatchObject({
    publishedAt: '2026-02-27T15:26:00+09:00',
    modifiedAt: '2026-02-28T11:25:09+09:00',
  });
});

test('takes the later of two bare times to the second for a change', () => {
  expect(page('<p>2026-02-27 15:26:44 ㅣ 2026-02-28 11:25:40</p>')).toMatchObject({
    publishedAt: '2026-02-27T15:26:44+09:00',
    modifiedAt: '2026-02-28T11:25:40+09:00',
  });
  expect(page('<p>2026-02-27 15:26 ㅣ 2026-02-28 11:25</p>').modifiedAt).toBeNull();
});

test('takes a saving in the second before the publication for no change', () => {
  expect(page('<p>입력 : 2026-02-27 15:26:44 수정 : 2026-02-27 15:26:43</p>')).toMatchObject({
    publishedAt: '2026-02-27T15:26:44+09:00',
    modifiedAt: null,
  });
});

test('takes what is printed right below the article for its change, and nothing else there', () => {
  const below = (line: string) =>
    readHtml(
      `<title>${TITLE}</title><h1>${TITLE}</h1><p>승인 2026.02.27 17:10</p><div id="body">${TEXT}</div><p>${line}</p>`,
    ).modifiedAt;
  expect(below('(기사수정 : 2026.02.28 13:27)')).toBe('2026-02-28T13:27:00+09:00');
  expect(below('가람시 새 다리 놓는다 수정 2026.02.28 13:27')).toBeNull();
});

test('reads the time of an outlet abroad by the zone that its head names', () => {
  const read = (claim: string) =>
    readHtml(
      `<title>${TITLE}</title><meta property="article:published_time" content="${claim}"><h1>${TITLE}</h1><div>기사입력 2026/06/13 22:34 수정 2026/06/13 23:10</div><div id="body">${TEXT}</div>`,
    );
  expect(read('2026-06-13T22:34:00-07:00')).toMatchObject({
    publishedAt: '2026-06-14T14:34:00+09:00',
    modifiedAt: '2026-06-14T15:10:00+09:00',
  });
  // An hour that the page does not print is no proof.
  expect(read('2026-06-13T20:00:00-07:00').publishedAt).toBe('2026-06-13T22:34:00+09:00');
});

test('believes the head where an attribute has Korean time marked as universal time', () => {
  const head = (zone: string) =>
    `<title>${TITLE}</title><meta property="article:published_time" content="2026-02-27T00:15:42${zone}"><h1>${TITLE}</h1>`;
  const stamp =
    '<time class="entry-date updated" datetime="2026-02-27T09:15:42+00:00">2026년 2월 27일</time>';
  const read = (zone: string) => readHtml(`${head(zone)}${stamp}<div id="body">${TEXT}</div>`);
  expect(read('+00:00')).toMatchObject({ publishedAt: '2026-02-27T09:15:42+09:00', modifiedAt: null });
  expect(read('+09:00')).toMatchObject({ publishedAt: '2026-02-27T18:15:42+09:00' });
});

test('reads years that are cut short by an apostrophe', () => {
  const line = '입력 : ‘26-02-27 15:26 수정 : ’26-02-27 16:10';
  expect(
    readHtml(`<title>${TITLE}</title><h1>${TITLE}</h1><p>${line}</p><div id="body">${TEXT}</div>`),
  ).toMatchObject({
    publishedAt: '2026-02-27T15:26:00+09:00',
    modifiedAt: '2026-02-27T16:10:00+09:00',
  });
});

import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const TITLE = '가람시, 새 시장 문 연다';
const TEXT = '<p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p>';
const names = (header: string, body = TEXT) =>
  readHtml(`<title>${TITLE}</title><h1>${TITLE}</h1>${header}<div id="body">${body}</div>`).authors.map(
    ({ name }) => name,
  );

test.each([
  '등록 2026.02.27 15:26 조회 1,204',
  '등록 2026.02.27 15:26 조회수 : 12',
  '송고 2026-02-27 15:26 | 지면 A1',
  '기사 입력 : 2026.02.27 15:26 / 최종 수정 : 2026.02.27 16:00',
  '주간 1520호 2026.02.27',
  '최신순 2026.02.27 15:26',
  '2026년 2월 27일 오후 3:26 · 3분 소요',
  '가온 2026.02.27 15:26',
  '조선업 2026.02.27 15:26',
  '금융권 | 2026.02.27 15:26',
  '부동산 2026.02.27 15:26',
  '지면게재일 2026년 2월 28일 목요일',
  '2026.02.27 15:26 읽는 시간 7분',
])('takes no word beside the time for a name: "%s"', (line) => {
  expect(names(`<p>${line}</p>`)).toEqual([]);
});

test.each([
  '나도윤 2026.02.27 15:26',
  '나도윤 2026.02.27 15:26 읽는 시간 7분',
  '나도윤 기자 2026-02-27 08:30 제1842호 5면',
  '나도윤 기자공개 2026-02-27 07:20:11',
  '나도윤 기자 doyun@example-ilbo.test 입력 : 2026-02-27 18:22:40 수정 : 2026-02-27 19:01:13',
  '나도윤 기자 | 입력 2026.02.27 15:26 | 조회 1,204',
  '수, 2026-02-27 15:26 — 나도윤',
  '허균 기자·2026년 2월 27일 오후 3:26·3분 소요',
  '기사입력시간 : 2026/02/27 [15:26] 나도윤 기자',
  '나도윤 기자 최초입력 2026-02-27 14:20',
  '나도윤 기자 데스크승인 2026-02-27 14:20',
  '나도윤 기자 온라인 입력 2026-02-27 14:20 | 최종편집 2026-02-27 15:00',
  '나도윤 기자 인터넷 입력 2026-02-27 14:20',
  '나도윤 기자 입력 2026-02-27 14:20 지면 2026.02.28',
  '나도윤 기자 배포 2026-02-27 14:20',
  '인터뷰 ｜ 나도윤 기자 (doyun@example-ilbo.test) ｜ 조회: 12,804',
  '<span>나도윤 기자</span><a href="mailto:doyun@example-ilbo.test">doyun@example-ilbo.test</a><span>26.02.27</span><span>조회수 2,318</span><button>복사</button><button>공유</button>',
])('names the reporter beside the time: "%s"', (line) => {
  expect(names(`<p>${line}</p>`)).toEqual([line.includes('허균') ? '허균' : '나도윤']);
});

test.each([
  ['나도윤 산업1부 기자 입력 2026-02-27 14:20', '산업1부 기자'],
  ['나도윤 사회2부장 입력 2026-02-27 14:20 조회 1,204', '사회2부장'],
  ['나도윤 제1사회부 기자 입력 2026-02-27 14:20', '제1사회부 기자'],
  ['나도윤 IT과학부 기자 입력 2026-02-27 14:20', 'IT과학부 기자'],
])('reads a desk whole beside the time: "%s"', (line, affiliation) => {
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><p>${line}</p><div id="body">${TEXT}</div>`,
  );
  expect(authors).toEqual([{ name: '나도윤', affiliation, email: null }]);
});

test.each([
  ['<p>나도윤 인권운동가 | 기사입력 2026.02.27. 15:26:11 최종수정 2026.02.28. 08:20:10</p>'],
  ['<p>나도윤 가람대 교수·도시공학</p><p>2026.02.27 15:26</p>'],
  ['<p>나도윤 유통팀장</p><p>기사 입력 : 2026.02.27 15:26</p>'],
  ['<p>2026.02.27 15:26</p><p>나도윤 | 사회부</p>'],
])('names a guest beside the time: %s', (header) => {
  expect(names(header)).toEqual(['나도윤']);
});

test.each([
  '<span class="cate">반도체</span> <span>2026.02.27 15:26</span>',
  '<span class="cate">반도체</span> <span>2026.02.27 15:26</span> | <span>나도윤 기자</span>',
  '<span>반도체</span> <span>2026.02.27 15:26</span>',
])('names the reporter and not the section beside the time: %s', (row) => {
  expect(names(`<div>${row}</div>`, `${TEXT}<p>나도윤 기자 doyun@example-ilbo.test</p>`)).toEqual(['나도윤']);
});

test('takes no section beside the time for a writer where nobody signs', () => {
  expect(names('<div><span class="cate">반도체</span> <span>2026.02.27 15:26</span></div>')).toEqual([]);
});

test('takes no section above the headline for a writer, though its page is called "people"', () => {
  const section = '<a href="/news/people/h9">인터뷰</a>';
  const { authors } = readHtml(
    `<title>${TITLE}</title><p>${section}</p><h1>${TITLE}</h1><div id="body">${TEXT}</div>`,
  );
  expect(authors).toEqual([]);
});

test('takes no titled person of the deck for the writer, when a reporter signs', () => {
  const header = '<p>나도윤 시장상인회 대표</p><p>입력 2026.02.27 15:26</p>';
  expect(names(header, `${TEXT}<p>표하람 기자</p>`)).toEqual(['표하람']);
});

test('takes no titled person away from the time for the writer', () => {
  const header = '<p>나도윤 시장상인회 대표</p><p>“봄에 연다”</p><p>입력 2026.02.27 15:26</p>';
  expect(names(header)).toEqual([]);
});

test.each([
  '<p>기자명 : 나도윤</p>',
  '<dl><dt>작성자</dt><dd>나도윤</dd><dt>작성일</dt><dd>2026-02-27 15:26</dd></dl>',
  '<p>글쓴이 : 나도윤</p><p>날짜 : 2026-02-27 (금) 15:26</p>',
  '<p>작성자 <b>나도윤</b> 작성일 <b>26-02-27 15:26</b> 조회 <b>123회</b> 댓글 <b>0건</b></p>',
  '<p>by 나도윤</p>',
])('reads a name behind its label: %s', (header) => {
  expect(names(header)).toEqual(['나도윤']);
});

test('reads names and titles that stand in cells of their own', () => {
  const cells = '<dl><dt>나도윤</dt><dd>사회부 기자</dd></dl><dl><dt>표하람</dt><dd>경제부 기자</dd></dl>';
  expect(names(cells)).toEqual(['나도윤', '표하람']);
  expect(names('<div class="reporter"><a href="/1">나도윤</a><a href="/2">표하람</a></div>')).toEqual([
    '나도윤',
    '표하람',
  ]);
});

test('gives an address on the next line to the reporter before it', () => {
  const header =
    '<p>나도윤 기자</p><p>doyun@example.kr</p><p>표하람 기자</p><p>haram@example.kr</p><p>2026.02.27 15:26</p>';
  const html = `<title>${TITLE}</title><h1>${TITLE}</h1>${header}<div id="body">${TEXT}</div>`;
  expect(readHtml(html).authors).toEqual([
    { name: '나도윤', affiliation: null, email: 'doyun@example.kr' },
    { name: '표하람', affiliation: null, email: 'haram@example.kr' },
  ]);
});

test.each(['방송일 2026.02.26', '이슈팀', '편집국', '영상취재 표하람', '사진=표하람 기자'])(
  'takes nobody from "%s"',
  (line) => {
    expect(names(`<p class="reporter">${line}</p>`)).toEqual([]);
  },
);

test('takes no team in the head for a person', () => {
  expect(names('<meta name="author" content="이슈팀">')).toEqual([]);
  expect(names('<meta name="author" content="Web Master">')).toEqual([]);
  expect(names('<meta name="author" content="Yonhap News">')).toEqual([]);
});

test('reads a name with its account on the site', () => {
  expect(
    names('<div><div>26.02.27 15:26</div><div><a href="/member?id=doyun">나도윤(doyun)</a></div></div>'),
  ).toEqual(['나도윤']);
  expect(names('<div><div>26.02.27 15:26</div><div><a href="/tag">가온전자(gaon)</a></div></div>')).toEqual(
    [],
  );
});

test('names who is called so by a board, with the desk', () => {
  const header = '<p>2026.02.27 15:26</p><div class="side"><span class="nickname">편집국 나도윤</span></div>';
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1>${header}<div id="body">${TEXT}</div>`,
  );
  expect(authors).toEqual([{ name: '나도윤', affiliation: '편집국', email: null }]);
});

test('reads the address behind a button beside the reporter', () => {
  const header = '<p><span>나도윤 기자</span> <a href="mailto:doyun@example-ilbo.test">메일보내기</a></p>';
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1>${header}<div id="body">${TEXT}</div>`,
  );
  expect(authors).toEqual([{ name: '나도윤', affiliation: null, email: 'doyun@example-ilbo.test' }]);
});

test('reads a reporter in one line with the times and buttons of signs alone', () => {
  const buttons = '<span><a href="#">＋</a><a href="#">－</a><a href="#">인쇄</a><a href="#">f</a></span>';
  expect(names(`<div><span><b>나도윤 기자</b> | 기사입력 2026-11-14 10:30</span> ${buttons}</div>`)).toEqual([
    '나도윤',
  ]);
});

test('takes no grade for a name', () => {
  expect(names('<p>시니어 에디터 · 2026년 4월 15일 오전 8:00</p>')).toEqual([]);
});

const PERSON = (path: string, text: string) => `<a class="chip" href="${path}"><span>${text}</span></a>`;

test('names those whose pages stand beside the time, also by their names alone', () => {
  const chips = `${PERSON('/people/na-doyun', '나도윤')}${PERSON('/people/pyo-haram', '표하람')}${PERSON('/people/cha-yena', '차예나 그래픽')}`;
  expect(names(`<div>${chips}<time datetime="2026-02-27T15:26:00+09:00">3시간 전</time></div>`)).toEqual([
    '나도윤',
    '표하람',
    '차예나',
  ]);
});

test.each([
  [PERSON('/people/1', '인물 정보')],
  [[1, 2, 3, 4, 5, 6].map((number) => PERSON(`/people/${number}`, '나도윤')).join('')],
  [PERSON('/people/news/2026/1', '나도윤')],
])('takes no list of people, nor other links, for writers: %s', (links) => {
  expect(names(`<div>${links}<time datetime="2026-02-27T15:26:00+09:00">3시간 전</time></div>`)).toEqual([]);
});

test('reads reporters before a day, whatever stands behind it', () => {
  const line = (behind: string) =>
    `<div><span>나도윤·표하람 기자</span><time>2026년 11월 27일 오전 7시</time><span>${behind}</span></div>`;
  expect(names(line('기획'))).toEqual(['나도윤', '표하람']);
  expect(names('<p>나도윤 기자가 2026년 11월 27일에 만난 사람들</p>')).toEqual([]);
});

test('takes nobody for the writer who has taken the picture above the text', () => {
  const caption = '<p>시민들이 새 시장의 가게를 둘러보고 있다. /표하람기자</p>';
  expect(names(`<p>나도윤 기자</p><div><img src="/a.jpg" width="600" height="400">${caption}</div>`)).toEqual(
    ['나도윤'],
  );
});

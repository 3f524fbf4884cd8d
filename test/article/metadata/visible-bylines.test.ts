import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const TITLE = '가람시, 새 시장 문 연다';
const TEXT = '<p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p>';
const names = (body: string, behind = '') =>
  readHtml(`<title>${TITLE}</title><h1>${TITLE}</h1><div id="body">${body}</div>${behind}`).authors.map(
    ({ name }) => name,
  );
const DATELINE = `<p>[가람=예시통신]나도윤 기자 = 가람시는 올해 새 시장을 연다고 밝혔다.</p>${TEXT}`;

test.each([
  '[가람=예시통신] 표하람 기자 = 시장 앞을 시민이 지난다. (사진=가람시 제공) 2026.02.27. photo@example-ilbo.test *재판매 및 DB 금지',
  '[가람=예시통신] 표하람 기자 = 시장 앞을 시민이 지난다. 2026.02.27. photo@example-ilbo.test',
])('does not take a photographer’s dateline in a caption for the writer’s: "%s"', (caption) => {
  expect(names(`<table><tr><td>${caption}</td></tr></table>${DATELINE}`)).toEqual(['나도윤']);
  expect(names(DATELINE.replace('</p>', `</p><p>${caption}</p>`))).toEqual(['나도윤']);
});

test.each([
  '(사진=강남구)',
  '(출처=유튜브)',
  '[자료제공=경기도]',
  '(화면캡처=하이브)',
  '(그림=나루영)',
  '(대표=나루영)',
])('takes nobody for the writer whom brackets name as anything else: "%s"', (credit) => {
  expect(names(`${TEXT}<p>${credit}</p>${TEXT}<p>나도윤 기자 doyun@example-ilbo.test</p>`)).toEqual([
    '나도윤',
  ]);
  expect(names(`<p>${credit}</p>${TEXT}`)).toEqual([]);
});

test.each(['(가람=나도윤)', '[예시일보=나도윤]'])(
  'reads a name without a title behind the place or the outlet: "%s"',
  (signed) => {
    expect(names(`<p>${signed} 가람시는 새 시장을 연다.</p>${TEXT}`)).toEqual(['나도윤']);
    expect(names(`${TEXT}<p>${signed}</p>`)).toEqual(['나도윤']);
  },
);

test('takes no inflected word for the name of who signs', () => {
  expect(names(`${TEXT}<p>강을 지키는 활동가</p>`)).toEqual([]);
  expect(names(`${TEXT}<p>나도은 기자</p>`)).toEqual(['나도은']);
});

test('reads the reporter’s box behind the body, also when the address is glued to the title', () => {
  const box =
    '<div class="reporter"><a href="/r"><span>나도윤 기자</span></a><span>doyun@example-ilbo.test</span></div>';
  expect(names(TEXT, box)).toEqual(['나도윤']);
  expect(names(TEXT, '<div>나도윤 기자 doyun@example-ilbo.test 기사제보 및 보도자료 문의</div>')).toEqual([
    '나도윤',
  ]);
});

test('names nobody after the word before an address to write to', () => {
  expect(names(`${TEXT}<p>문의 live@example-ilbo.test</p>`)).toEqual([]);
});

test('reads the address of a writer of the header in the lines about the writers below the text', () => {
  const bios =
    '<p>나도윤 기후 담당 기자. 고지서를 모은다. doyun@example-ilbo.test<br>표하람 데이터 에디터.</p>';
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><p>나도윤 기자, 표하람 에디터</p><div id="body">${TEXT}${bios}</div>`,
  );
  expect(authors.map(({ name, email }) => [name, email])).toEqual([
    ['나도윤', 'doyun@example-ilbo.test'],
    ['표하람', null],
  ]);
});

test.each([
  ['물그림자', 'by <a href="/@mul">물그림자</a> · Nov 21. 2026', ['물그림자']],
  ['물그림자', '물그림자 마을에 눈', []],
  ['편집국', 'by 편집국', []],
])(
  'believes the head that %s wrote it, where the page prints it as a pen name: %s',
  (name, line, expected) => {
    const head = `<title>${TITLE}</title><meta property="og:article:author" content="${name}">`;
    const page = `${head}<h1>${TITLE}</h1><p>${line}</p><div id="body">${TEXT}</div>`;
    expect(readHtml(page).authors.map((author) => author.name)).toEqual(expected);
  },
);

test('reads the reporter right below the last sentence, before rows of buttons', () => {
  const row = (words: string[]) => words.map((word) => `<p>${word}</p>`).join('');
  const buttons = row(['좋아요', '페이스북', '엑스', '인쇄', '메일', '밴드', '주소', '공유', '신고']);
  const text = TEXT.repeat(4);
  expect(names(`${text}<p>나도윤 기자 doyun@example-ilbo.test</p>${buttons}`)).toEqual(['나도윤']);
  expect(names(`${text}${row(['추천', '미르산 케이블카', '표하람 기자'])}${buttons}`)).toEqual([]);
});

test('reads the address in the reporter’s box, behind the name of the desk', () => {
  const box = '<div><strong>나도윤 기자</strong><br>뉴스취재부 | <a>doyun@example-ilbo.test</a></div>';
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><p class="byline">나도윤 기자</p><div id="body">${TEXT}</div>${box}`,
  );
  expect(authors).toEqual([{ name: '나도윤', affiliation: null, email: 'doyun@example-ilbo.test' }]);
});

test('reads the address in a box below others, by the name that stands above it', () => {
  const others = '<p>하루 십 분 강 이야기</p><p>추모합니다 184</p><p>가람</p><p>시장</p>';
  const read = (box: string) =>
    readHtml(
      `<title>${TITLE}</title><h1>${TITLE}</h1><p class="byline">나도윤 기자</p><div id="body">${TEXT}</div>${others}${box}`,
    ).authors.map(({ name, email }) => [name, email]);
  const card = (name: string) => `<div>${name} 산업부<br>doyun@example-ilbo.test <b>구독</b></div>`;
  expect(read(card('나도윤'))).toEqual([['나도윤', 'doyun@example-ilbo.test']]);
  expect(read(card('표하람'))).toEqual([['나도윤', null]]);
});

test('gives nobody the address that stands below another writer’s name', () => {
  const cards = ['나도윤', '표하람'].map(
    (name, at) => `<div class="reporterCard"><b>${name} 기자</b> 전국부<br>${at}@example-ilbo.test</div>`,
  );
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><p class="byline">나도윤·표하람 기자</p><div id="body">${TEXT}</div><div class="byline">가람·나루 나도윤·별내 표하람 기자</div><p>가람</p><p>나루</p><p>별내</p>${cards.join('')}`,
  );
  expect(authors.map(({ name, email }) => [name, email])).toEqual([
    ['나도윤', '0@example-ilbo.test'],
    ['표하람', '1@example-ilbo.test'],
  ]);
});

test('reads the address that the reporter’s name leads to', () => {
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><ul><li><a href="mailto:doyun@example-ilbo.test">나도윤 예시일보 기자</a></li></ul><div id="body">${TEXT}</div>`,
  );
  expect(authors.map(({ name, email }) => [name, email])).toEqual([['나도윤', 'doyun@example-ilbo.test']]);
});

test('reads an essayist’s name at the end of the body', () => {
  expect(names(`${TEXT}<p>나도윤 수필가</p>`)).toEqual(['나도윤']);
});

test('reads further writers without a title behind the last sentence, beside one who is known', () => {
  const body = TEXT.replace('</p>', ' 나도윤·표하람</p>');
  const known = '<div class="reporter">나도윤 기자</div>';
  expect(names(body, known)).toEqual(['나도윤', '표하람']);
  expect(names(body)).toEqual([]);
  expect(names(TEXT.replace('</p>', ' 표하람</p>'), known)).toEqual(['나도윤']);
});

test('reads the photographer’s dateline where the caption is all the text', () => {
  expect(
    names(
      '<p>[가람=예시통신] 나도윤 기자 = 시장 앞을 시민이 지난다. 2026.02.27. photo@example-ilbo.test</p>',
    ),
  ).toEqual(['나도윤']);
});

test('reads a name in the place of the outlet’s', () => {
  expect(names(`<p>(가람=나도윤) 가람시는 올해 새 시장을 연다.</p>${TEXT}`)).toEqual(['나도윤']);
  expect(names(`${TEXT}<p>(가람=나도윤)</p>`)).toEqual(['나도윤']);
  expect(names(`<p>(서울=예시통신) 가람시는 올해 새 시장을 연다.</p>${TEXT}`)).toEqual([]);
});

test('takes nobody of the imprint and of another article’s line for the writer', () => {
  expect(names(TEXT, '<div>발행인 나도윤 | 편집인 표하람</div>')).toEqual([]);
  const others = '<ul><li><a href="/1">남산에 눈</a> 표하람 기자</li></ul>';
  expect(names(TEXT, `<div>나도윤 기자의 다른 기사</div>${others}`)).toEqual(['나도윤']);
  expect(names(TEXT, `<div>나도윤 기자 다른 기사 보기</div>${others}`)).toEqual(['나도윤']);
});

test.each([
  '[가람경제(가온)=나도윤 기자]',
  '[가람경제, 가온=나도윤 기자]',
  '[가람경제=용산, 나도윤 기자]',
  '[가람뉴스-나도윤 기자]',
  '[가람일보] 나도윤 기자',
  '가람뉴스 나도윤 기자 =',
  '가람뉴스 | 나도윤 기자',
  '가온/나도윤 기자',
])('reads the dateline "%s"', (dateline) => {
  expect(names(`<p>${dateline} 가람시는 올해 새 시장을 연다고 밝혔다.</p>${TEXT}`)).toEqual(['나도윤']);
});

test('takes no label for an outlet before a name: "[앵커] 나도윤 기자 …"', () => {
  expect(names(`<p>[앵커] 나도윤 기자 어서 오십시오.</p>${TEXT}`)).toEqual([]);
});

test('finds the dateline behind a summary and a caption', () => {
  const before = '<p>기사내용 요약</p><p>상인 30명에게 자리</p><p>봄에 연다</p><p>시장 조감도.</p>';
  expect(names(`${before}${DATELINE}`)).toEqual(['나도윤']);
});

test('takes a name glued to a caption’s sentence for no writer when a reporter signs below', () => {
  const caption = '<p>시장 앞을 시민이 지난다. 표하람 기자 photo@example-ilbo.test</p>';
  expect(names(`${caption}${TEXT}<p>나도윤 기자</p>`)).toEqual(['나도윤']);
});

test('reads a byline in brackets behind the last sentence', () => {
  expect(names('<p>가람시는 올해 새 시장을 열기로 했다. (가람=나도윤 기자)</p>')).toEqual(['나도윤']);
});

test('reads who made a film: roles and names in cells or in lines', () => {
  const cells = ['취재', '나도윤', '촬영', '표하람'].map((cell) => `<p>${cell}</p>`).join('');
  expect(names(`${TEXT}${cells}`)).toEqual(['나도윤']);
  expect(names(`${TEXT}<p>취재 나도윤</p><p>촬영 표하람</p>`)).toEqual(['나도윤']);
});

test('takes nobody of a list of popular reporters, nor the imprint’s editor', () => {
  const list = '<div><strong>지금 뜨는 기자</strong><ul><li>표하람 기자</li></ul></div>';
  expect(names(TEXT, list)).toEqual([]);
  expect(names(TEXT, '<p>가람뉴스 편집국장 표하람</p>')).toEqual([]);
});

test.each([
  '나도윤 기자 doyun@example-ilbo.test &lt;저작권자 © 예시일보, 무단 전재 및 재배포 금지&gt;',
  '나도윤 기자 &lt;ⓒ살림을 위한 경제지, 예시일보(www.example-ilbo.test) 무단전재 배포금지&gt;',
  '나도윤 기자 [ⓒ 예시일보, 무단전재-재배포 금지]',
  '나도윤 기자 Copyright ⓒ 예시일보. All rights reserved.',
])('reads the reporter before a copyright notice: "%s"', (line) => {
  expect(names(`${TEXT}<p>${line}</p>`)).toEqual(['나도윤']);
});

test('reads all writers of the dateline, or of the lines with addresses behind the body, where the header names the first', () => {
  const header = '<p>나도윤 기자</p>';
  const all = (body: string, behind = '') =>
    readHtml(
      `<title>${TITLE}</title><h1>${TITLE}</h1>${header}<div id="body">${body}</div>${behind}`,
    ).authors.map(({ name }) => name);
  expect(all(DATELINE.replace('나도윤 기자', ' 나도윤 표하람 기자'))).toEqual(['나도윤', '표하람']);
  const addressed =
    '<div>나도윤 기자 doyun@example-ilbo.test<br>가람=표하람 기자 haram@example-ilbo.test</div>';
  expect(all(TEXT, addressed)).toEqual(['나도윤', '표하람']);
  expect(all(TEXT, '<div>나도윤 기자 doyun@example-ilbo.test</div><div>표하람 기자</div>')).toEqual([
    '나도윤',
  ]);
});

test('gives each of the writers an address below the text, in their order', () => {
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><div>나도윤·표하람 기자</div><div id="body">${TEXT}<p>doyun@example-ilbo.test<br>haram@example-ilbo.test</p></div>`,
  );
  expect(authors.map(({ name, email }) => [name, email])).toEqual([
    ['나도윤', 'doyun@example-ilbo.test'],
    ['표하람', 'haram@example-ilbo.test'],
  ]);
});

test('reads the address of a reporter before what is said of the pictures', () => {
  const line = '<p>나도윤 기자 doyun@example-ilbo.test / 사진=나루영상</p>';
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><p>나도윤 기자</p><div id="body">${TEXT}${line}</div>`,
  );
  expect(authors).toEqual([{ name: '나도윤', affiliation: null, email: 'doyun@example-ilbo.test' }]);
});

test('reads the reporter behind a notice of copyright', () => {
  const line =
    '<p>ⓒ 예시일보 & example.test, 무단 전재 및 재배포 금지 · 나도윤 기자 doyun@example-ilbo.test</p>';
  const { authors } = readHtml(`<title>${TITLE}</title><h1>${TITLE}</h1><div id="body">${TEXT}${line}</div>`);
  expect(authors).toEqual([{ name: '나도윤', affiliation: null, email: 'doyun@example-ilbo.test' }]);
});

test('reads the address behind the last sentence as the one writer’s', () => {
  const read = (byline: string) =>
    readHtml(
      `<title>${TITLE}</title><h1>${TITLE}</h1><p>${byline}</p><div id="body">${TEXT.replace('</p>', ' doyun@example-ilbo.test</p>')}</div>`,
    ).authors.map(({ name, email }) => `${name} ${email}`);
  expect(read('나도윤 기자')).toEqual(['나도윤 doyun@example-ilbo.test']);
  expect(read('나도윤·표하람 기자')).toEqual(['나도윤 null', '표하람 null']);
});

test.each([
  ['나도윤 기자 금융부', '금융부'],
  ['나도윤 야구팀 기자', '야구팀'],
  ['나도윤 기자 | 정책사회부 doyun@example-ilbo.test', '정책사회부'],
  ['나도윤 기자 사회2부', '사회2부'],
  ['나도윤 기자 강과 바다를 씁니다', null],
  ['표하람 기자 금융부', null],
])('reads the desk on the card of a writer: "%s"', (card, desk) => {
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><p class="byline">나도윤 기자</p><div id="body">${TEXT}</div><div class="wr"><p>${card}</p></div>`,
  );
  expect(authors.map(({ name, affiliation }) => [name, affiliation])).toEqual([['나도윤', desk]]);
});

test('reads the desk on a card above the body too', () => {
  const { authors } = readHtml(
    `<title>${TITLE}</title><meta property="dd:author" content="나도윤"><h1>${TITLE}</h1><div class="k3"><img src="/5.jpg"><div><b>나도윤 기자</b> <span>문화부</span></div><button>기자 구독</button></div><div><span>입력 2026-02-27 15:26</span></div><div id="body">${TEXT}<p>가람=나도윤 기자 doyun@example.kr</p></div>`,
  );
  expect(authors.map(({ name, affiliation }) => [name, affiliation])).toEqual([['나도윤', '문화부']]);
});

test('reads all reporters of a line right behind the body', () => {
  const { authors } = readHtml(
    `<title>${TITLE}</title><meta name="author" content="나도윤"><h1>${TITLE}</h1><div id="body">${TEXT}</div><p class="wr">나도윤·표하람 기자 doyun@example.kr</p>`,
  );
  expect(authors.map(({ name }) => name)).toEqual(['나도윤', '표하람']);
});

test('reads a correspondent’s office where the wires of others were read too', () => {
  const { authors } = readHtml(
    `<title>${TITLE}</title><h1>${TITLE}</h1><div id="body"><p>(가람=예시통신) 나도윤 특파원·외신종합 = 가람시는 올해 새 시장을 연다고 밝혔다.</p>${TEXT}</div>`,
  );
  expect(authors.map(({ name, affiliation }) => [name, affiliation])).toEqual([['나도윤', '특파원']]);
});

test('gives each of several writers the address of a line that has one for each', () => {
  const read = (addresses: string) =>
    readHtml(
      `<title>${TITLE}</title><h1>${TITLE}</h1><p>나도윤 기자 표하람 기자</p><div id="body">${TEXT}<p>${addresses}</p></div>`,
    ).authors.map(({ email }) => email);
  expect(read('doyun@example-ilbo.test, haram@example-ilbo.test')).toEqual([
    'doyun@example-ilbo.test',
    'haram@example-ilbo.test',
  ]);
  expect(read('doyun@example-ilbo.test, haram@example-ilbo.test, on@example-ilbo.test')).toEqual([
    null,
    null,
  ]);
});

test('takes no address below where to apply for the writer’s', () => {
  const read = (above: string) =>
    readHtml(
      `<title>${TITLE}</title><h1>${TITLE}</h1><p class="byline">나도윤 기자</p><div id="body">${TEXT}<p>${above}</p><p>contest@garam.test</p></div>`,
    ).authors[0]?.email;
  expect(read('접수: 12월 5일까지 전자우편')).toBeNull();
  expect(read('신청은 누리집에서 접수한다고 밝혔다.')).toBe('contest@garam.test');
});

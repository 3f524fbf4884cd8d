import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';

it.each([
  '예시투데이 나루터 기자 VIEW 12,312 2022.03.05 05:40',
  '2022-03-05 05:40:11 | 조회 : 1,204',
  '사회부 나루터 · 승인 2022.03.05 05:40 · 댓글 0',
  '1 / 3',
])('takes out the line under the headline: %s', (line) => {
  expect(cleanHtml(`<p>${line}</p>${asParagraphs()}`).text).toBe(asText());
});

it('lifts the subtitles above the time that stands in the body', () => {
  const { text, subtitles } = cleanHtml(
    `<p>두레마을에 새 길<br>“열두 해 기다린 다리”</p><div><a href="/r/1">가람=나루터 기자</a> <span>입력 2022.03.05. 05:40</span> <span>업데이트 2022.03.05. 07:40</span></div>${asParagraphs()}`,
  );
  expect(text).toBe(asText());
  expect(subtitles).toEqual(['두레마을에 새 길', '“열두 해 기다린 다리”']);
});

it('but leaves the words above a moment that is told', () => {
  const lines = ['그날 밤', '2024년 3월 5일 오후 10시 27분, 가람시청 앞', ...PARAGRAPHS];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});

it.each([
  ['who speaks in a transcript', ['■ 진행 : 나루터 앵커', '■ 출연 : 도라온 예시대 교수']],
  ['a day', ['2014년 3월 5일.']],
  ['a day and its place', ['1980년 3월 5일, 가람시']],
  ['a moment', ['2024년 3월 5일 오후 10시 27분.']],
  ['a moment and its place', ['2024년 3월 5일 오후 10시 27분, 가람시청 앞']],
])('but keeps %s', (_name, lines) => {
  expect(cleanHtml(asParagraphs([...lines, ...PARAGRAPHS])).text).toBe(asText([...lines, ...PARAGRAPHS]));
});

it('takes out the heading of links between the paragraphs, with the links', () => {
  const [first, ...rest] = PARAGRAPHS;
  const related = `<p><strong>함께 읽으면 좋은 기사</strong></p><p><a href="/5">누리군 사과 축제에 12만 명</a></p>`;
  expect(cleanHtml(`<p>${first}</p>${related}${asParagraphs(rest)}`).text).toBe(asText());
});

it.each([
  '당신의 제보가 뉴스로 만들어집니다.',
  '독립 언론을 지키는 힘은 독자의 후원입니다.',
  '1만 원 이상 결제하시면 조합원이 될 수 있습니다.',
  '◎예시통신 naru@example.kr',
  'naru@example.kr / 사진=가람, 도라온 기자',
  '100자평',
  '가람일보 댓글 정책에 따라 이 기사에서는 댓글을 제공하지 않습니다.',
  '부고 기사는 고인과 유족을 위해 댓글을 받지 않습니다.',
  '이 글에는 댓글을 달 수 없습니다.',
])('takes out the line below the last sentence: %s', (line) => {
  expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`).text).toBe(asText());
});

it('keeps the day of a statement, with who signs it', () => {
  const lines = [...PARAGRAPHS, '2026년 11월 23일 나도윤'];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});

it.each([
  '2026년 11월 23일 오후 3:05',
  '2026년 11월 23일 15시 05분',
  '입력 2026년 11월 23일',
  '2026년 11월 23일 송고',
  '2026. 11. 23.',
  '나도윤 2026.11.23',
])('takes out a time as pages print it: %s', (line) => {
  expect(cleanHtml(`<p>${line}</p>${asParagraphs()}`).text).toBe(asText());
  expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`).text).toBe(asText());
});

it('takes out the page of the paper above the first sentence', () => {
  expect(cleanHtml(`<p>(5면)</p>${asParagraphs()}`).text).toBe(asText());
});

it.each(['두레페이 21,450 ▲ 350(1.66%)', '가온전자 61,300원 ▼1,200 (-1.92%)'])(
  'takes out the price of a share between the paragraphs: %s',
  (line) => {
    const [first, ...rest] = PARAGRAPHS;
    expect(cleanHtml(`<p>${first}</p><div><p>${line}</p></div>${asParagraphs(rest)}`).text).toBe(asText());
  },
);

it('keeps an obituary of one line after a mark', () => {
  const line =
    '▲ 나한결씨 별세, 나루터(가람시 과장)씨 부친상 = 4일 오전 7시, 가람의료원 2호실, 발인 6일 오전 8시.';
  expect(cleanHtml(`<p>${line}</p><p>(가람=예시통신)</p>`).text).toContain(line);
});

it('takes out a list of headlines without links below their heading, at the end', () => {
  const tail = '<p>&lt;관련기사&gt;</p><p>▶ 누리군 사과 축제에 12만 명</p><p>▶ 두레호로 돌아온 철새</p>';
  expect(cleanHtml(asParagraphs() + tail).text).toBe(asText());
});

it('takes out the words of a sharing layer above the first sentence, and of reactions below the last', () => {
  const layer =
    '<p>기사 공유하기</p><ul><li>페이스북</li><li>카카오톡</li><li>URL 복사</li></ul><p>주소가 복사되었습니다.</p>';
  const reactions =
    '<p>이 기사가 좋으셨다면</p><ul><li>좋아요 <b>0</b></li><li>응원해요 0</li><li>후속 원해요 0</li></ul>';
  expect(cleanHtml(layer + asParagraphs() + reactions).text).toBe(asText());
});

it('keeps a sentence that quotes a copyright notice', () => {
  const line = '그는 기사에 적힌 ‘무단 전재 및 재배포 금지’ 문구를 보지 못했다고 주장했다.';
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});

it.each(['[핫클릭]', '&lt;베스트 클릭&gt;', '[오늘의 핫뉴스]'])(
  'takes out the heading of links at the end: %s',
  (heading) => {
    const tail = `<p>${heading}<br><a href="/1">누리군 사과 축제에 12만 명</a><br><a href="/2">두레호로 돌아온 철새 3만 마리</a></p>`;
    expect(cleanHtml(asParagraphs() + tail).text).toBe(asText());
  },
);

it('keeps what a pointing hand explains', () => {
  const line = '☞ 빗물 저장고 : 큰비가 올 때 빗물을 잠시 담아 두는 지하 시설이다.';
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});

it('takes out a list of headlines that a script follows, by its heading', () => {
  const [first, ...rest] = PARAGRAPHS;
  const box =
    '<div class="nb"><h5>오늘의 핫뉴스</h5><ul><li>누리군 사과 축제에 12만 명</li><li>두레호로 돌아온 철새</li></ul></div>';
  expect(cleanHtml(`<p>${first}</p>${box}${asParagraphs(rest)}`).text).toBe(asText());
});

it.each([
  ['marks', `가${'-'.repeat(150_000)}`],
  ['sentences without spaces', '가다.'.repeat(20_000)],
])('reads a long line of %s', (_name, line) => {
  // What went back and forth in it would not end in the time that a test has.
  expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`).text).toContain(PARAGRAPHS[0]);
});

describe('at the end a way to ask, to give or to apply', () => {
  it.each([
    ['문의 02-000-4567'],
    ['문의: 가람문화재단 02-000-4567.'],
    ['▶ 문의: 가람문화재단 02-000-4567'],
    ['전화 02-000-4567. 관람료 1만 원.'],
    ['홈페이지 https://garam.go.kr'],
    ['목격자 제보: 가람경찰서 02-000-4567'],
    ['가람복지재단 후원 계좌: 국민은행 000-45-67890'],
  ])('stays where it is not the outlet’s: %s', (line) => {
    const lines = [...PARAGRAPHS, '장소: 가람문화관', line];
    expect(cleanHtml(asParagraphs(lines), { outlet: '예시일보' }).text).toBe(asText(lines));
  });

  it.each([
    [['제보는 카카오톡 @yesi', '카카오톡: yesi', '전화: 02-000-1234']],
    [['▷ 카카오톡 : yesi 검색', '▷ 전화 : 02-000-1234']],
    [['홈페이지 https://www.example.kr']],
    [['이메일: desk@example.kr']],
    [['문의: 예시일보 02-000-1234']],
    [['제보: 02-000-1234']],
    [['예시일보 후원 계좌: 국민은행 000-45-67890']],
  ])('goes where it is: %j', (lines) => {
    expect(cleanHtml(asParagraphs([...PARAGRAPHS, ...lines]), { outlet: '예시일보' }).text).toBe(asText());
  });
});

it.each(['', '신청: ', '홈페이지 '])('keeps an address that leads out of the site: %s', (label) => {
  const [first, ...rest] = PARAGRAPHS;
  const line = `<p>${label}<a href="https://garam.go.kr/apply">https://garam.go.kr/apply</a></p>`;
  const kept = `${label}https://garam.go.kr/apply`;
  expect(cleanHtml(`<p>${first}</p>${line}${asParagraphs(rest)}`).text).toBe(asText([first, kept, ...rest]));
  expect(cleanHtml(asParagraphs() + line).text).toBe(asText([...PARAGRAPHS, kept]));
});

it('takes out the address of another article', () => {
  const line = '<p><a href="https://www.example.kr/7">https://www.example.kr/7</a></p>';
  expect(cleanHtml(asParagraphs() + line).text).toBe(asText());
});

it('keeps what a term means, behind a hand', () => {
  const line = '☞흙길지수=비가 온 뒤 길이 마르는 데 걸리는 시간을 잰 값.';
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});

it('keeps a table of share prices', () => {
  const prices = [
    '두레페이 21,450 ▲ 350(1.66%)',
    '가온전자 61,300원 ▼1,200 (-1.92%)',
    '누리항공 9,450 ▲ 50(0.53%)',
  ];
  const [first, ...rest] = PARAGRAPHS;
  const lines = [first, ...prices, ...rest];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});

it.each([
  ['[바로잡습니다] 이 기사는 23일 10시 공사비를 42억 원으로 수정했습니다.'],
  ['※ 바로잡습니다: 앞서 공사비를 45억 원이라고 적어 고쳤습니다.'],
  ['[정정보도] 본지는 20일 자 기사에서 공사비를 45억 원이라고 보도했으나 사실과 달라 바로잡습니다.'],
  ['이 기사를 23일 오후 5시에 수정했습니다.'],
  ['[반론보도]', '위 기사에 대해 가람시는 공사비를 정산 중이라고 알려왔습니다.'],
])('keeps a correction, and takes out the reporters before it: %s', (...correction) => {
  const reporters = ['글 민서우 기자', 'seowoo@example.kr', '사진 곽도현 기자', 'dohyun@example.kr'];
  const { text } = cleanHtml(asParagraphs([...PARAGRAPHS, ...reporters, ...correction]));
  expect(text).toBe(asText([...PARAGRAPHS, ...correction]));
});

it.each(['정정·반론보도 신청하기', '[기사 정정보도 요청]', '바로잡습니다 문의 fix@example.kr'])(
  'takes out what offers a correction: %s',
  (line) => {
    expect(cleanHtml(asParagraphs([...PARAGRAPHS, '나루터 기자', line])).text).toBe(asText());
  },
);

it.each([
  '다음 달 추가 공청회',
  '▲다음 달 추가 대책을 내놓을 예정이다.',
  '구글·애플 앱 다운로드 1위',
  '뉴스레터 ‘가람레터’ 12월 창간',
  '채널 구독자 100만 돌파',
])('keeps the last line of a text that only resembles a plea: %s', (line) => {
  const lines = [...PARAGRAPHS, line];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});

it.each([
  '네이버·다음에서 예시일보 채널 추가',
  '다음뉴스 구독',
  '다음 채널 추가하기',
  '예시일보 뉴스레터',
  '유튜브 채널 구독',
])('takes out the plea: %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText());
});

it.each([
  '글 나도윤, 그림 표하람. 예시출판. 240쪽. 1만5000원.',
  '글·그림 나도윤, 예시출판, 240쪽',
  '연출 나도윤, 출연 표하람, 12월 3~20일 가람아트센터, 3만~5만원.',
  '사진 나도윤. 12월 3일까지 가람갤러리.',
  '진행: 11월 23~30일, 참가비 1만원.',
  '구성: 본품 1개, 주머니 1개',
  '제작: 예시영화사, 상영시간 120분',
  '연출 나도윤. 출연 표하람, 도라온. 12월 3일 개봉.',
])('keeps the data of a book or an event, which begin like a credit: %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
  expect(cleanHtml(asParagraphs([line, ...PARAGRAPHS])).text).toBe(asText([line, ...PARAGRAPHS]));
});

it.each([
  '사진=나도윤 기자, 2026년 11월 23일',
  '글·사진 나도윤 여행작가',
  '영상편집: 표하람, 그래픽: 도라온',
])('takes out the credit: %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText());
});

import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS, POLITE_PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

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

it('takes out of which series the text is a part, at its beginning', () => {
  const line = '이 글은 매거진 〈맨 아래 칸의 책들〉 11화입니다';
  expect(cleanHtml(`<p>${line}</p>${asParagraphs()}`).text).toBe(asText());
  const told = '이 글은 시리즈를 끝내며 부치는 편지입니다.';
  expect(cleanHtml(`<p>${told}</p>${asParagraphs(POLITE_PARAGRAPHS)}`).text).toContain(told);
});

it('takes out who the writers are, below the text', () => {
  const bios = '<p>나도윤 예시일보 기후 담당 기자. 오래된 고지서를 모은다.<br>표하람 문학평론가.</p>';
  const authors = ['나도윤', '표하람'];
  expect(cleanHtml(`${asParagraphs()}${bios}`, { authors }).text).toBe(asText());
  // Of nobody who wrote it, and what a writer says as one of several.
  expect(cleanHtml(`${asParagraphs()}${bios}`).text).toContain('고지서');
  const said = '나도윤 문학평론가. “올해의 책은 단연 이 책이다.”';
  expect(cleanHtml(`${asParagraphs()}<p>${said}</p>`, { authors }).text).toContain(said);
  const told = '나도윤 작가는 올해 쉰 살이다. 평론가.';
  expect(cleanHtml(`${asParagraphs()}<p>${told}</p>`, { authors }).text).toContain(told);
});

it('keeps an obituary of one line after a mark', () => {
  const line =
    '▲ 나한결씨 별세, 나루터(가람시 과장)씨 부친상 = 4일 오전 7시, 가람의료원 2호실, 발인 6일 오전 8시.';
  expect(cleanHtml(`<p>${line}</p><p>(가람=예시통신)</p>`).text).toContain(line);
});

it('takes out what readers wrote below the article, from its heading with their number on', () => {
  const comments = (heading: string) =>
    `${asParagraphs()}<div><h4>${heading}</h4><p>초록우산 — 산책로를 더 넓혀 주세요.</p></div>`;
  expect(cleanHtml(comments('댓글 7')).text).toBe(asText());
  expect(cleanHtml(comments('댓글')).text).toContain('더 넓혀 주세요');
  // The count of a button between the paragraphs.
  const [first, ...others] = [asParagraphs(PARAGRAPHS.slice(0, 3)), asParagraphs(PARAGRAPHS.slice(3))];
  expect(cleanHtml(`${first}<p>댓글 7</p>${others.join('')}`).text).toContain(PARAGRAPHS[3]);
  expect(cleanHtml(`<h4>댓글 7</h4>${asParagraphs()}`).text).toContain(asText());
});

it('keeps the rest of an article in the polite style below the count of a button', () => {
  const html = `${asParagraphs(POLITE_PARAGRAPHS)}<div>댓글 12</div><p>공사는 봄에 끝납니다.</p>`;
  expect(cleanHtml(html).text).toContain('공사는 봄에 끝납니다.');
});

it('takes out a list of headlines without links below their heading, at the end', () => {
  const tail = '<p>&lt;관련기사&gt;</p><p>▶ 누리군 사과 축제에 12만 명</p><p>▶ 두레호로 돌아온 철새</p>';
  expect(cleanHtml(asParagraphs() + tail).text).toBe(asText());
});

it('takes out the words of a sharing layer above the first sentence, and of reactions below the last', () => {
  const layer =
    '<p>기사 공유하기</p><ul><li>페이스북</li><li>카카오톡</li><li>URL 복사</li></ul><p>주소가 복사되었습니다.</p>';
  const reactions =
    '<p>이 기사가 좋으셨다면</p><ul><li>좋아요 <b>0</b></li><li>응원해요 0</li><li>후속 원해요 0</li><li>후속기사 원해요 <b>9</b></li></ul>';
  expect(cleanHtml(layer + asParagraphs() + reactions).text).toBe(asText());
});

it.each(['[핫클릭]', '&lt;베스트 클릭&gt;', '[오늘의 핫뉴스]'])(
  'takes out the heading of links at the end: %s',
  (heading) => {
    const tail = `<p>${heading}<br><a href="/1">누리군 사과 축제에 12만 명</a><br><a href="/2">두레호로 돌아온 철새 3만 마리</a></p>`;
    expect(cleanHtml(asParagraphs() + tail).text).toBe(asText());
  },
);

it.each([
  ['marks', `가${'-'.repeat(150_000)}`],
  ['sentences without spaces', '가다.'.repeat(20_000)],
])('reads a long line of %s', (_name, line) => {
  // What went back and forth in it would not end in the time that a test has.
  expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`).text).toContain(PARAGRAPHS[0]);
});

it('keeps the sections of a briefing, and takes out a list of other articles with its further headings', () => {
  const briefing = [
    '■ 오늘의 주요 뉴스',
    '△가람시, 산책로 연다',
    '△누리군, 사과 축제',
    '■ 오늘의 일정',
    '△시의회 본회의',
  ];
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, ...briefing])).text).toBe(
    asText([...PARAGRAPHS, ...briefing]),
  );
  const others = ['■ 주요 뉴스', '가람시, 산책로 연다', '■ 많이 본 뉴스', '누리군, 사과 축제'];
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, ...others])).text).toBe(asText());
  const marked = ['■ 주요 뉴스', '■ 가람시, 산책로 연다', '■ 누리군, 사과 축제'];
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, ...marked])).text).toBe(asText());
});

it('keeps when that is of which the article tells', () => {
  const facts = ['■ 일시 : 2026년 12월 5일(토) 14:00', '■ 장소 : 가람시청 앞'];
  expect(cleanHtml(asParagraphs([...facts, ...PARAGRAPHS])).text).toBe(asText([...facts, ...PARAGRAPHS]));
});

it('takes out whose a picture is that stands far above', () => {
  for (const credit of ['/사진=가람시 제공', '(사진=가람시)', '사진제공: 가람시', '#사진_나도윤 기자'])
    expect(cleanHtml(asParagraphs([...PARAGRAPHS, credit])).text).toBe(asText());
});

it('takes out the icon of a box, which has a line for itself', () => {
  const box = '<div><div class="emoji">💡</div><div>옷의자는 설문에 가장 많이 나온 낱말이었다.</div></div>';
  const { text } = cleanHtml(`${asParagraphs()}${box}${asParagraphs()}`);
  expect(text).toContain('\n\n옷의자는');
  expect(text).not.toContain('💡');
});

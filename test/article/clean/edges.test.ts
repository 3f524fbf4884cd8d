import { expect, it } from 'vitest';
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

it.each([['who speaks in a transcript', ['■ 진행 : 나루터 앵커', '■ 출연 : 도라온 예시대 교수']]])(
  'but keeps %s',
  (_name, lines) => {
    expect(cleanHtml(asParagraphs([...lines, ...PARAGRAPHS])).text).toBe(asText([...lines, ...PARAGRAPHS]));
  },
);

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
])('takes out the line below the last sentence: %s', (line) => {
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

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
])('takes no word beside the time for a name: "%s"', (line) => {
  expect(names(`<p>${line}</p>`)).toEqual([]);
});

test.each([
  '나도윤 2026.02.27 15:26',
  '나도윤 기자공개 2026-02-27 07:20:11',
  '나도윤 기자 doyun@example-ilbo.test 입력 : 2026-02-27 18:22:40 수정 : 2026-02-27 19:01:13',
  '나도윤 기자 | 입력 2026.02.27 15:26 | 조회 1,204',
  '허균 기자·2026년 2월 27일 오후 3:26·3분 소요',
  '기사입력시간 : 2026/02/27 [15:26] 나도윤 기자',
])('names the reporter beside the time: "%s"', (line) => {
  expect(names(`<p>${line}</p>`)).toEqual([line.includes('허균') ? '허균' : '나도윤']);
});

test.each([
  ['<p>나도윤 인권운동가 | 기사입력 2026.02.27. 15:26:11 최종수정 2026.02.28. 08:20:10</p>'],
  ['<p>나도윤 가람대 교수·도시공학</p><p>2026.02.27 15:26</p>'],
  ['<p>나도윤 유통팀장</p><p>기사 입력 : 2026.02.27 15:26</p>'],
  ['<p>2026.02.27 15:26</p><p>나도윤 | 사회부</p>'],
])('names a guest beside the time: %s', (header) => {
  expect(names(header)).toEqual(['나도윤']);
});

test('takes no titled person of the deck for the writer, when a reporter signs', () => {
  const header = '<p>나도윤 시장상인회 대표</p><p>입력 2026.02.27 15:26</p>';
  expect(names(header, `${TEXT}<p>표하람 기자</p>`)).toEqual(['표하람']);
});

test('takes no titled person away from the time for the writer', () => {
  const header = '<p>나도윤 시장상인회 대표</p><p>“봄에 연다”</p><p>입력 2026.02.27 15:26</p>';
  expect(names(header)).toEqual([]);
});

import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const BODY =
  '<div id="body"><p>가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</p></div>';
const titleOf = (head: string, headline: string) =>
  readHtml(
    `<title>${head}</title><meta property="og:site_name" content="가람일보"><h1>${headline}</h1>${BODY}`,
  ).title;

test('keeps the last part of a headline that the page itself shows', () => {
  expect(titleOf('물과 시장 | 둘째 밤 | 가람일보', '물과 시장 | 둘째 밤')).toBe('물과 시장 | 둘째 밤');
});

test('cuts the section before the outlet’s name where the page does not show it', () => {
  expect(titleOf('새 시장 문 연다 | 사회 | 가람일보', '새 시장 문 연다')).toBe('새 시장 문 연다');
});

test.each([
  ['가람시, 나루터 되살린다', '가람시, 나루터 되살린다…내년 3월 첫 배'],
  ['가람시, 나루터 되살린다', '가람시, 나루터 되살린다, 내년 3월 첫 배'],
  ['“나루터를 되살린다”', '“나루터를 되살린다” … 내년 3월 첫 배'],
])('keeps the headline as printed where the head says "%s" for "%s"', (head, headline) => {
  expect(titleOf(head, headline)).toBe(headline);
});

test.each(['새 시장 문 연다 공유하기', '사회 새 시장 문 연다'])(
  'takes off what is no part of the headline: "%s"',
  (headline) => {
    expect(titleOf('새 시장 문 연다', headline)).toBe('새 시장 문 연다');
  },
);

test('keeps the last part of a headline that the page shows in other quotation marks', () => {
  expect(
    titleOf("'높은 물값'에 우는 시장: 벼랑 끝 지역 경제", '‘높은 물값’에 우는 시장: 벼랑 끝 지역 경제'),
  ).toBe('‘높은 물값’에 우는 시장: 벼랑 끝 지역 경제');
});

test('takes a headline that is to be seen before one for screen readers', () => {
  const html = `<title>새 시장 문 연다 &gt; 지역 | 가람일보</title><h1 class="sound_only">새 시장 문 연다 &gt; 지역</h1>
    <h2 class="sound_only">팝업레이어 알림</h2><h2><span>시장</span> <span>새 시장 문 연다</span></h2>${BODY}`;
  expect(readHtml(html)).toMatchObject({ title: '새 시장 문 연다', subtitles: [] });
});

test('passes over what a stale rule finds when the page shows the headline that its head claims', () => {
  const rule = { name: '예시일보', hosts: ['example.kr'], title: ['h1'] };
  const html = `<title>새 시장 문 연다</title><h1>오늘의 운세 보기</h1><h2>새 시장 문 연다</h2><div id="body"><p>시장이 문을 연다.</p></div>`;
  expect(readHtml(html, { rule }).title).toBe('새 시장 문 연다');
});

test('takes what a rule finds when the head claims something else that the page shows nowhere', () => {
  const rule = { name: '예시일보', hosts: ['example.kr'], title: ['h1'] };
  const html = `<title>예시일보 모바일 기사 보기</title><h1>새 시장 문 연다</h1><div id="body"><p>시장이 문을 연다.</p></div>`;
  expect(readHtml(html, { rule }).title).toBe('새 시장 문 연다');
});

test('takes the heading over the text where the head has but the name of the mobile site', () => {
  const html =
    '<title>가람일보 모바일</title><div><h2>새 시장 문 연다, 상인 서른 명 들어와</h2><div>06.19(목) 11:20</div></div><div id="body"><p>시장이 문을 연다.</p></div>';
  expect(readHtml(html).title).toBe('새 시장 문 연다, 상인 서른 명 들어와');
});

test('takes the headline that the page shows where the head says it in other words', () => {
  expect(
    titleOf(
      '가람시 새 시장 봄에 문 연다, 상인 입주 - 가람일보',
      '가람시, 새 시장 봄에 문 연다… 상인 30명 들어와',
    ),
  ).toBe('가람시, 새 시장 봄에 문 연다… 상인 30명 들어와');
});

test('takes a heading that is called the headline, over the time, whatever the head says', () => {
  const html = (name: string) =>
    `<title>“봄에 열겠다” 시장의 약속</title><h1 class="${name}">가람시, 새 시장 문 연다… 상인 30명 입주</h1><p>2026.02.27 15:26</p>${BODY}`;
  expect(readHtml(html('headline')).title).toBe('가람시, 새 시장 문 연다… 상인 30명 입주');
  expect(readHtml(html('slogan')).title).toBe('“봄에 열겠다” 시장의 약속');
});

test.each([
  '<table><tr><td class="view_title">가람시, 새 시장 문 연다</td></tr></table>',
  '<p><font size="5"><b>가람시, 새 시장 문 연다</b></font></p><p>입력 2012-05-20 10:10</p>',
  '<table><tr><td class="bold03">가람시, 새 시장 문 연다</td></tr><tr><td>[최종편집일자 : 2012-05-20 10:10]</td></tr></table>',
])('finds a headline without a heading where the head names the outlet alone: %s', (headline) => {
  expect(readHtml(`<title>::: 가람포스트 :::</title>${headline}${BODY}`).title).toBe(
    '가람시, 새 시장 문 연다',
  );
});

test.each([
  ['in the next cell', '<th>제&nbsp; 목</th><td>새 시장 문 연다</td>'],
  ['in the same', '<td>제목 : 새 시장 문 연다</td>'],
])('takes what a board prints behind the word for title, %s', (_, cells) => {
  const html = `<title>::: 예시신문 ::: 마을의 빛</title><table><tr>${cells}</tr><tr><th>글쓴이</th><td>나도윤</td></tr></table>${BODY}`;
  expect(readHtml(html).title).toBe('새 시장 문 연다');
});

test('takes no line for a headline that only begins with that word', () => {
  const html = `<title>새 시장 문 연다 - 가람일보</title><p>제목 없는 그림을 아시나요</p>${BODY}`;
  expect(readHtml(html).title).toBe('새 시장 문 연다');
});

test('leaves out the board that stands behind the headline', () => {
  const html = (menu: string) =>
    `<title>가람시, 새 시장 문 연다 &gt; 마을·시장 | 예시교회</title><h1>가람시, 새 시장 문 연다 &gt; 마을·시장</h1>${menu}<h1><span>나들이</span> 가람시, 새 시장 문 연다</h1>${BODY}`;
  expect(readHtml(html('<a href="/bbs/2">마을·시장</a>')).title).toBe('가람시, 새 시장 문 연다');
});

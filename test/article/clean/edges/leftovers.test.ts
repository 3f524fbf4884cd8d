import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { expectArticleAlone, OUTLET } from '../expect-article.ts';

const [FIRST, SECOND, ...REST] = PARAGRAPHS;

it.each([
  ['1', '2'],
  ['#1', '#2'],
  ['09:30', '10:00'],
])('keeps what numbers the parts of the article: %s', (one, two) => {
  const lines = [one, FIRST, two, SECOND, ...REST];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
  const headed = `<h3>${one}</h3><p>${FIRST}</p><h3>${two}</h3>${asParagraphs([SECOND, ...REST])}`;
  expect(cleanHtml(headed).text).toBe(asText(lines));
});

it.each([
  ['a single number', ['12']],
  ['the counts of a page', ['0', '3']],
  ['a length', ['03:20']],
  ['a length in words', ['12분 22초']],
])('takes out %s above the first sentence', (_name, lines) => {
  expect(cleanHtml(asParagraphs([...lines, ...PARAGRAPHS])).text).toBe(asText());
});

describe('taken out after the last sentence', () => {
  it.each([
    ['tags', '<p>#가람시 #다온천 #산책로</p>', 'leftover'],
    [
      'a long row of tags, the last of two words',
      `<p>${Array.from({ length: 26 }, (_, at) => `#축제${at}, `).join('')}#다온천 산책로</p>`,
      'leftover',
    ],
    ['an end mark', '<p>(끝)</p>', 'leftover'],
    ['an end mark of a wire in English', '<p>(END)</p>', 'leftover'],
    ['relative times', '<p>입력 3시간 전 · 수정 8분 전</p>', 'leftover'],
    ['an invitation to comment', '<p>댓글을 남겨주세요</p>', 'leftover'],
    ['a hint for pictures', '<p>사진을 누르면 크게 볼 수 있습니다.</p>', 'leftover'],
    ['a row of buttons', '<div>공유 페이스북 트위터 카카오톡 URL복사</div>', 'leftover'],
    ['a time', '<p>2026/11/23 15:05 송고</p>', 'leftover'],
    ['the heading of a box that is gone', '<p>당신이 관심 있을 만한 이슈</p>', 'leftover'],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(asParagraphs() + noise, reason);
  });

  it.each([
    ['buttons with counts', '<p>기사 추천하기 0 비추천 1</p><p>좋아요 3</p>'],
    ['tags without marks', '<p>관련태그 가람시 다온천 산책로</p>'],
  ])('%s', (_name, noise) => {
    expect(cleanHtml(asParagraphs() + noise, OUTLET).text).toBe(asText());
  });

  it.each([
    ['a sentence with 추천', '기사 추천은 하지 않는다.'],
    ['a sentence of tags', '#새벽길 운동은 #첫차타기로 이어졌다.'],
  ])('but not %s', (_name, line) => {
    expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`, OUTLET).text).toBe(`${asText()}\n\n${line}`);
  });
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

it('takes out what the house says of the opinions of its guests, and keeps what the article does', () => {
  const line = '※ 외부 필진의 글은 본지의 편집 방향과 다를 수 있습니다.';
  expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`).text).toBe(asText());
  for (const told of [
    '시의회는 이 글이 시의 공식 입장과 다르다고 밝혔다.',
    '* 이 글은 필자가 속한 기관의 견해와 다를 수 있습니다.',
  ])
    expect(cleanHtml(`${asParagraphs()}<p>${told}</p>`).text).toContain(told);
});

it('takes out the page of the paper above the first sentence', () => {
  expect(cleanHtml(`<p>(5면)</p>${asParagraphs()}`).text).toBe(asText());
});

describe('headlines of others after the last sentence', () => {
  const headlines = '<p>나래천 물길 되살린다</p><p>다솜마을 빵집 백 년 이야기</p>';

  it.each([
    '많이 본 뉴스',
    '가장 많이 읽은 기사',
    '많이 보는 기사',
    '랭킹뉴스',
    '당신이 좋아할 만한 기사',
    '주간 인기뉴스',
    '관련 기사',
  ])('go with their heading: %s', (heading) => {
    expect(cleanHtml(`${asParagraphs()}<p>${heading}</p>${headlines}`).text).toBe(asText());
  });

  it.each(['추천 도서', '인기 메뉴 셋', '추천 뉴스레터'])(
    'are none, but a list of the article: %s',
    (heading) => {
      const { text } = cleanHtml(`${asParagraphs()}<p>${heading}</p>${headlines}`);
      expect(text).toContain(`${heading}\n\n나래천 물길 되살린다`);
    },
  );
});

import { expect, test } from 'vitest';
import { isOutletName, stripOutlet } from '../../../src/article/metadata/title-tail.ts';

const OUTLETS = ['가람일보', 'garam'];

test.each([
  ['새 시장 문 연다-사회ㅣ가람일보', '새 시장 문 연다'],
  ['새 시장 문 연다 - 가람일보', '새 시장 문 연다'],
  ['새 시장 문 연다 | 가람일보', '새 시장 문 연다'],
  ['새 시장 문 연다 | GARAM', '새 시장 문 연다'],
  ['새 시장 문 연다 < 사회 < 기사본문 - 가람일보', '새 시장 문 연다'],
  ['새 시장 문 연다 : 사회일반 : 사회 : 뉴스 : 가람일보', '새 시장 문 연다'],
  ['[가람포럼] 물과 시장 | 나도윤 박사 | 가람일보', '[가람포럼] 물과 시장 | 나도윤 박사'],
  ['가람일보 모바일 :: 새 시장 문 연다', '새 시장 문 연다'],
  ['[단독] 새 시장 문 연다(종합2보) | 가람일보', '[단독] 새 시장 문 연다(종합2보)'],
  ['“새 시장”…상인 30명 - 입주 시작', '“새 시장”…상인 30명 - 입주 시작'],
  ['새  시장\n문 연다', '새 시장 문 연다'],
  ['새 시장 문 연다｜가람일보', '새 시장 문 연다'],
  ['새 시장 문 연다 :: 가람일보 ::', '새 시장 문 연다'],
  ['[가람일보] 새 시장 문 연다', '새 시장 문 연다'],
  ['나도윤의 골목: 새 시장 연다 - 가람일보', '나도윤의 골목: 새 시장 연다'],
])('takes the known outlet off "%s"', (title, expected) => {
  expect(stripOutlet(title, OUTLETS, 'known')).toBe(expected);
});

test.each([
  ['새 시장 문 연다 : 네이버 뉴스', '새 시장 문 연다'],
  ['새 시장 문 연다 | KBS 뉴스', '새 시장 문 연다'],
  ['새 시장 문 연다 : zum 뉴스', '새 시장 문 연다'],
])('takes what looks like an outlet off "%s", but not off a visible headline', (title, expected) => {
  expect(stripOutlet(title, OUTLETS, 'likely')).toBe(expected);
  expect(stripOutlet(title, OUTLETS, 'known')).toBe(title);
});

test('keeps a last part of several words that ends like an outlet’s name', () => {
  const title = '높은 물값에 우는 시장: 벼랑 끝 지역 경제';
  expect(stripOutlet(title, OUTLETS, 'likely')).toBe(title);
});

test('keeps a headline whose last words are those of a medium', () => {
  expect(stripOutlet('설 자리 잃는 지역신문', OUTLETS, 'likely')).toBe('설 자리 잃는 지역신문');
});

test('knows a title that is only the name of the outlet', () => {
  expect(isOutletName('가람일보', OUTLETS)).toBe(true);
  expect(isOutletName('가람일보 새 사옥', OUTLETS)).toBe(false);
});

test('knows a title that the template never set', () => {
  for (const title of ['온새뉴스', '::: 온새포스트 :::', '기사 보기'])
    expect(isOutletName(title, OUTLETS)).toBe(true);
  for (const title of ['흔들리는 지역 경제', '뉴스의 미래']) expect(isOutletName(title, OUTLETS)).toBe(false);
});

test.each([':', '- ', ' ', '|'])('reads a title with a long run of "%s"', (sign) => {
  const run = sign.repeat(50_000);
  expect(isOutletName(`${run}새 시장 문 연다`, OUTLETS)).toBe(false);
  expect(isOutletName(`새 시장${run}문 연다`, OUTLETS)).toBe(false);
  expect(stripOutlet(`새 시장${run}문 연다`, OUTLETS, 'known')).toContain('문 연다');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSpokenKorean } from '../../../src/reader/listening/spoken-korean.ts';

describe('a sentence of the news', () => {
  it.each([
    [
      '(예시=정독) 김정독 기자 = 예시시는 6월 3~5일 3㎞ 구간을 막는다.',
      '예시, 정독, 김정독 기자, 예시시는 유월 3일에서 5일 3킬로미터 구간을 막는다.',
    ],
    [
      '“값이 3.5% 올랐다.”라고 정독은행(JDB)은 밝혔다.',
      '값이 3.5퍼센트 올랐다, 라고 정독은행, 제이디비는 밝혔다.',
    ],
    ['예시 FC가 3-2로 이겼다.', '예시 에프씨가 3 대 2로 이겼다.'],
    ['문은 9:30~18:00에 연다.', '문은 아홉 시 30분에서 18시에 연다.'],
    [
      '기온은 -5℃에서 3℃, 초미세먼지는 35㎍/㎥다.',
      '기온은 영하 5도에서 3도, 초미세먼지는 35마이크로그램 퍼 세제곱미터다.',
    ],
    ['△20~30대 남성 12명 △60대 2~3명', '이삼십대 남성 열두 명, 육십대 두세 명'],
    ['지난해 6~10월 $1,234만 이상을 썼다.', '지난해 유월에서 시월 1234만 달러 이상을 썼다.'],
    ['신뢰수준 95%에 ±3.1%포인트다.', '신뢰수준 95퍼센트에 플러스마이너스 3.1퍼센트포인트다.'],
    ["2026.11.23.(월) '26년 예산", '2026년 11월 23일 월요일 26년 예산'],
    ['3-5% 오르면 1/3로 준다.', '3에서 5퍼센트 오르면 3분의 1로 준다.'],
    ['+2.1%, 1만~2만 명, D-3', '플러스 2.1퍼센트, 1만에서 2만 명, 디 마이너스 3'],
    ['kim@example.com 또는 02-123-4567', '이메일 주소 또는 공이 일이삼 사오육칠'],
    ['코스피는 ▲1.2%, 코스닥은 ▼0.5%', '코스피는 1.2퍼센트 상승, 코스닥은 0.5퍼센트 하락'],
    ['코스피 ▲1.2% 코스닥 ▼0.5%p.', '코스피 1.2퍼센트 상승 코스닥 0.5퍼센트포인트 하락.'],
    ['환율(▲3.5원)은 ▼1만2,000원.', '환율, 3.5원 상승은 1만2000원 하락.'],
    ['영업이익 △35억원, 순이익 △12억원을 냈다.', '영업이익 마이너스 35억원, 순이익 마이너스 12억원을 냈다.'],
    ['▲10% 할인 ▲1위 상품 △35억원 규모 투자', '10퍼센트 할인, 1위 상품, 35억원 규모 투자'],
    ['지수는 ▲1.2% 오른 채였다.', '지수는, 1.2퍼센트 오른 채였다.'],
    ['오후 2시~5시 -12~-3도', '오후 두 시에서 다섯 시 영하 12도에서 영하 3도'],
    ['6·27 대책과 4.19혁명', '육이칠 대책과 사일구혁명'],
    ['농도(㎍/㎥)는 0.1μSv/h', '농도, 마이크로그램 퍼 세제곱미터는 시간당 0.1마이크로시버트'],
    ['CO₂ 12%↑, 6⅔이닝', '씨오투 12퍼센트 상승, 6과 3분의 2이닝'],
    ['한국 VS 일본, 7-6<4>로 이겼다', '한국 대 일본, 7 대 6, 타이브레이크 4로 이겼다'],
    ['3 ~ 5명이 3:1 경쟁률', '세 명에서 다섯 명이 3 대 1 경쟁률'],
    ['①물가 ②금리', '1, 물가 2, 금리'],
    ['5G·AI 기업 3곳', '파이브지, 에이아이 기업 세 곳'],
    ['A(42ㆍ여)씨는 B(15)군과', '에이 씨, 42세, 여는 비 군, 15세와'],
  ])('is written as it is said: %s', (text, said) => {
    expect(toSpokenKorean(text)).toBe(said);
  });
});

describe('every text', () => {
  const words = fc.array(
    fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      minLength: 1,
    }),
    { minLength: 1 },
  );

  it('of plain words stays as it is', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = `${list.join(' ')}.`;
        expect(toSpokenKorean(text)).toBe(text);
      }),
    );
  });

  const pieces =
    '1 2026. 3~5 명 시 대 % km /h $ ( ) [ “ ” … · - : , . ~ A K- & ① 월 일 신고 승 @ http:// 씨 \n'.split(
      ' ',
    );
  const mixed = fc
    .array(fc.oneof(fc.constantFrom(...pieces, ' '), fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(''));

  it('is read without a throw, and nothing of the reading itself is left out or undefined', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const said = toSpokenKorean(text);
        expect(said).not.toMatch(/undefined|NaN| {2}|^[ ,]|[ ,]$/);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A pattern that looks back over the same characters would need minutes for these. */
describe('a hostile text of 100,000 characters', () => {
  it.each([
    '1,',
    '1,1,1',
    '((((',
    '2026.2026.',
    '1',
    ' ',
    '~',
    '1~',
    'A.',
    'a@',
    '$1억',
    '①',
    '3명',
    '가/',
    ') ',
    '0',
    'A-1',
    '(1-1 ',
    '7-6<',
    '1~-',
    '○',
    '1→',
    '-1',
    '영',
    '가(',
  ])('is read in one go: %s', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(toSpokenKorean(text).length).toBeLessThan(text.length * 12);
  });
});

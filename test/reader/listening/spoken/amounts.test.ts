import { describe, expect, it } from 'vitest';
import {
  findDashedRanges,
  readFractionsAndSigns,
  readPrices,
} from '../../../../src/reader/listening/spoken/amounts.ts';

it.each([
  ['$3억', '3억 달러'],
  ['$300.', '300달러.'],
  ['US$1.5억', '1.5억 달러'],
  ['₩1조2000억을', '1조2000억 원을'],
  ['1.5억弗', '1.5억달러'],
  ['70$대', '70달러대'],
  ['€20, £3, ¥100', '20유로, 3파운드, 100엔'],
])('puts the currency behind: %s', (text, said) => {
  expect(readPrices(text)).toBe(said);
});

it.each([
  ['3-5%', '3~5%'],
  ['2-3명', '2~3명'],
  ['5-3명', '5-3명'],
  ['(1545-1598)', '(1545~1598)'],
  ['1598-1545', '1598-1545'],
  ['3-2', '3-2'],
  ['F-16년', 'F-16년'],
])('finds the range of %s', (text, range) => {
  expect(findDashedRanges(text)).toBe(range);
});

describe('a fraction', () => {
  it.each([
    ['1/3로', '3분의 1로'],
    ['2/3가', '3분의 2가'],
    ['1/20 수준', '20분의 1 수준'],
    ['1/4만', '4분의 1만'],
    ['½', '2분의 1'],
    ['6⅔이닝', '6과 3분의 2이닝'],
    ['5⅓이닝', '5와 3분의 1이닝'],
    ['6 2/3이닝', '6과 3분의 2이닝'],
    ['2/3이닝', '3분의 2이닝'],
  ])('is read: %s', (text, said) => {
    expect(readFractionsAndSigns(text)).toBe(said);
  });

  it.each(['9/11을', '11/23은', '1/3', '1/3/5로', '24/7'])('is not seen in %s', (text) => {
    expect(readFractionsAndSigns(text)).toBe(text);
  });
});

it.each([
  ['-3.5%', '마이너스 3.5%'],
  ['(-3)', '(마이너스 3)'],
  ['-5°C', '영하 5°C'],
  ['-3도', '영하 3도'],
  ['영하 -5도', '영하 5도'],
  ['-12~-3도', '영하 12도~영하 3도'],
  ['-2~5도', '영하 2도~영상 5도'],
  ['-3~0°C', '영하 3°C~0°C'],
  ['-12도~-3도', '영하 12도~영하 3도'],
  ['-5~-1%', '마이너스 5~마이너스 1%'],
  ['-2~5%', '마이너스 2~5%'],
  ['±3.1%', '플러스마이너스 3.1%'],
  ['+2.1%', ' 플러스 2.1%'],
  ['3+3 협의체', '3 플러스 3 협의체'],
  ['1+1, 2+1', '원 플러스 원, 투 플러스 원'],
  ['디즈니+와 OPEC+', '디즈니플러스와 OPEC플러스'],
  ['디즈니+(플러스), Disney+', '디즈니플러스, Disney플러스'],
  ['5%+α', '5% 플러스 알파'],
  ['5×5cm', '5 곱하기 5cm'],
  ['D-3', '디 마이너스 3'],
  ['3-2', '3-2'],
  ['서울-2', '서울-2'],
  ['F-16', 'F-16'],
])('reads the sign of %s: %s', (text, said) => {
  expect(readFractionsAndSigns(text)).toBe(said);
});

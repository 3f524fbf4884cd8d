import { expect, it } from 'vitest';
import { writePlainSigns } from '../../../../src/reader/listening/spoken/plain-signs.ts';

it.each([
  ['3㎞와 5㎏', '3km와 5kg'],
  ['84㎡', '84m2'],
  ['50m³', '50m3'],
  ['10²과 10³', '10의 제곱과 10의 세제곱'],
  ['10⁻⁹과 10⁶', '10의 마이너스 9제곱과 10의 6제곱'],
  ['84㎡A타입', '84m2 A타입'],
  ['￦100', '₩100'],
  ['CO₂', 'CO2'],
  ['30℃', '30°C'],
  ['５０％（약）', '50%(약)'],
  ['3∼5명, 3–5명', '3~5명, 3~5명'],
  ['3 ~ 5명', '3~5명'],
  ['−3도', '-3도'],
  ['1,234,567원', '1234567원'],
  ['5,000만 원', '5000만 원'],
  ['㈜정독', '주식회사 정독'],
  ['정독(주)은', '정독 주식회사은'],
  ['①물가', ' 1, 물가'],
])('writes %s as %s', (text, plain) => {
  expect(writePlainSigns(text)).toBe(plain);
});

it.each(['1, 2, 3', '1,2,3', '12,34', '3,1234'])('leaves the list %s', (text) => {
  expect(writePlainSigns(text)).toBe(text);
});

import { expect, it } from 'vitest';
import {
  englishNumber,
  nativeNumber,
  sinoNumber,
  spellDigits,
} from '../../../../src/reader/listening/spoken/number-words.ts';

it.each<[number, string]>([
  [1, '한'],
  [5, '다섯'],
  [10, '열'],
  [12, '열두'],
  [20, '스무'],
  [21, '스물한'],
  [34, '서른네'],
  [60, '예순'],
  [99, '아흔아홉'],
])('says %i before a native counter as %s', (number, words) => {
  expect(nativeNumber(number)).toBe(words);
});

it.each<[number, string]>([
  [3, '삼'],
  [10, '십'],
  [12, '십이'],
  [20, '이십'],
  [99, '구십구'],
])('says %i in Sino-Korean as %s', (number, words) => {
  expect(sinoNumber(number)).toBe(words);
});

it('says a telephone number digit by digit', () => {
  expect(spellDigits('02 119')).toBe('공이 일일구');
});

it.each([
  ['9', '나인'],
  ['20', '이십'],
])('says %s in a name as %s', (digits, words) => {
  expect(englishNumber(digits)).toBe(words);
});

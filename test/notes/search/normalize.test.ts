import { expect, it } from 'vitest';
import { normalizeText } from '../../../src/notes/search/normalize.ts';

it.each([
  ['decomposed Hangul', '독서'.normalize('NFD'), '독서'],
  ['full and half width, and case', 'ＡＢ １２％ ｶﾞ K', 'ab 12% ガ k'],
  ['quotes', '“가” ‘나’ ″ ´ `', `"가" '나' " ' '`],
  ['middle dots', '가ㆍ나・다‧라･마•', '가·나·다·라·마·'],
  ['dashes and tildes', '가–나—다−라‑마－ 3～4〜5', '가-나-다-라-마- 3~4~5'],
  ['dots that are left out', '가… 나⋯', '가... 나...'],
  ['letters that print nothing', '도\u00ad서\u200b관\u2060\ufeff', '도서관'],
  ['white space', '  가\t나\u00a0\u3000다\u3164라\n마\r\n바 ', '가 나 다 라 마 바'],
  ['blank lines, as the borders of paragraphs', '가\n\n나\r\n \r\n\r\n다\n\n', '가\n나\n다'],
  ['lone jamo', 'ㄱㅏ ㅋㅋ ㄳ ㅘ', 'ㄱㅏ ㅋㅋ ㄱㅅ ㅘ'],
  ['jamo of other alphabets', '\u1100 \u1161 \u11a8 \u11aa \uffa1\uffc2 ㉠', 'ㄱ ㅏ ㄱ ㄱㅅ ㄱㅏ ㄱ'],
  ['a lone consonant behind a syllable', '도ㄱ', '도ㄱ'],
  ['forms of hanja', '\uf981 脱北', '女 脫北'],
  ['commas of numbers', '1,234,567원 12,34 1,2345 가,123', '1234567원 12,34 1,2345 가,123'],
  ['signs of several letters', '㈜ ㎏ ①', '(주) kg 1'],
])('folds %s', (_, text, folded) => {
  expect(normalizeText(text)).toBe(folded);
});

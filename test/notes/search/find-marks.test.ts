import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/notes/search/find-marks.ts';
import { parseQuery } from '../../../src/notes/search/query.ts';

/** A text with what is marked in brackets: "새[빛]". */
function show(original: string, query: string, isComposing = false): string {
  let shown = '';
  let next = 0;
  for (const { start, end } of findMarks(original, parseQuery(query, isComposing))) {
    shown += `${original.slice(next, start)}[${original.slice(start, end)}]`;
    next = end;
  }
  return shown + original.slice(next);
}

const decomposed = '새빛 도서관'.normalize('NFD');

describe('marks', () => {
  it.each([
    [
      'every place of every piece',
      '가람 소식, 가람시 새 소식',
      '소식 가람',
      '[가람] [소식], [가람]시 새 [소식]',
    ],
    ['one piece where the other is missing', '가람 소식', '가람 새빛', '[가람] 소식'],
    ['what touches as one', '가람시장', '시장 가람', '[가람시장]'],
    ['what overlaps as one', '가가가 나', '가가', '[가가가] 나'],
    ['a phrase with its spaces as they came', '새빛  \u00a0대교', '"빛 대"', '새[빛  \u00a0대]교'],
    ['what was written with invisible letters', '도\u00ad서\u200b관에', '서관', '도\u00ad[서\u200b관]에'],
    ['initials', '새빛대교 개통', 'ㅂㄷ', '새[빛대]교 개통'],
    ['hanja for their reading', '어제 大統領 담화', '통령', '어제 大[統領] 담화'],
    ['compatibility ideographs', '\uf981교사', '女교', '[\uf981교]사'],
    ['a sign of several letters', '무게 5㎏이다', 'k', '무게 5[㎏]이다'],
    ['a number with its commas', '모두 1,234,567원', '234', '모두 1,[234],567원'],
    ['a number over its commas', '모두 1,234,567원', '1234', '모두 [1,234],567원'],
    ['half width', '값은 ｶﾞ다', 'ガ', '값은 [ｶﾞ]다'],
    ['nothing for an empty query', '가람', '', '가람'],
    ['nothing where nothing fits', '가람', '새빛', '가람'],
    ['nothing in an empty text', '', '가', ''],
    ['nothing over a blank line', '가.\n\n나', '"가. 나"', '가.\n\n나'],
  ])('stand on %s', (_, text, query, shown) => {
    expect(show(text, query)).toBe(shown);
  });

  it('take all parts of a decomposed syllable', () => {
    expect(show(decomposed, '서')).toBe(
      `${'새빛 도'.normalize('NFD')}[${'서'.normalize('NFD')}]${'관'.normalize('NFD')}`,
    );
  });

  it('stand on what an unfinished syllable fits', () => {
    expect(show('대통령과 대토', '대토', true)).toBe('[대통]령과 [대토]');
    expect(show('도서관', '돗', true)).toBe('[도서]관');
  });

  // What went back and forth in it would not end in the time that a test has.
  it('are found in a long text in one go', () => {
    const hostile = ['가', ' ', '\n', ',', '1,000', '大', '\u1100', '\u0301', 'ㄱ']
      .map((part) => part.repeat(30_000))
      .join('');
    expect(findMarks(hostile, parseQuery('가가 ㄱ "  " 000', true)).length).toBeGreaterThan(0);
  });
});

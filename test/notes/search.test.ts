import { describe, expect, it } from 'vitest';
import { matchQuery, normalizeText, searchableText } from '../../src/notes/search.ts';
import { makeArticle } from '../make-article.ts';

const finds = (query: string, text: string) => matchQuery(query)(normalizeText(text));

describe('searching notes', () => {
  it('finds a part of a compound with a particle behind it', () => {
    expect(finds('경제', '한빛사회적경제연대회의는 정기총회를 열었다')).toBe(true);
  });

  it('finds every word of a query, in any order', () => {
    expect(finds('총회 연대', '연대회의 정기총회')).toBe(true);
    expect(finds('총회 노조', '연대회의 정기총회')).toBe(false);
  });

  it('finds what was typed in decomposed Hangul, as macOS file names are', () => {
    expect(finds('정독'.normalize('NFD'), '오늘의 정독')).toBe(true);
  });

  it('tells neither case nor full width apart', () => {
    expect(finds('ＡＩ', 'ai 비서')).toBe(true);
  });

  it('does not find a word across a gap', () => {
    expect(finds('가나', '가 나')).toBe(false);
  });

  it('fits everything when the query is empty', () => {
    expect(finds('  ', '아무 글')).toBe(true);
  });

  it('looks into title, subtitles, outlet, reporters and body', () => {
    const text = searchableText(
      makeArticle({
        title: '제목 낱말',
        subtitles: ['부제 낱말'],
        outlet: '예시일보',
        authors: [{ name: '홍보람', affiliation: '경제부', email: null }],
        text: '본문 낱말',
      }),
    );
    for (const word of ['제목', '부제', '예시일보', '홍보람', '경제부', '본문'])
      expect(matchQuery(word)(text)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { citeApa, citeKorean } from '../../src/export/citation.ts';
import { makeArticle } from '../make-article.ts';

/** The next day already in Korea. */
const accessedAt = new Date('2026-01-31T15:30:00Z');
const AUTHORS = [
  { name: '김하늘', affiliation: '경제부 기자', email: null },
  { name: '이바다', affiliation: null, email: null },
];
const URL = 'https://www.example-ilbo.test/article/1';

describe('a Korean reference', () => {
  it('names writers, headline, outlet, date, address and the day of access in Korean time', () => {
    expect(citeKorean(makeArticle({ authors: AUTHORS }), accessedAt)).toBe(
      `김하늘·이바다, 「지어낸 제목」, 『예시일보』, 2026. 1. 2., ${URL} (검색일: 2026. 2. 1.).`,
    );
  });

  it('tells when the article was changed, but not in the minute of its publication', () => {
    expect(citeKorean(makeArticle({ modifiedAt: '2026-01-02T00:05:00Z' }), accessedAt)).toContain(
      ', 2026. 1. 2. (수정 2026. 1. 2. 09:05), ',
    );
    expect(citeKorean(makeArticle({ modifiedAt: '2026-01-02T03:04:59+09:00' }), accessedAt)).not.toContain(
      '수정',
    );
  });

  it('begins with the headline when nobody signs, and leaves out an unknown outlet', () => {
    expect(citeKorean(makeArticle({ outlet: null, publishedAt: null }), accessedAt)).toBe(
      `「지어낸 제목」, 날짜 미상, ${URL} (검색일: 2026. 2. 1.).`,
    );
  });

  it('keeps the quotes of a headline and puts smaller brackets inside its own', () => {
    expect(citeKorean(makeArticle({ title: '“비 온다”…「바람법」 통과' }), accessedAt)).toContain(
      '「“비 온다”…〈바람법〉 통과」, ',
    );
  });
});

it('no reference names a headline that the page does not have', () => {
  const article = makeArticle({ title: '', authors: AUTHORS });
  expect(citeKorean(article, accessedAt)).toMatch(/^김하늘·이바다, 『예시일보』, 2026/);
  expect(citeApa(article)).toBe(`김하늘, 이바다. (2026. 1. 2.). 예시일보. ${URL}`);
});

describe('an APA reference', () => {
  it('names writers, date, headline, outlet and address', () => {
    expect(citeApa(makeArticle({ authors: AUTHORS }))).toBe(
      `김하늘, 이바다. (2026. 1. 2.). 지어낸 제목. 예시일보. ${URL}`,
    );
  });

  it('begins with the headline when nobody signs, without a second mark at its end', () => {
    expect(citeApa(makeArticle({ title: '“비가 올까?”', outlet: null, publishedAt: null }))).toBe(
      `“비가 올까?” (n.d.). ${URL}`,
    );
  });

  it('is dated by the day in Korea', () => {
    expect(citeApa(makeArticle({ publishedAt: '2026-01-31T15:00:00Z' }))).toContain('(2026. 2. 1.).');
  });
});

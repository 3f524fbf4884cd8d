import type { Article } from '../src/article/article.ts';

/** An invented article with the given fields. */
export function makeArticle(fields: Partial<Article> = {}): Article {
  return {
    url: 'https://www.example-ilbo.test/article/1',
    canonicalUrl: 'https://www.example-ilbo.test/article/1',
    outlet: '예시일보',
    title: '지어낸 제목',
    subtitles: [],
    section: [],
    authors: [],
    publishedAt: '2026-01-02T03:04:00+09:00',
    modifiedAt: null,
    html: '<p>지어낸 본문이다.</p>',
    text: '지어낸 본문이다.',
    images: [],
    partial: null,
    extractor: 'generic',
    removed: [],
    ...fields,
  };
}

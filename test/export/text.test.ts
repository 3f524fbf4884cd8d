import { expect, it } from 'vitest';
import { writeArticleText } from '../../src/export/text.ts';
import { makeArticle } from '../make-article.ts';

it('writes headline, subtitles, origin, body and address, parted by blank lines', () => {
  const article = makeArticle({
    subtitles: ['첫 부제', '둘째 부제'],
    authors: [
      { name: '김하늘', affiliation: '경제부 기자', email: 'sky@example.kr' },
      { name: '이바다', affiliation: null, email: null },
    ],
    modifiedAt: '2026-01-02T05:06:00+09:00',
    text: '첫 문단이다.\n\n둘째 문단이다.',
  });
  expect(writeArticleText(article)).toBe(`지어낸 제목

첫 부제
둘째 부제

김하늘 경제부 기자, 이바다 · 예시일보
입력 2026년 1월 2일 03:04 · 수정 2026년 1월 2일 05:06

첫 문단이다.

둘째 문단이다.

https://www.example-ilbo.test/article/1`);
});

it('leaves out a headline that the page does not have', () => {
  expect(writeArticleText(makeArticle({ title: '' }))).toMatch(/^예시일보\n/);
});

it('leaves out what the page does not name, and a change in the minute of publication', () => {
  const sameMinute = makeArticle({ outlet: null, modifiedAt: '2026-01-01T18:04:30Z' });
  expect(writeArticleText(sameMinute)).toContain(
    '지어낸 제목\n\n입력 2026년 1월 2일 03:04\n\n지어낸 본문이다.',
  );
  const timeless = makeArticle({ outlet: null, publishedAt: null });
  expect(writeArticleText(timeless)).toContain('지어낸 제목\n\n지어낸 본문이다.');
});

it.each([
  ['pay', '유료 독자만'],
  ['login', '로그인해야'],
  ['paged', '원문에 있습니다'],
] as const)('says where the text ends when it is not all of the article: %s', (partial, words) => {
  const article = makeArticle({ partial });
  expect(writeArticleText(article)).toMatch(new RegExp(`지어낸 본문이다\\.\n\n\\(.*${words}.*\\)\n\nhttps:`));
  expect(writeArticleText(makeArticle())).not.toContain('일부');
});

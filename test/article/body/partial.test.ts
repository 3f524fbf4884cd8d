import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { ADDRESS, asParagraphs, openArticle } from '../invented-page.ts';

function partialOf(body: string, after = '', url = ADDRESS) {
  return extractArticle(openArticle(`<div class="view">${body}</div>`, { after }), url).article?.partial;
}

describe('partial', () => {
  it.each([
    ['pay', '<div class="paywall"><p>이 기사는 유료회원 전용 기사입니다.</p></div>'],
    ['pay', '<div class="wall"><p>구독하시면 나머지 내용을 볼 수 있습니다.</p></div>'],
    [
      'pay',
      '<div class="wall"><strong>예시플러스 구독자 전용 콘텐츠</strong><a href="/pay">구독하기</a></div>',
    ],
    [
      'login',
      '<div class="wall"><p>로그인하시면 기사 전문을 볼 수 있습니다.</p><a href="/login">로그인</a></div>',
    ],
    ['login', '<div class="wall"><p>이어서 보시려면 로그인해 주세요.</p></div>'],
  ])('is %s after a wall', (reason, wall) => {
    expect(partialOf(asParagraphs(), wall)).toBe(reason);
    expect(partialOf(asParagraphs() + wall)).toBe(reason);
  });

  it('is paged when the article goes on behind a link to its second page', () => {
    const pages =
      '<div class="pages"><strong>1</strong> <a href="?page=2">2</a> <a href="?page=3">3</a></div>';
    expect(partialOf(asParagraphs(), pages)).toBe('paged');
    expect(partialOf(asParagraphs(), '<div><a href="?no=7&page=2">2</a></div>', `${ADDRESS}?no=7`)).toBe(
      'paged',
    );
  });

  it.each([
    ['nothing', ''],
    ['a plea to subscribe', '<p>예시일보 뉴스레터 구독하기</p>'],
    ['comments that need a login', '<p>로그인 후 댓글을 쓸 수 있습니다.</p>'],
    ['the pages of its comments', '<div><a href="#comment-2">2</a></div>'],
    ['the pages of a list', '<div><a href="/list?page=2">2</a></div>'],
    [
      'a sentence about subscribers',
      '<p>이 동영상 서비스는 구독자 전용 영화를 내년부터 두 배로 늘리고 값도 올리기로 했다고 24일 밝혔다. 이용자들은 값이 너무 비싸다고 말했다.</p>',
    ],
  ])('is null with %s', (_name, after) => {
    expect(partialOf(asParagraphs(), after)).toBeNull();
  });
});

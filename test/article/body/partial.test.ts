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
    ['pay', '<div class="wall"><a href="/pay">구독하고 전문 보기</a></div>'],
    ['pay', '<div class="wall"><p>기사 전문은 유료 회원에게 드립니다.</p></div>'],
    [
      'login',
      '<div class="wall"><p><a href="/login">로그인</a>하고 전문을 보세요.</p><a href="/join">회원가입</a></div>',
    ],
    ['login', '<div class="wall"><p>이어서 보시려면 로그인해 주세요.</p></div>'],
    ['pay', '<p>이 기사는 프리미엄 콘텐츠입니다. 지금 구독하고 계속 읽어보세요</p>'],
    ['pay', '<p>예시플러스 구독 전용 콘텐츠입니다</p>'],
    ['pay', '<p>유료 기사입니다. 로그인해 주세요.</p>'],
    ['pay', '<div class="w"><h3>여기부터는 예시멤버의 이야기입니다</h3><a href="/join">시작하기</a></div>'],
    [
      'pay',
      '<div class="w"><p>이 기사의 1541자 분량이 더 남아 있습니다.</p><p>가온플러스를 만나 보세요</p></div>',
    ],
    ['pay', '<div class="w"><p>가온플러스 구독 후 계속 읽어보세요.</p></div>'],
    ['pay', '<div class="w"><p>남은 글자 3,480자 · 사진 4장</p><a href="/join">시작하기</a></div>'],
    ['login', '<p>기사를 계속 보려면 로그인하세요</p>'],
    ['login', '<p>기사를 끝까지 읽으시려면 로그인이 필요합니다</p>'],
    ['login', '<p>이 기사를 계속 읽으시려면 회원가입이 필요합니다</p>'],
    ['login', '<p>로그인 후 무료로 읽을 수 있는 기사입니다</p>'],
  ])('is %s after a wall', (reason, wall) => {
    expect(partialOf(asParagraphs(), wall)).toBe(reason);
    expect(partialOf(asParagraphs() + wall)).toBe(reason);
  });

  it.each([
    '<p>로그인하면 기사를 스크랩할 수 있습니다.</p>',
    '<p>로그인 후 기사를 저장해 보세요. 언제든 다시 볼 수 있습니다.</p>',
  ])('is null below a way to keep the article, which is all there: %s', (offer) => {
    expect(partialOf(asParagraphs(), offer)).toBeNull();
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
    [ADDRESS, '/article/20261123001/2'],
    [`${ADDRESS}/`, '/article/20261123001/2/'],
    [`${ADDRESS}/1`, '/article/20261123001/2'],
  ])('is paged at %s when %s follows', (url, second) => {
    expect(partialOf(asParagraphs(), `<div>1 <a href="${second}">2</a></div>`, url)).toBe('paged');
  });

  it.each([
    ['nothing', ''],
    ['a plea to subscribe', '<p>예시일보 뉴스레터 구독하기</p>'],
    ['comments that need a login', '<p>로그인 후 댓글을 쓸 수 있습니다.</p>'],
    ['the comments of this article, that need a login', '<p>로그인 후 이 기사의 댓글을 쓸 수 있습니다.</p>'],
    ['a letter to subscribe to', '<p><a href="/nl">부동산 전문 뉴스레터 구독하기</a></p>'],
    ['a letter to subscribe to, as a line', '<p>부동산 전문 뉴스레터 구독하기</p>'],
    [
      'links of the page',
      '<div><a href="/login">로그인</a> <a href="/join">회원가입</a> <a href="/column">전문가 칼럼</a></div>',
    ],
    [
      'another article that is cut off',
      '<ul><li><a href="/article/7">[구독자 전용] 다온천의 사계절</a></li></ul>',
    ],
    [
      'a heading of other articles',
      '<h3>구독자 전용 콘텐츠</h3><ul><li><a href="/article/7">누리군 사과 축제에 12만 명</a></li></ul>',
    ],
    [
      'offers to those who log in',
      '<div><p>로그인 후 이용하실 수 있습니다</p><p>회원가입하고 맞춤 기사를 읽을 수 있어요</p></div>',
    ],
    ['a list of what members get', '<ul><li>프리미엄 회원 전용 콘텐츠 제공</li><li>광고 없는 화면</li></ul>'],
    ['a wall far below', `<p>한 줄</p><p>두 줄</p><p>이 기사는 유료회원 전용 기사입니다.</p>`],
    ['a sub-head on who gets a discount', '<p>구독자만 혜택, 나머지 소비자는 결제 부담</p>'],
    ['a sub-head on who may go', '<p>프리미엄 회원만 탈 수 있는 버스도</p>'],
    ['a sub-head on who saves', '<p>멤버십 가입자에게만 할인</p>'],
    ['a sub-head on what all may see', '<p>회원가입 없이 경기 볼 수 있어</p>'],
    [
      'where it stood for money at first',
      '<p>이 기사는 유료콘텐츠서비스 예시플러스에 표출된 기사입니다.</p>',
    ],
    ['the numbered pages of its comments', '<div><a href="?cpage=2">2</a></div>'],
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

import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

describe('kept between the paragraphs', () => {
  it.each([
    [
      'a bold sub-head with the mark of a link',
      '<p><strong>▶ 흙길, 어디까지 왔나</strong></p>',
      '흙길, 어디까지 왔나',
    ],
    [
      'times and places behind marks',
      '<p>▶ 일시: 23일</p><p>▶ 장소: 시청</p>',
      '▶ 일시: 23일\n\n▶ 장소: 시청',
    ],
    ['a short question behind a mark', '<p>▷ 나루터 : 왜요?</p>', '나루터 : 왜요?'],
    ['a way behind an arrow', '<p>→ 시청</p>', '→ 시청'],
    [
      'a word that is explained, behind a hand',
      '<div><p><b>☞흙길 지수</b></p><p>비가 온 뒤 길이 마르는 데 걸리는 시간을 잰 값이다.</p></div>',
      '흙길 지수',
    ],
  ])('%s', (_name, part, words) => {
    expect(cleanHtml(around(part)).text).toContain(words);
  });
});

describe('taken out between the paragraphs', () => {
  it.each([
    [
      'a line that points to another article',
      '<p>▶ <a href="/article/7">누리군 사과 축제에 12만 명</a></p>',
      'related',
    ],
    ['a pointing line without a link', '<p>☞ 관련기사 보기</p>', 'related'],
    ['a mark with what other articles are called', '<p>▶ 관련 기사</p>', 'related'],
    ['a pointing hand in bold', '<p><b>☞ 예시일보 바로가기</b></p>', 'related'],
    ['a pointing hand', '<p>☞ 예시일보 뉴스레터에서 더 많은 강 이야기를 만나 보세요</p>', 'related'],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(around(noise), reason);
  });
});

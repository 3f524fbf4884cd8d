import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { openHtml } from '../invented-page.ts';

const reasonOf = (title: string, body: string) =>
  extractArticle(
    openHtml(`<title>${title} - 예시일보</title><div id="wrap"><h1>${title}</h1>${body}</div>`),
    'https://www.example.kr/help/3',
  ).reason;

const SPOKEN =
  '<p>가람시가 산책로를 새로 열었습니다. 주민 삼백여 명이 함께 걸었습니다. 시는 쉼터 다섯 곳과 물놀이장 한 곳도 더 만들 계획입니다. 공사에는 42억 원이 들었습니다.</p>';

describe('a headline over sentences that only speak to the reader is no article', () => {
  it.each([
    [
      'a missing page',
      '페이지를 찾을 수 없습니다',
      '<p>주소가 잘못 입력되었거나 삭제되어 요청하신 페이지를 찾을 수 없습니다. 입력하신 주소가 정확한지 다시 한번 확인해 주시기 바랍니다.</p>',
    ],
    [
      'a product',
      '가온 물병 500밀리리터',
      '<p>12,900원</p><p>가볍고 튼튼한 물병입니다. 뜨거운 물도 담을 수 있습니다. 식기세척기에 넣어도 됩니다. 빛깔은 세 가지입니다.</p>',
    ],
  ])('%s', (_name, title, body) => {
    expect(reasonOf(title, body)).toBe('no-body');
  });

  it.each([
    ['with its time', `<p>2026.11.23 15:05</p>${SPOKEN}`],
    ['with its reporter', `<p>나루터 기자</p>${SPOKEN}`],
    [
      'with a sentence that tells',
      `<p>시는 쉼터 다섯 곳을 내년 봄까지 더 만들겠다고 23일 밝혔다.</p>${SPOKEN}`,
    ],
  ])('but it is one %s', (_name, body) => {
    expect(reasonOf('가람시, 산책로 새로 열어', body)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { expectArticleAlone, OUTLET } from '../expect-article.ts';

describe('taken out after the last sentence', () => {
  it.each([
    ['a reporter', '<p>나루터 기자 naru@example.kr</p>', 'reporter'],
    ['two reporters and their place', '<p>가람=나루터·도라온 기자 naru@example.kr</p>', 'reporter'],
    ['an address alone', '<p>naru@example.kr</p>', 'reporter'],
    ['credits of a broadcast', '<p>[영상취재 나루터 영상편집 도라온]</p>', 'reporter'],
    ['an agency', '<p>연합뉴스</p>', 'reporter'],
    ['a credit in brackets', '<p>[사진] 가람시 제공</p>', 'reporter'],
    ['a credit with a title', '<p>글 나루터 작가</p>', 'reporter'],
    ['credits without marks', '<p>취재 나루터 촬영 도라온</p>', 'reporter'],
    ['a credit of an agency', '<p>사진 예시뉴스</p>', 'reporter'],
    ['who gave the pictures', '<p>화면제공 누리군청</p>', 'reporter'],
    ['where a picture is from', '<p>[사진 출처 : 가람시]</p>', 'reporter'],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(asParagraphs() + noise, reason);
  });

  it.each([
    ['more of the reporter', '<p>나루터 기자의 다른 기사 보기</p><p>나루터 기자 기사 모아 보기 &gt;</p>'],
    ['a source', '<p>[보도자료출처: 가람시청]</p>'],
  ])('%s', (_name, noise) => {
    expect(cleanHtml(asParagraphs() + noise, OUTLET).text).toBe(asText());
  });

  it.each([
    ['a book', '나루터 지음, 여울책방, 1만5000원.'],
    ['winners', '△대상 나루터 △금상 도라온'],
    ['a writer who does something', '작가 나한결은 웃었다.'],
    ['a short sentence with 취재', '취재 결과 사실과 달랐다.'],
    ['a short sentence with 사진', '사진 찍는 사람이 늘었다.'],
    ['a short sentence with 제작', '제작 현장을 찾았다.'],
    ['a short sentence with 편집', '편집 없는 영상이다.'],
    ['a short sentence with 그래픽', '그래픽 카드 값이 뛴다.'],
    ['a few words with 제작', '제작 현장을 가다'],
    ['a few words with 작가', '작가 나한결은 어디로'],
  ])('but not %s', (_name, line) => {
    expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`, OUTLET).text).toBe(`${asText()}\n\n${line}`);
  });
});

it.each([
  '글 나도윤, 그림 표하람. 예시출판. 240쪽. 1만5000원.',
  '글·그림 나도윤, 예시출판, 240쪽',
  '연출 나도윤, 출연 표하람, 12월 3~20일 가람아트센터, 3만~5만원.',
  '사진 나도윤. 12월 3일까지 가람갤러리.',
  '진행: 11월 23~30일, 참가비 1만원.',
  '구성: 본품 1개, 주머니 1개',
  '제작: 예시영화사, 상영시간 120분',
  '연출 나도윤. 출연 표하람, 도라온. 12월 3일 개봉.',
])('keeps the data of a book or an event, which begin like a credit: %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
  expect(cleanHtml(asParagraphs([line, ...PARAGRAPHS])).text).toBe(asText([line, ...PARAGRAPHS]));
});

it('keeps a first sub-head on a trade that two words like names follow', () => {
  expect(cleanHtml(`<h3>편집·디자인 인력 부족</h3>${asParagraphs()}`).removed).toEqual([]);
});

it.each([
  '편집·디자인 나도윤',
  '사진=나도윤 기자, 2026년 11월 23일',
  '글·사진 나도윤 여행작가',
  '인터뷰·글 나도윤(예시 웹진 편집위원)',
  '영어 번역 나도윤',
  '영상편집: 표하람, 그래픽: 도라온',
])('takes out the credit: %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText());
});

it('keeps an address below where to apply, and none below the last sentence or a plea', () => {
  const read = (...lines: string[]) => cleanHtml(asParagraphs([...PARAGRAPHS, ...lines])).text;
  const offer = ['접수: 12월 5일까지 전자우편', 'contest@garam.go.kr'];
  expect(read(...offer)).toBe(asText([...PARAGRAPHS, ...offer]));
  const last = '신청은 이달 말까지 시 누리집에서 접수한다고 밝혔다.';
  expect(read(last, 'naru@example.kr')).toBe(asText([...PARAGRAPHS, last]));
  expect(read('기사 제보 및 문의', 'naru@example.kr')).toBe(asText());
});

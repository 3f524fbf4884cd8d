import { expect, it } from 'vitest';
import { asParagraphs, asText, POLITE_PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

it.each([
  [
    'a reading aloud',
    '<div class="rd"><a href="#">기사 읽어주기</a><span>읽어주기 기능은 크롬기반의 브라우저에서만 사용하실 수 있습니다.</span></div>',
  ],
  [
    'a quiz about the article',
    '<div class="qz"><strong>기사를 끝까지 읽으셨나요? 이제 AI 퀴즈로 기사의 내용을 점검해보세요.</strong><p>Q. 산책로의 길이는 몇 킬로미터입니까?</p><ol><li>1km</li><li>3.5km</li></ol></div>',
  ],
  [
    'a vote',
    '<div class="x1"><h5>여러분의 생각은 어떻습니까?</h5><p>투표에 참여해 주세요</p><ul><li>찬성</li><li>반대</li></ul></div>',
  ],
  [
    'a vote, by how many have voted',
    '<div class="border"><div>산책로, 몇 시까지 열면 좋을까?</div><div><button>밤 열 시</button><button>자정</button></div><div>3,127명 참여 중</div></div>',
  ],
  [
    'a letter to subscribe to',
    '<div class="nl"><h3>예시레터 구독하기</h3><p>매주 화요일 아침, 강가의 소식을 메일로 보내 드립니다.</p></div>',
  ],
  [
    'a table of contents',
    '<div class="toc"><p>목차</p><ul><li><a href="#a">왜 지금인가</a></li><li><a href="#b">남은 일</a></li></ul></div>',
  ],
  [
    'settings of the size of letters',
    '<div class="xa1"><div><strong>글자크기 설정</strong> <span>점을 좌우로 움직이면 크기가 바뀝니다.</span></div><p>(예시) 강가의 소식을 날마다 전하고 있습니다.</p></div>',
  ],
  [
    'settings of a voice',
    '<div class="xa1"><strong>음성재생 설정</strong> 이동 통신망에서는 요금이 나올 수 있습니다.</div>',
  ],
  [
    'companies of the article',
    '<div class="xa1"><p>기사 속 종목 이야기</p><ul><li><a href="/s/1">가온전자 61,300</a></li></ul><p>추천질문</p><a href="#">가온전자의 실적은 어때?</a></div>',
  ],
])('takes out a box that offers a service: %s', (_name, noise) => {
  expect(cleanHtml(around(noise)).text).toBe(asText());
});

it.each([
  [
    'a box of the article about reading aloud',
    '<div><h4>기사 읽어주기 봉사단</h4><p>봉사단은 2019년부터 눈이 어두운 노인에게 기사를 읽어 줬다. 회원은 40명이다.</p></div>',
  ],
  ['a box about a vote', '<div><p>투표에 참여한 주민은 3천 명이었다. 찬성이 더 많았다.</p></div>'],
])('but keeps %s', (_name, kept) => {
  expect(cleanHtml(around(kept)).text.length).toBeGreaterThan(asText().length + 20);
});

it('keeps a part of an article in the polite style below a sub-head about a survey', () => {
  const part =
    '<div><h3>설문 참여하기 전에 알아둘 것</h3><p>시민 열 명 중 여덟 명이 반기는 것으로 보입니다.</p></div>';
  expect(cleanHtml(asParagraphs(POLITE_PARAGRAPHS) + part).text).toContain('반기는 것으로 보입니다.');
});

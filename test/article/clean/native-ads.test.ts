import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';
import { around } from './expect-article.ts';

it.each([
  [
    'a picture with its words',
    '<div class="x7"><span>스폰서 콘텐츠</span><a href="#"><img src="/a.jpg"><span>이 등불 하나면 밤길 끝</span></a><span>가람조명</span></div>',
  ],
  [
    'an advertiser’s name in the label',
    '<div class="n1"><a href="https://shop.example/1"><span>캠핑 준비, 이 의자 하나면 끝<br><small>AD · 가람캠핑</small></span></a></div>',
  ],
  [
    'a partner of the outlet',
    '<aside class="p"><small>with 파트너</small><br><b>우리 가게 장부, 아직 손으로 쓰세요?</b><br><a href="https://partner.example/">3분 만에 상담 받기</a></aside>',
  ],
  [
    'a label that is called a slot itself',
    '<div class="card"><div class="sponsor-label">SPONSORED</div><p>장부, 아직도 손으로 쓰세요? 세 시간이면 끝납니다.</p><a href="https://ledger.example/">무료로 써 보기</a></div>',
  ],
  [
    'two answers that are paid for',
    '<div class="test"><p>휴대폰 요금, 남들보다 비쌀까?</p><p>30초 테스트로 확인하세요.</p><p><a href="https://click.example/1" rel="sponsored">그렇다</a> <a href="https://click.example/1" rel="sponsored">아니다</a></p></div>',
  ],
  [
    'a link that says that it is paid for',
    '<div class="loan"><b>내 대출, 더 낮은 금리로 갈아탈 수 있을까?</b><br>1분 만에 한도 조회<a href="https://click.example/1" rel="sponsored noopener">무료로 조회하기</a></div>',
  ],
])('takes out an ad in the flow: %s', (_name, ad) => {
  expect(cleanHtml(around(ad)).text).toBe(asText());
});

it('but keeps a box about advertising', () => {
  const kept =
    '<div><b>광고판 옆 가게들</b><p>가게들은 <a href="/map">지도</a>에 이름을 올리고 스폰서 콘텐츠를 사지 않기로 했다.</p></div>';
  expect(cleanHtml(around(kept)).text).toContain('스폰서 콘텐츠를 사지 않기로');
});

it('keeps what somebody says about such links in a report', () => {
  const said = '[한가람/교수 : 링크 옆에 자동으로 ‘수수료를 받는 링크’라고 띄우면 됩니다.]';
  expect(cleanHtml(asParagraphs([said, ...PARAGRAPHS])).text).toBe(asText([said, ...PARAGRAPHS]));
});

it('keeps a sentence that tells of what sellers of links disclose', () => {
  const told = [
    '쿠팡 파트너스 활동을 통해 일정액의 수수료를 받은 이들이 적발됐다.',
    '글에는 “쿠팡 파트너스 활동의 일환으로 수수료를 받는다”는 문구가 있었다고 시는 밝혔다.',
  ];
  const disclosure = '<p>이 글은 쿠팡 파트너스 활동의 일환으로 일정액의 수수료를 제공받습니다.</p>';
  expect(cleanHtml(asParagraphs([...told, ...PARAGRAPHS]) + disclosure).text).toBe(
    asText([...told, ...PARAGRAPHS]),
  );
});

it('takes out what is sold in a line beside such words', () => {
  const goods =
    '<p>위생장갑 100매 3,900원 · 배식판 다섯 칸 27,500원 <a href="https://link.coupang.com/a/1">쿠팡에서 보기</a><br>이 글은 쿠팡 파트너스 활동의 일환으로, 일정액의 수수료를 제공받습니다.</p>';
  expect(cleanHtml(around(goods)).text).toBe(asText());
});

it('takes out a box of goods with its heading, but not what is told beside them', () => {
  const good = (name: string) =>
    `<li><a href="https://link.coupang.com/a/${name}"><img src="/a.jpg" alt="">${name} 1.5L<br><b>12,900원</b> 최저가 보기</a></li>`;
  const goods = `<ul>${['목이 긴 물뿌리개', '토양 수분 측정기', '식물 생장등'].map(good).join('')}</ul>`;
  const disclosure = '<p>이 글은 쿠팡 파트너스 활동의 일환으로, 일정액의 수수료를 제공받습니다.</p>';
  expect(cleanHtml(around(`<div><b>기자가 담은 물뿌리개</b>${goods}${disclosure}</div>`)).text).toBe(
    asText(),
  );
  const told = `<div><p>가람시는 올해 정원 열두 곳을 고치기로 했다고 밝혔다.</p>${goods}${disclosure}</div>`;
  expect(cleanHtml(around(told)).text).toContain('정원 열두 곳을');
});

it('leaves out a quiz whose answers are paid for, though it tells something', () => {
  const quiz = (address: string) =>
    around(
      `<div><b>오늘의 퀴즈</b><p>암보험의 진단비는 최대 □천만 원이다.</p>${[3, 5].map((answer) => `<a href="${address}${answer}" target="_blank">${answer}</a>`).join(' ')}</div>`,
    );
  expect(cleanHtml(quiz('https://quiz.lucky.test/click/gaon?a=')).text).toBe(asText());
  expect(cleanHtml(quiz('https://school.lucky.test/quiz/gaon?a=')).text).toContain('진단비');
});

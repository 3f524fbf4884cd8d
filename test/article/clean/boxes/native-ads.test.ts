import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

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
    'a picture that leads to an ad server',
    '<div class="linkBox"><a href="https://adn.garam.example/n/44" target="_blank"><img src="/44.jpg" width="120" height="80" alt=""><span>"무릎 걱정 없이 산에 오릅니다" 일흔 등산가의 아침</span></a></div>',
  ],
  [
    'a table around such a picture, in the same window',
    '<table align="center"><tbody><tr><td><a href="https://click.garam.example/t?id=9"><img src="/9.jpg" width="110" height="74" alt=""><b>일흔에 다시 오른 산, 무릎의 비밀</b><br>하루 12분, 집에서 따라하는 체조</a></td></tr></tbody></table>',
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

it('keeps the source that a line of an article about ad servers names', () => {
  const source =
    '<div>가람 광고망이 낸 <a href="https://ads.example-net.test/report">한 해 보고</a>와 그 부록</div>';
  expect(cleanHtml(around(source)).text).toContain('가람 광고망이 낸 한 해 보고');
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

it.each([
  [
    'a loan at its rate',
    '<div class="bd"><em>with 가람</em><img src="/k2" alt=""><div><b>주식 살 돈이 모자란다면, 연 3.9%부터</b><br>최대 4배까지 · 가온스탁 <a href="/r/c?z=loan">한도 조회</a></div></div>',
  ],
  [
    'goods with a price, under a heading',
    '<aside><h4>가람 한 모금</h4><p><a href="/link/p?c=tea">메밀차 60봉 <b>13,900원</b> 오늘 출발</a></p></aside>',
  ],
  [
    'what an affiliate sells',
    '<div><b>나래동 근처 숙소, 지금이 가장 쌉니다</b><table><tr><td><a href="https://aff.tour.test/1">가온 펜션</a></td><td>89,000원~</td></tr></table></div>',
  ],
  [
    'a label in two languages',
    '<div><img src="/a.png"><span>Sponsored 협찬</span><br><b>하루 10분 전화 영어</b><br>무료 체험 <a href="https://talk.test/">talk.test</a></div>',
  ],
  [
    'one of several pictures in a list',
    '<ul><li><figure><img src="/2026/1.jpg"><figcaption>귤을 담고 있다.</figcaption></figure></li><li><a href="https://click.snap.test/1"><img src="/b.jpg"><b>회원권 마지막 반값</b></a></li></ul>',
  ],
])('takes out an ad without a box of its own name: %s', (_name, ad) => {
  const { text, images } = cleanHtml(around(ad));
  expect(text).toBe(asText());
  expect(images.map(({ src }) => src).filter((src) => !src.includes('/2026/'))).toEqual([]);
});

it.each([
  [
    'what the state lends',
    '<div><img src="/2026/1.jpg"><p>대출 금리는 연 2.5%, 한도는 3억 원 <a href="https://fund.go.kr/">신청하기</a></p></div>',
    '연 2.5%',
  ],
  [
    'a loan of which an article tells',
    '<div><img src="/2026/1.jpg"><p>연 3.9%로 빌린 돈의 한도가 다 찼다고 은행은 밝혔다. <a href="/a">자세히 알아보기</a></p></div>',
    '연 3.9%로',
  ],
  [
    'a fare and when it leaves',
    '<div><b>배편</b><br><a href="https://ship.test/">가람호 12,500원 오전 9시 출발</a> 나래 나루에서 하루 두 번 다니고 겨울에는 쉬어 갈 때가 있다</div>',
    '12,500원',
  ],
])('keeps %s', (_name, kept, words) => {
  expect(cleanHtml(around(kept)).text).toContain(words);
});

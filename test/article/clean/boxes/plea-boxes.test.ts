import { expect, it } from 'vitest';
import { asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

it.each([
  [
    'a subscription',
    '<div class="s1"><p><b>가람은 현장을 걷습니다.</b></p><p>독자의 구독이 다음 글을 만듭니다.</p><a href="/subscribe">정기구독 신청하기</a></div>',
  ],
  [
    'a letter, as a card that is called an article',
    '<article class="nl"><div><span>NEWSLETTER</span><h2>가람이 배달하는 ‘물길 레터’</h2><p>매주 금요일 아침 강 이야기를 보내드립니다.</p></div><div><input type="email"><a href="/letter">무료로 구독하기</a></div></article>',
  ],
  [
    'to join, in so many seconds',
    '<div class="j"><div><p>아직 가람 회원이 아니신가요?</p><p>강 소식을 매일 아침 받아보세요</p></div><a href="/register">3초 만에 가입</a></div>',
  ],
  [
    'to give to the outlet by its name',
    '<section><div><h3>당신의 후원이 강가로 갑니다</h3><p>물러서지 않는 가람, 후원회원이 되어 주세요.</p></div><a href="/sponsor">가람 후원하기</a></section>',
  ],
  [
    'a membership, for those who have none yet',
    '<div class="g"><p><b>여기까지 읽으셨다면, 잠시만요</b></p><p>가람은 독자의 구독료로 운영됩니다. 커피 두 잔 값으로 응원해 주세요.</p><a href="/m">멤버십 시작하기</a><p>이미 회원이신가요? <a href="/login">로그인</a></p></div>',
  ],
  [
    'to become a member, for so much a month',
    '<div class="hug"><b>이런 긴 이야기, 독자님 덕분에 씁니다</b><span>가람의 벗이 되어 강가의 저널리즘을 지켜 주세요.</span><br><a href="/friends">월 1만원으로 벗 되기</a></div>',
  ],
  [
    'a fee for its writer',
    '<div class="w"><strong>이 글이 마음에 드시나요? 원고료로 응원하세요</strong><p>모두 기자에게 지급됩니다.</p><a href="/pay">원고료로 응원하기</a></div>',
  ],
  [
    'a fee for what it sells, after a trial',
    '<div class="ab"><b>누구보다 빠른 물길 정보!</b> 유료회원은 새벽 다섯 시에 먼저 받아보실 수 있습니다. <a href="/guide">7일 무료체험 신청 &gt;</a></div>',
  ],
  [
    'an address to write to',
    '<div class="l3"><strong>하루 십 분, 강 이야기</strong><p>이미 십만 명이 받아 보고 있습니다.</p><input type="email"> <button type="button">무료로 받아 보기</button></div>',
  ],
  [
    'an address to write to, with a field alone',
    '<div class="mc4"><h4>강 이야기, 아침마다 메일로</h4><p>삼만 명이 읽는 물길 편지</p><form><input type="email" placeholder="이메일 주소"><input type="submit" value="무료 구독"></form></div>',
  ],
  [
    'to take its letter',
    '<div class="i7"><div><strong>물길레터</strong><p>매주 화·목 아침, 강 소식을 메일로 받아 보세요.</p></div><a href="/letter">무료 구독</a></div>',
  ],
  [
    'its channel',
    '<figure><img src="/a.jpg"></figure><div class="g2"><p><b>가람일보 카카오톡 채널을 추가하세요!</b><br>매일 아침 강 소식을 보내드립니다. 광고문의 0903-000-418</p><a href="http://pf.kakao.com/_g">채널 추가하기 →</a></div>',
  ],
  [
    'to do so for the price of a drink',
    '<div class="card"><b>이 취재에는 다섯 달이 걸렸습니다.</b> 다음 다섯 달을 함께 만들어 주세요. <a href="/give">커피 두 잔 값으로 물새 되기</a></div>',
  ],
  [
    'its reader to become what its givers are called',
    '<div class="x4"><strong>가람의 친구 ‘물새’가 되어 주세요</strong><br>물새 이천 명이 이 기사를 만들었습니다.<br><a href="/give">물새 되기</a></div>',
  ],
  [
    'its reader not to block its ads',
    '<div><strong>광고 차단 프로그램을 사용하고 계신가요?</strong><br>차단 프로그램을 해제하고 다시 열어 주세요.<br><a href="/help">차단 해제 방법 보기</a> <button>새로고침</button></div>',
  ],
  ['a gift, by a button', '<section><p>다음 이야기를 기다려 주세요.</p><button>후원하기</button></section>'],
])('takes out a box that asks for %s', (_name, plea) => {
  expect(cleanHtml(around(plea)).text).toBe(asText());
});

it('takes it out between bare text too', () => {
  const [first, second, third, fourth] = PARAGRAPHS;
  const plea =
    '<div class="l"><p><b>물길레터 · 아침 십 분, 강 소식을 메일로 받아 보세요</b></p><form><input type="email"> <button>무료 구독하기</button></form></div>';
  const html = `${first}<br><br>${second}<br><br>${plea}<b>다온천의 앞날</b><br><br>${third}<br><br>${fourth}`;
  expect(cleanHtml(html).text).toBe(asText([first, second, '다온천의 앞날', third, fourth].map(String)));
});

it.each([
  [
    'a box of news with the way to a membership',
    '<div><p>조합은 회원 백 명을 새로 받기로 했다. 가입은 다음 달부터다.</p><a href="/join">회원 가입하기</a></div>',
  ],
  [
    'news of a trial',
    '<div><p>극장은 회원 백 명을 모아 열흘 동안 문을 연다. 입장은 저녁 일곱 시부터다.</p><a href="/t">무료체험 신청</a></div>',
  ],
  [
    'a link in a sentence',
    '<div><p>주민은 이곳에서 <a href="/give">후원하기</a>를 눌렀다고 말했다.</p></div>',
  ],
])('but keeps %s', (_name, kept) => {
  expect(cleanHtml(around(kept)).text.length).toBeGreaterThan(asText().length + 20);
});

it('leaves out a box that asks to get the app', () => {
  const box =
    '<div class="b"><h4>듣는 가람</h4><p>출근길에 이 기사를 소리로 들어 보세요. 앱을 깔면 뉴스가 하나로. <button>앱 받기</button></p></div>';
  expect(cleanHtml(around(box)).text).toBe(asText());
});

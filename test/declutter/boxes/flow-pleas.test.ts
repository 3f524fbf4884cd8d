import { describe, expect, it } from 'vitest';
import { articlePage, articleWith, BODY, declutter, ENTRIES } from '../news-page.ts';

async function isHidden(html: string) {
  const page = declutter(html);
  await page.settle();
  return page.isHidden('plea');
}
const within = (inside: string) =>
  isHidden(articlePage('').replace(BODY, BODY.replace('</p><p>', `</p>${inside}<p>`)));
const below = (box: string) => isHidden(articlePage(box));

const LETTER =
  '<section id="plea"><a href="/letter"><b>가온일보 뉴스레터 물길</b><br>메일로 받아 보는 강 이야기, 무료로 보기</a></section>';

it.each([
  ['a letter', LETTER],
  [
    'a letter, with a field',
    '<div id="plea"><b>뉴스레터 물길</b><p>매주 수요일 아침 여덟 시에</p><input type="email"><button>신청</button></div>',
  ],
  [
    'a letter, by a form that says so with its button alone',
    '<div id="plea"><h3>매주 화요일, 강 이야기를 전합니다</h3><form><input type="email"><label><input type="checkbox"> 개인정보 이용에 동의합니다</label><button>구독하기</button></form></div>',
  ],
  [
    'a letter that is called one in Korean',
    '<div id="plea"><strong>아침 여섯 시, 산업부의 편지</strong><p>기사에 다 못 쓴 이야기를 전합니다.</p><form><input type="email"><button>편지 받기</button></form></div>',
  ],
  [
    'a letter, by a field that is one for addresses by its name',
    '<div id="plea"><h3>이런 글, 매일 아침 메일로 받고 싶다면?</h3><p>구독은 무료!</p><form><input type="text" name="email" placeholder="이메일 주소"><button>구독하기</button></form></div>',
  ],
  [
    'not to block its ads',
    '<div id="plea"><strong>광고 차단 프로그램을 사용하고 계신가요?</strong><br>가온일보는 광고 수익으로 운영됩니다. 차단 프로그램을 해제하고 새로고침해 주세요. <button>새로고침</button></div>',
  ],
  [
    'not to block its ads, in a paragraph',
    '<p id="plea">혹시 광고 차단 기능을 켜고 계신가요? 신문은 광고로 기자를 현장에 보냅니다. <a href="/help">가온일보를 허용 목록에 추가하는 방법 보기</a></p>',
  ],
  [
    'its channel of films, in pieces',
    '<div id="plea"><img src="/yt.png" width="40" height="40"><span>가온일보를 유튜브에서도 만나보세요!<br><small>구독자 24만 · 구독과 알림 설정 부탁드립니다</small></span><a href="https://www.youtube.com/@gaon?sub_confirmation=1">구독</a></div>',
  ],
  [
    'a letter, in an element of the page’s own making',
    '<gaon-promo id="plea"><b>강 소식은 메일로 먼저</b><p>아침 여덟 시, 뉴스레터 ‘물길’을 무료로 구독하세요.</p><a href="/letter">구독하기</a></gaon-promo>',
  ],
  [
    'to install its app',
    '<div id="plea"><img src="/icon.png" width="56" height="56"><b>강 소식, 앱에서 가장 먼저</b><br><small>알림을 켜 두면 속보를 놓치지 않아요</small><a href="https://gaon.onelink.me/Zq1P/in">앱 설치</a></div>',
  ],
  [
    'to install its app, in a paragraph that leads to the house’s own page for it',
    '<p id="plea"><a href="https://app.gaon.test/install" target="_blank">📱 가온일보 앱 깔고 커피 쿠폰 받기 &gt;&gt;</a></p>',
  ],
  [
    'a letter, for a friend',
    '<div id="plea"><h3>오늘 물길이 마음에 들었나요?</h3><p>친구에게도 알려 주세요.</p><a href="https://page.stibee.com/subscriptions/1">무료로 구독하기</a></div>',
  ],
  [
    'sums to choose from',
    '<div id="plea"><p><b>가온일보는 독자의 후원으로 강을 지킵니다</b></p><p>커피 한 잔 값을 보태주세요.</p><form><button type="button">5천원</button> <button type="button">1만원</button> <button type="button">정기후원</button></form></div>',
  ],
  [
    'a fee for its writer, in sums',
    '<div id="plea"><p><strong>이 글이 마음에 드셨다면 필자를 응원해 주세요</strong></p><button>+1,000 원 추가</button><button>+10,000 원 추가</button><input type="text" value="10,000"><button>결제하기</button><p><small>원고료는 모두 필자에게 전달됩니다.</small></p></div>',
  ],
  [
    'a letter, as a card that is called an article',
    '<article id="plea"><div><span>NEWSLETTER</span><h2>가온일보가 배달하는 ‘물길 레터’</h2><p>매주 금요일 아침, 기자가 걸은 강 이야기를 메일로 보내드립니다.</p></div><div><input type="email" placeholder="이메일 주소"><a href="/letter">무료로 구독하기</a></div></article>',
  ],
  [
    'a subscription',
    '<aside id="plea"><strong>종이로 읽는 가온일보</strong><a href="/subscribe">정기구독 신청하기</a></aside>',
  ],
  [
    'a letter, with fields and no word that asks',
    '<div id="plea"><b>아침을 여는 물길레터</b><p>메일 한 통으로 정리합니다</p><form><input type="email"><button>구독</button></form></div>',
  ],
  [
    'to join those who own it',
    '<div id="plea"><p>가온일보는 조합원의 힘으로 움직입니다.</p><a href="/join">조합원 가입하기</a></div>',
  ],
  [
    'a channel',
    '<div id="plea"><p>가온일보 채널을 추가하면 저녁마다 강 소식을 전합니다</p><a href="https://pf.kakao.com/_gaon">채널 추가하기</a></div>',
  ],
  [
    'to be read elsewhere',
    '<div id="plea"><a href="/naver">네이버에서 <b>가온일보</b>를 구독해 주세요 +</a></div>',
  ],
  [
    'to take its money',
    '<div id="plea"><b>강과 함께 걷는 가온일보</b><p>한 번의 후원이 기사를 지킵니다.</p><a href="https://give.gaon.test/">후원하기</a></div>',
  ],
  [
    'to take its money, by a button that is called a banner',
    '<div id="plea"><div>시민의 편에 선 기사를 <b>후원</b>으로 지켜 주세요</div><button class="SupportBanner_button">가온일보 후원하기</button></div>',
  ],
  [
    'a subscription on a portal',
    '<div id="plea"><p>가온일보를 나라누리에서 구독하고 매일 새 소식을 만나세요!</p><button>구독하러 가기</button></div>',
  ],
  [
    'a fee for its writer',
    '<div id="plea"><strong>이 기사가 마음에 드시나요? 원고료로 응원하세요</strong><p>모두 기자에게 지급됩니다.</p><a href="/pay">원고료로 응원하기</a></div>',
  ],
  [
    'a fee for its writer, by its link alone',
    '<div id="plea"><b>강가에서 쓴 글입니다</b><a href="/pay">원고료로 응원하기</a></div>',
  ],
  [
    'a gift to who subscribes',
    '<div id="plea"><img src="/cover.jpg" alt="가온 제839호"><p>지금 구독하면 장바구니 증정</p><a href="/paper">종이책 구독</a> <a href="/e">전자책 구독</a></div>',
  ],
  [
    'to be a member',
    '<div id="plea"><strong>강에 기대어 쓰는 언론</strong><br>가온일보 물길클럽 회원이 되어 주세요<br><a href="/club">월 1만원 참여하기</a></div>',
  ],
  [
    'its channel, by a line that is all link',
    '<div id="plea"><a href="http://pf.kakao.com/_gaon">☞ <b>가온일보</b> 카카오톡 친구 맺고 강 소식 매일 아침 받아보세요</a></div>',
  ],
  [
    'its channel, by a paragraph that is all link but for a mark',
    '<p id="plea">💛 <a href="https://pf.kakao.com/_gaon">가온일보 카카오톡 채널을 추가하고 매주 금요일 느린 소식을 받아보세요!</a></p>',
  ],
  [
    'a portal’s subscription, by a link with a sign in it',
    '<div id="plea"><a href="https://media.naver.com/press/088" target="_blank"><img src="/n.png" width="40" height="40" alt=""> 네이버에서 가온일보 구독하기 &gt; 지금 구독하고 소식을 받아보세요</a></div>',
  ],
  [
    'to be met at a portal, by its button alone',
    '<div id="plea"><p>네이버 첫 화면에서 <b>가온일보</b>를 먼저 만나보세요</p><a href="https://media.naver.com/press/088">구독하기</a></div>',
  ],
  [
    'its films',
    '<div id="plea"><a href="https://www.youtube.com/c/gaon?sub_confirmation=1">구독</a>가온일보 유튜브 구독하고 알림 켜면 강 소식이 빨라집니다!</div>',
  ],
  [
    'to take its money, by a picture',
    '<div id="plea"><strong>독립언론 가온일보를 응원해 주세요!</strong><br>흔들리지 않는 보도, 매달 1만원 <b>물길지기</b> 후원으로 함께 만들어 주십시오.<a href="/give.html"><img src="/b.gif" alt="후원하기"></a></div>',
  ],
  [
    'to be its member, by a picture alone',
    '<aside id="plea"><a href="/give/"><img src="/b.png" alt="가온일보 후원회원이 되어 주세요"></a></aside>',
  ],
  [
    'a trial of what it sells',
    '<div id="plea"><b>한발 빠른 물길 정보, 가온!</b> 유료회원은 새벽 다섯 시에 먼저 받아보실 수 있습니다. <a href="/guide">7일 무료체험 신청 &gt;</a></div>',
  ],
  [
    'what it sells, for nothing at first',
    '<div id="plea"><b>가온 물길 프리미엄</b> 뱃사람이 보는 물때 이야기, 7일 무료로 받아보세요 <a href="/club">무료체험 &gt;</a></div>',
  ],
  [
    'what it sells, in what it calls a banner',
    '<div id="plea" class="join_ban"><b>가온 물길</b> 물때 이야기, 7일 무료로 받아보세요 <a href="/club">무료체험 &gt;</a></div>',
  ],
  [
    'a letter, with a field that stands in no form',
    '<div id="plea"><strong>하루 십 분, 물길레터로 강 읽기</strong><p>이미 십만 명이 받아 보고 있습니다.</p><div><input type="email"></div><button>확인</button></div>',
  ],
  [
    'to be its friend',
    '<div id="plea"><b>가온일보의 벗이 되어 주세요</b><br>한 달 커피 두 잔 값이면 됩니다<br><a href="/give">함께하기</a></div>',
  ],
  [
    'a subscription, in a table',
    '<table id="plea"><tr><td><b>가온일보는 독자 여러분의 구독료로 만들어집니다</b><br>월 8,000원입니다.<br><a href="/apply"><img src="/b.gif" alt="정기구독 신청하기"></a></td></tr></table>',
  ],
  [
    'a subscription on a portal, by a picture',
    '<div id="plea"><a href="https://media.naver.com/press/gaon?subscribe=y"><img src="/n.png" alt="네이버에서 가온일보 구독하고 강 소식 먼저 보기"></a></div>',
  ],
  [
    'to be preferred, in other words',
    '<div id="plea"><span>구글 검색에서 <b>가온일보</b>를 선호하는 출처로 추가하세요</span><a href="https://www.google.com/preferences/source?q=gaon.test">추가하기</a></div>',
  ],
  [
    'a subscription, by telephone too',
    '<div id="plea"><b>강가를 지키는 가온일보, 구독으로 힘을 보태 주세요</b><br>연 12만 원 · 전화 053-123-4567 <a href="/order">지면 구독 신청</a></div>',
  ],
  [
    'messages, by a field for a number',
    '<div id="plea"><h3>모바일에서 가온일보 받아보기</h3><p>전화번호만 남기면 매주 문자로 소식을 보냅니다.</p><form><input type="text" placeholder="010-0000-0000"><input type="submit" value="신청"></form></div>',
  ],
  [
    'a letter, in more words',
    '<div id="plea"><h3>매주 목요일 아침, 당신의 메일함으로</h3><p>가온일보가 고른 강 이야기와 마을 이야기, 뉴스레터로 누구보다 먼저 만나 보세요. 이미 2만 1천 명이 아침마다 받아 보고 있어요. 언제든 한 번에 그만둘 수 있어요.</p><form><input type="email"><button>구독하기</button></form></div>',
  ],
  [
    'several letters, each with its button',
    '<div id="plea"><b>가온일보 뉴스레터를 구독해보세요</b><ul><li>물길 <button>구독</button></li><li>산길 <button>구독</button></li><li>밤길 <button>구독</button></li></ul></div>',
  ],
  [
    'to be preferred in a search, by a link that says so once more',
    '<div id="plea"><span>구글 검색에서 <b>가온일보</b>를 선호하는 출처로 추가하세요</span><a href="https://www.google.com/preferences/source?q=gaon.test" title="구글 검색에서 가온일보 먼저 보기">추가하기</a></div>',
  ],
  [
    'to be preferred',
    '<div id="plea"><span>가온일보 기사를 더 자주 보고 싶다면?</span><a href="https://www.google.com/preferences/source?q=gaon.test">선호 매체로 추가</a></div>',
  ],
])('hides a box that offers %s, in the article and below it', async (_, box) => {
  expect([await within(box), await below(box)]).toEqual([true, true]);
});

it('hides a link among the paragraphs that offers to order the paper', async () => {
  const link = (around: string) =>
    `<a id="plea" style="display:block" href="${around}">‘물길 따라 걷는 신문’ 가온일보 신문 구독하기(클릭)</a>`;
  expect(await within(link('/apply'))).toBe(true);
  expect(await within(link('https://paper.narae.test/apply'))).toBe(false);
  expect(await within(`<p>${link('/apply')} 다른 이야기도 있다.</p>`)).toBe(false);
});

it.each([
  [
    'the card of a reporter',
    '<div id="plea"><b>나도윤 기자</b><p>물과 길을 씁니다</p><a href="/r/3/letter">뉴스레터 구독하기</a></div>',
  ],
  [
    'an article about channels',
    '<div id="plea"><a href="/news/12">유튜브 구독하면 오만원 준다는 광고의 속사정</a></div>',
  ],
  [
    'an account for whom the article tells of',
    '<div id="plea"><b>후원계좌</b> 새들은행 000-00-000000 (예금주 물길나눔회) 따뜻한 마음을 전해주세요 <a href="tel:00-0000-0000">전화</a></div>',
  ],
  [
    'such an account with a button that copies it',
    '<div id="plea"><b>후원계좌</b> 새들은행 000-00-000000 (예금주 물길나눔회) 따뜻한 마음을 전해주세요 <button>복사</button></div>',
  ],
  ['an entry of a menu', '<div id="plea"><a href="/letter">뉴스레터</a></div>'],
  [
    'several ways to go on',
    `<div id="plea"><a href="/letter">뉴스레터 물길 구독하기</a><a href="/tip">제보하러 가기</a><a href="/app">내 기사함</a></div>`,
  ],
  [
    'a sentence of the article',
    '<div id="plea"><p>시는 <a href="/letter">뉴스레터 구독</a>을 권하는 대신 강가에 게시판을 세우기로 했다고 밝혔다. 게시판은 열두 곳에 선다.</p></div>',
  ],
  [
    'a gift to those the article tells of',
    '<div id="plea"><b>나래보육원 아이들에게 책을</b><a href="https://nurim.test/gift">후원하기</a></div>',
  ],
  [
    'where to order the paper',
    '<div id="plea"><a href="/order">구독 신청 및 배달 안내</a><span>053-123-4567</span></div>',
  ],
  [
    'a field for an address that orders nothing',
    '<div id="plea"><b>강가 사진을 보내 주세요, 가을까지</b><input type="email"><button>보내기</button></div>',
  ],
  [
    'a trial of others',
    '<div id="plea"><b>나래도서관 점자책 읽기</b><a href="https://nurim.test/trial">무료체험 신청하러 가는 길</a><a href="https://nurim.test/map">오시는 길</a><a href="https://nurim.test/time">여는 시간</a></div>',
  ],
  [
    'a form to sign in with',
    '<div id="plea"><form><p>가온일보 구독자 로그인</p><input type="email"><input type="password"><button>확인</button></form></div>',
  ],
])('leaves %s', async (_, box) => {
  expect([await within(box), await below(box)]).toEqual([false, false]);
});

it('hides below the article an account for its newspaper; in it, it may be that of others', async () => {
  const plea = (text: string) =>
    `<div id="plea"><b>${text}</b><br>후원계좌 : 나래은행 301-0000-4821-11 (예금주 가온)</div>`;
  const own = plea('독자 여러분의 정성이 가온일보를 지킵니다');
  expect([await within(own), await below(own)]).toEqual([false, true]);
  const other = plea('독자 여러분, 나래보육원 아이들에게 힘을 보태 주세요');
  expect([await within(other), await below(other)]).toEqual([false, false]);
});

it('hides the way to a channel below the article alone: in it, it may be that of others', async () => {
  const channel = '<div id="plea"><a href="https://t.me/gaon">가온일보 텔레그램 채널 구독</a></div>';
  expect([await within(channel), await below(channel)]).toEqual([false, true]);
});

it('hides several ways to the outlet in one box', async () => {
  const ways =
    '<a href="https://media.naver.com/channel/promotion?oid=1">네이버 구독</a><a href="https://pf.kakao.com/_g">카카오톡 채널 추가</a><a href="https://www.google.com/preferences/source?q=gaon.test">구글 선호 출처 추가</a>';
  expect(await below(`<div id="plea"><p>다양한 채널에서 가온일보를 만나보세요</p>${ways}</div>`)).toBe(true);
});

it('hides a link to a channel that ends the box of the article', async () => {
  const link =
    '<a id="plea" href="https://media.naver.com/channel/promotion?oid=1"><img src="/n.png" alt="네이버"><span>지금 네이버 채널 구독하고 <b>가온뉴스</b>를 가장 먼저 만나 보세요</span></a>';
  expect(await below(`<div><div>제보 02-123-4567</div>${link}</div>`)).toBe(true);
});

it('leaves a polite sentence of the article about the letter of others', async () => {
  const sentence =
    '<div id="plea">가온시는 뉴스레터를 매주 보냅니다. <a href="https://city.test">시청 누리집</a></div>';
  expect(await within(sentence)).toBe(false);
});

it('hides the way to be preferred above the article too', async () => {
  const box =
    '<div id="plea"><a href="https://www.google.com/preferences/source?q=gaon.test">가온일보를 선호 출처로 추가</a></div>';
  expect(await isHidden(articlePage('').replace(BODY, box + BODY))).toBe(true);
});

it('hides a banner that asks by what it is called, and no icon', async () => {
  const banner = (size: string) =>
    `<aside id="plea"><a href="/give"><img src="/w.png" alt="후원하기" ${size}></a></aside>`;
  expect(await below(banner('width="320" height="400"'))).toBe(true);
  expect(await below(banner('width="24" height="24"'))).toBe(false);
});

it('hides what asks for money elsewhere where it names the outlet, and no other', async () => {
  const plea =
    '<div id="plea"><p>물길클럽 회원이 되어 주세요! 후원금은 전액 가온일보 취재에 쓰입니다.</p><a href="https://short.test/1">회원 가입</a></div>';
  const named = (name: string) =>
    isHidden(articlePage(plea).replace('<head>', `<head><meta property="og:site_name" content="${name}">`));
  expect(await named('가온일보')).toBe(true);
  expect(await named('나래신문')).toBe(false);
});

it('takes what asks to be preferred out of the line that tells the time, and leaves that', async () => {
  const line =
    '<div id="line"><div><span>입력</span> <time>2026.07.12 22:09</time></div><span>5면</span><a id="plea" href="https://www.google.com/preferences/source?q=gaon.test">가온일보를 선호 출처로 추가</a></div>';
  for (const page of [articlePage('').replace(BODY, line + BODY), articlePage(line)].map((html) =>
    declutter(html),
  )) {
    await page.settle();
    expect([page.isHidden('plea'), page.isHidden('line')]).toEqual([true, false]);
  }
});

it('leaves the button by which a reporter is followed, and its thanks', async () => {
  const button = `<div><b>나도윤 기자</b><div id="plea"><button>구독</button><button>구독중</button><div>${' '.repeat(300)}<p>구독해주셔서 감사합니다</p><a href="#"><p>나도윤 기자의 기사는<br>구독에서 볼 수 있습니다</p></a></div></div></div>`;
  expect(await below(`<ul><li>${button}</li><li>${button.replace(' id="plea"', '')}</li></ul>`)).toBe(false);
});

describe('what asks for tips', () => {
  const named = (html: string) =>
    isHidden(html.replace('<head>', '<head><meta property="og:site_name" content="가온일보">'));
  const tips =
    '<div id="plea"><p>가온일보는 독자 여러분의 제보를 기다립니다. 카카오톡에서 ‘가온제보’를 찾아 주세요.</p></div>';
  const list =
    '<div id="plea">※가온일보는 여러분의 제보로 함께 물길을 살핍니다. 막힌 물길과 미담을 알려주세요.<dl><dt>이메일 :</dt><dd>tip@gaon.test</dd></dl></div>';

  it.each([tips, list])(
    'is hidden below the article, and in it where it names the outlet: %s',
    async (plea) => {
      expect(await named(articlePage(plea))).toBe(true);
      expect(await named(articleWith(plea))).toBe(true);
    },
  );

  it.each([
    '<p id="plea">경찰은 시민들의 제보를 기다린다고 밝혔다.</p>',
    '<div id="plea"><p>가온경찰서는 여러분의 제보를 기다립니다.</p></div>',
    '<blockquote id="plea"><p>“목격자 여러분의 제보를 기다립니다.”</p></blockquote>',
  ])('stays in the article where others ask: %s', async (quote) => {
    expect(await named(articleWith(quote))).toBe(false);
  });
});

it('leaves what stands above the article', async () => {
  expect(await isHidden(articlePage('').replace('<h1', `${LETTER}<h1`))).toBe(false);
});

it('hides on a page that is no article what asks in a sentence', async () => {
  const list = (plea: string) =>
    isHidden(
      `<html><body><header><a href="/">가온일보</a></header><div><h2>사회</h2><ul>${ENTRIES}${ENTRIES}</ul></div><aside>${plea}</aside></body></html>`,
    );
  const text = '<b>가온일보의 벗이 되어 주세요</b><br>커피 두 잔 값으로 강을 지킵니다<br>';
  expect(await list(`<div id="plea">${text}<a href="/give">후원하기</a></div>`)).toBe(true);
  expect(await list(`<div id="plea">${text}<a href="https://nurim.test/">후원하기</a></div>`)).toBe(false);
  expect(await list('<div id="plea"><a href="/apply">정기구독 신청하기, 배달 안내</a></div>')).toBe(false);
  const letter = '<b>뉴스레터 ‘물길’</b><br>매일 일곱 시, 강 소식만 골라드려요';
  expect(
    await list(`<div id="plea"><span>${letter}</span><input type="email"><button>구독 신청</button></div>`),
  ).toBe(true);
});

describe('a page that is there for what it asks', () => {
  const open = async (path: string, title: string, plea: string) => {
    const page = declutter(
      `<html><head><title>${title}</title></head><body><header><a href="/">가온일보</a></header><h1>${title}</h1><div>${plea}</div><p>끝</p></body></html>`,
      null,
      `https://news.gaon.test${path}`,
    );
    await page.settle();
    return page.isHidden('plea');
  };
  const letter =
    '<div id="plea"><b>뉴스레터 ‘물길’</b><br>매일 일곱 시, 강 소식만 골라드려요<input type="email"><button>구독 신청</button></div>';
  const gift =
    '<div id="plea"><p><b>가온일보를 후원해 주세요</b></p><form><button type="button">5천원</button> <button type="button">1만원</button> <button type="button">정기후원</button></form></div>';
  const app =
    '<div id="plea"><b>가온일보 앱을 설치해 보세요</b><a href="https://play.google.com/store/apps/details?id=gaon">구글 플레이</a><a href="https://apps.apple.com/app/gaon">앱스토어</a></div>';

  it.each([
    ['a letter', '/newsletter', letter],
    ['a gift', '/support', gift],
    ['the app', '/app', app],
  ])('keeps it: %s, by its address', async (_, path, plea) => {
    expect(await open(path, '가온일보와 함께', plea)).toBe(false);
    expect(await open('/together', '가온일보와 함께', plea)).toBe(true);
  });

  it.each([
    ['뉴스레터', letter],
    ['후원 안내', gift],
    ['앱 안내', app],
  ])('keeps it, by its title: %s', async (title, plea) => {
    expect(await open('/page/together', title, plea)).toBe(false);
  });

  it('is no article that tells of such things', async () => {
    const html = articlePage(LETTER).replaceAll('강변 산책로 넓힌다', '뉴스레터로 강변 소식 알린다');
    expect(await isHidden(html)).toBe(true);
  });
});

it.each([
  '<form action="/component/search"><input name="word"><button>찾기</button></form>',
  '<form><input name="word" value="검색..."><button>가기</button></form>',
  '<form><input name="word"><button>검색</button></form>',
])('leaves what asks for money with the search of the site beside it: %s', async (search) => {
  const account =
    '<div><h2>후원계좌</h2><p>가온일보는 독자의 후원으로 만듭니다.<br>새들은행 000-00-000000 가온일보</p></div>';
  expect(await below(`<div id="plea"><div>${search}</div>${account}</div>`)).toBe(false);
  expect(await below(`<div id="plea"><div></div>${account}</div>`)).toBe(true);
});

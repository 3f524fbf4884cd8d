import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone, OUTLET } from '../expect-article.ts';

describe('taken out after the last sentence', () => {
  it.each([
    ['a plea to subscribe', '<p>▶ 네이버에서 예시일보 구독하기 클릭!</p>', 'plea'],
    ['a plea for support', '<p><a href="/support">예시일보를 후원해 주세요</a></p>', 'plea'],
    [
      'a plea for tips in several lines',
      "<p>■ 제보하기<br>▷ 카카오톡 : '예시제보' 검색, 채널 추가<br>▷ 전화 : 02-0000-0000<br>▷ 이메일 : news@example.kr</p>",
      'plea',
    ],
    [
      'a plea for tips in brackets',
      "<p>※ '당신의 제보가 뉴스가 됩니다'<br>[카카오톡] 예시 검색해 채널 추가<br>[전화] 02-000-0000</p>",
      'plea',
    ],
    [
      'a plea for tips with a sentence',
      '<p>예시 뉴스는 24시간 여러분의 제보를 기다립니다.<br>▷ 전화 02-000-0000<br>▷ 이메일 news@example.kr<br>▷ 카카오톡 @예시제보</p>',
      'plea',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(asParagraphs() + noise, reason);
  });

  it.each([
    ['a desk', '<p>기사 문의: 02-000-0000 / desk@example.kr</p>'],
    [
      'a plea with its list',
      '<p>※ 예시일보는 여러분의 제보로 함께 세상을 바꿉니다. 모든 얘깃거리를 알려주세요.</p><ul><li>이메일 : jebo@example.kr</li><li>사이트 : https://example.kr/1</li></ul>',
    ],
  ])('%s', (_name, noise) => {
    expect(cleanHtml(asParagraphs() + noise, OUTLET).text).toBe(asText());
  });

  it.each([
    ['a beginning of questions', '▶ 다음은 제보자와의 일문일답.'],
    ['a place to ask', '▲문의: 가람미술관 00-000-0000'],
    ['what was done with hints', '시는 주민 제보를 받아 위험한 곳을 고쳤어요.'],
    ['where films are', '가람시 유튜브 채널에서 영상을 볼 수 있어요.'],
    ['what somebody asked for', '그는 “제보를 받아 주세요”라고 말했어요.'],
  ])('but not %s', (_name, line) => {
    expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`, OUTLET).text).toBe(`${asText()}\n\n${line}`);
  });
});

it('keeps a first sub-head that tells of a trade', () => {
  expect(cleanHtml(`<h3>■ 뉴스레터 시장 커진다</h3>${asParagraphs()}`).removed).toEqual([]);
});

describe('between the paragraphs', () => {
  it.each([
    ['▶ 예시일보 카카오톡 채널 추가하기'],
    ['네이버에서 예시일보를 구독해주세요!'],
    ['Google 뉴스에서 예시일보 팔로우하기'],
    ['예시일보는 독자 여러분의 후원으로 만들어집니다. 후원하기'],
    ['이 기사가 마음에 드셨다면 구독과 좋아요를 눌러주세요.'],
    ["■ 제보하기 ▷ 카카오톡 : '예시제보' 검색, 채널 추가 ▷ 전화 : 02-000-1234"],
    [
      '혹시 광고 차단 기능을 켜고 계신가요? 신문은 광고로 기자를 현장에 보냅니다. 허용 목록에 추가하는 방법 보기',
    ],
    ['예시일보를 광고 차단 예외 사이트에 등록해 주세요. 등록 방법'],
  ])('what the outlet asks for in its own name goes: %s', (line) => {
    expectArticleAlone(around(`<p>${line}</p>`), 'plea', OUTLET);
  });

  it.each([
    ['▲ 예시일보 뉴스레터를 구독하는 사람은 삼만 명이다.'],
    ['▶ 가람시 소식지 구독 신청하기'],
    ['예시일보 뉴스레터의 열 해'],
    ['예시일보는 구독료를 올리지 않겠다고 밝혔다.'],
    ['“예시일보를 후원해 주세요.”'],
    ['이 기사를 쓴 기자는 제보를 받았다고 밝혔다.'],
    ['“광고 차단을 해제해 주세요”라는 창이 뜨는 곳은 열 군데다.'],
    ['광고 차단 예외 목록을 두고 다툰다'],
  ])('what the article tells of stays: %s', (line) => {
    expect(cleanHtml(around(`<p>${line}</p>`), OUTLET).text).toContain(line);
  });
});

describe('at the end a way to ask, to give or to apply', () => {
  it.each([
    ['문의 02-000-4567'],
    ['문의: 가람문화재단 02-000-4567.'],
    ['▶ 문의: 가람문화재단 02-000-4567'],
    ['전화 02-000-4567. 관람료 1만 원.'],
    ['홈페이지 https://garam.go.kr'],
    ['목격자 제보: 가람경찰서 02-000-4567'],
    ['가람복지재단 후원 계좌: 국민은행 000-45-67890'],
  ])('stays where it is not the outlet’s: %s', (line) => {
    const lines = [...PARAGRAPHS, '장소: 가람문화관', line];
    expect(cleanHtml(asParagraphs(lines), { outlet: '예시일보' }).text).toBe(asText(lines));
  });

  it.each([
    [['제보는 카카오톡 @yesi', '카카오톡: yesi', '전화: 02-000-1234']],
    [['▷ 카카오톡 : yesi 검색', '▷ 전화 : 02-000-1234']],
    [['홈페이지 https://www.example.kr']],
    [['이메일: desk@example.kr']],
    [['문의: 예시일보 02-000-1234']],
    [['제보: 02-000-1234']],
    [['예시일보 후원 계좌: 국민은행 000-45-67890']],
  ])('goes where it is: %j', (lines) => {
    expect(cleanHtml(asParagraphs([...PARAGRAPHS, ...lines]), { outlet: '예시일보' }).text).toBe(asText());
  });
});

it.each([
  '다음 달 추가 공청회',
  '▲다음 달 추가 대책을 내놓을 예정이다.',
  '구글·애플 앱 다운로드 1위',
  '뉴스레터 ‘가람레터’ 12월 창간',
  '채널 구독자 100만 돌파',
])('keeps the last line of a text that only resembles a plea: %s', (line) => {
  const lines = [...PARAGRAPHS, line];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});

it.each([
  '네이버·다음에서 예시일보 채널 추가',
  '다음뉴스 구독',
  '다음 채널 추가하기',
  '예시일보 뉴스레터',
  '유튜브 채널 구독',
])('takes out the plea: %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText());
});

it.each([
  [['▶주소: 가람시 나루길 12', '▶영업시간: 오전 11시~오후 9시', '▶전화: 02-000-4567']],
  [['※ 홈페이지: https://www.garam.go.kr']],
  [['△산책로 개통', '△유튜브 채널 운영', '△카카오톡 채널 추가 개설']],
])('keeps the facts of a place, and what is planned, behind marks: %j', (facts) => {
  const lines = [...PARAGRAPHS, ...facts];
  expect(cleanHtml(asParagraphs(lines), { outlet: '예시일보' }).text).toBe(asText(lines));
});

it.each([
  [['▶제보하기', '▶카카오톡: yesi', '▶전화: 02-000-1234']],
  [['▲유튜브 채널 구독하기', '▲카카오톡 채널 추가']],
  [['※ 홈페이지: https://www.example.kr']],
])('takes out the ways to the outlet behind marks: %j', (lines) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, ...lines]), { outlet: '예시일보' }).text).toBe(asText());
});

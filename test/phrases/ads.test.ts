import { describe, expect, it } from 'vitest';
import { mayTell } from '../../src/declutter/shape/telling.ts';
import {
  hasAdLabel,
  isAdClose,
  isAdLabel,
  isDisclosure,
  isSalesTalk,
  namesPrice,
} from '../../src/phrases/ads.ts';
import { isClose } from '../../src/phrases/controls.ts';

describe('what sites say of ads', () => {
  it.each([
    '쿠팡 파트너스 활동의 일환으로 수수료를 제공받습니다',
    '구매 시 가온일보에 수수료가 지급될 수 있습니다',
    '이 기사는 광고를 포함하고 있습니다.',
    '구매하시면 가온일보가 판매액의 일부를 받습니다.',
    '링크를 거쳐 사시면 수수료가 더해질 수 있습니다',
    '이 링크로 사면 일정액의 수수료를 받습니다',
    '쇼핑 커넥트 활동으로 판매 수수료를 제공받습니다',
  ])('"%s" owns up', (text) => {
    expect(isDisclosure(text)).toBe(true);
    expect(mayTell(text)).toBe(true);
  });

  it.each([
    '광고',
    '제휴 콘텐츠',
    '광고(AD)',
    'AD·PR',
    '파워콘텐츠',
    '비즈사이트',
    '스폰서드',
    '브랜디드 콘텐츠',
    '광고 i',
    '광고 콘텐츠',
    '프리미엄 광고',
    '파트너 링크',
    'Sponsored Post',
    'Teads 광고 · 스크롤하면 계속 읽을 수 있습니다',
    '전체기사 본문배너',
    '하단 배너',
    ' [광고] ',
    'AD',
    '- ADVERTISEMENT -',
    'Sponsored',
    'Promoted',
    'Paid ⓘ',
    'Partner content',
    '유료 게재',
    'AD(광고)',
    'AD · 15초',
    'Report this ad',
    '구글광고',
    '유료 협력 콘텐츠',
    '광고주 제공 콘텐츠',
    'Sponsored 협찬',
    '고광',
    '<광고>',
    'AD i',
    'Promoted Links',
    'by Dable',
    'Sponsored by 가온클릭',
    '광고 후 기사가 이어집니다',
    '파트너 콘텐츠',
    'with 파트너',
    '협찬',
    '파트너스',
    '11번가 프로모션',
    'ⓘ',
    '12초 후 건너뛰기',
    '5초 뒤 건너뛸 수 있습니다',
    '3초 후에 광고를 닫을 수 있어요',
    '광고 · 5초 뒤 건너뛰기',
    '00:15 후 자동 종료',
  ])('"%s" labels an ad', (text) => {
    expect(isAdLabel(text)).toBe(true);
    expect(mayTell(text)).toBe(true);
  });

  it.each([
    '광고문의',
    '제휴 문의',
    '기업 소식',
    '브랜디드',
    '현수막과 배너',
    '광고 안내',
    '광고닫기',
    'ADHD',
    '이 광고는',
    '무단 광고',
    'Dable',
    '파트너',
    '봄맞이 홍삼 반값 사흘 · 프로모션',
  ])('"%s" labels none', (text) => {
    expect(isAdLabel(text)).toBe(false);
  });

  it('knows the controls that close an ad from those that close anything', () => {
    for (const text of ['광고닫기', '광고 닫기', '광고 삭제', '배너 닫기', '탑배너 닫기', '하단 배너 닫기'])
      expect(isAdClose(text)).toBe(true);
    expect(isAdClose('닫기')).toBe(false);
    expect(isAdClose('가온시가 배너 닫기')).toBe(false);
    expect(isClose('닫기')).toBe(true);
    expect(isClose('오늘 하루 보지 않기')).toBe(true);
    expect(isClose('오늘 이 창을 띄우지 않음')).toBe(true);
    expect(isClose('메뉴 닫기 전에 저장')).toBe(false);
  });

  it('finds a label behind the words of an ad', () => {
    expect(hasAdLabel('가온홍삼 · 프로모션')).toBe(true);
    expect(hasAdLabel('제공: 가온금융 · Sponsored')).toBe(true);
    expect(hasAdLabel('[Branded] 여름철 커튼 고르는 법')).toBe(true);
    expect(hasAdLabel('AD 가온클릭')).toBe(true);
    expect(hasAdLabel('Innovation Lab AD')).toBe(true);
    expect(hasAdLabel('AD 79년 화산')).toBe(false);
    expect(hasAdLabel('제휴 · 광고')).toBe(false);
  });
});

it.each([
  ['견본주택이 문을 연다. 선착순 계약이 가능하며 사은품을 준다.', true],
  ['첫 달 무료, 선착순 100명에게 할인. 문의 1600-0000', true],
  ['1인 가구는 10만 원, 2인은 20만원, 3인은 35만 원, 4인은 40원을 받는다.', false],
  ['가온시는 무료 상담을 선착순으로 받는다.', false],
])('%s: sells in several ways: %s', (text, isSold) => {
  expect(isSalesTalk(text)).toBe(isSold);
});

it.each([
  ['보조배터리 24,900원', true],
  ['Blanket $39.99', true],
  ['스물네 개', false],
])('%s: names a price: %s', (text, isNamed) => {
  expect(namesPrice(text)).toBe(isNamed);
});

import { describe, expect, it } from 'vitest';
import {
  isAdClose,
  isAdLabel,
  isBoxHeading,
  isClose,
  isDisclosure,
  isWeakBoxHeading,
} from '../../src/declutter/words.ts';

describe('words', () => {
  it.each(['가온일보 픽', '추천! 새빛플러스', '지금 이 기사 인기', 'HOT'])(
    '"%s" heads a box where it stands as a title',
    (text) => {
      expect(isWeakBoxHeading(text)).toBe(true);
      expect(isBoxHeading(text)).toBe(false);
    },
  );

  it.each([
    '인/기/기/사',
    "에디터's PICK",
    '📌 지금 많이 읽는 건강 기사',
    '이 기사를 본 이용자들이 함께 많이 본 기사',
    '실시간 이슈 키워드',
    'TOP 5',
  ])('"%s" heads a ranking', (text) => {
    expect(isBoxHeading(text)).toBe(true);
  });

  it.each(['쿠팡 파트너스 활동의 일환으로 수수료를 제공받습니다'])('"%s" owns up', (text) => {
    expect(isDisclosure(text)).toBe(true);
  });

  it.each(['광고', ' [광고] ', 'AD', '- ADVERTISEMENT -', 'Sponsored', '<광고>'])(
    '"%s" labels an ad',
    (text) => {
      expect(isAdLabel(text)).toBe(true);
    },
  );

  it.each(['광고문의', '광고 안내', '광고닫기', 'ADHD', '이 광고는', '무단 광고'])(
    '"%s" labels none',
    (text) => {
      expect(isAdLabel(text)).toBe(false);
    },
  );

  it('knows the controls that close an ad from those that close anything', () => {
    for (const text of ['광고닫기', '광고 닫기', '광고 삭제', '배너 닫기'])
      expect(isAdClose(text)).toBe(true);
    expect(isAdClose('닫기')).toBe(false);
    expect(isClose('닫기')).toBe(true);
    expect(isClose('오늘 하루 보지 않기')).toBe(true);
    expect(isClose('메뉴 닫기 전에 저장')).toBe(false);
  });

  it.each([
    '관련기사',
    '가온시, 많이 본 뉴스 순위를 없앤다고 밝혀 눈길을 끌었다',
    '인기',
    '추천',
    '최신기사',
    '뉴스',
    '실시간으로 물 높이를 잰다.',
    '언론사의 주요 뉴스를 메인에서',
    '언론사가 주요기사로 선정',
    '기사 추천은 24시간 안에',
  ])('"%s" heads no ranking', (text) => {
    expect(isBoxHeading(text)).toBe(false);
  });
});

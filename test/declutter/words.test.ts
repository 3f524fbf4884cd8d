import { describe, expect, it } from 'vitest';
import { isAdClose, isAdLabel, isBoxHeading, isClose } from '../../src/declutter/words.ts';

describe('words', () => {
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
  ])('"%s" heads no ranking', (text) => {
    expect(isBoxHeading(text)).toBe(false);
  });
});

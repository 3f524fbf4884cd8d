import { describe, expect, it } from 'vitest';
import { isPlea } from '../../src/phrases/pleas.ts';

describe('what outlets ask', () => {
  it.each([
    '정기구독 신청',
    '7일 무료체험 신청',
    '선호 매체로 추가',
    '가온 앱을 설치하면 아침마다 소식을',
    '첫 달 100원',
    '기자들을 후원해 주세요',
  ])('"%s" asks for something', (text) => {
    expect(isPlea(text)).toBe(true);
  });
});

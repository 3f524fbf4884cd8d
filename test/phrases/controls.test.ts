import { describe, expect, it } from 'vitest';
import { isClose, isDecline } from '../../src/phrases/controls.ts';

describe('what closes', () => {
  it('knows a control that counts down', () => {
    expect(isClose('SKIP 5초 ›')).toBe(true);
    expect(isClose('5초 영상')).toBe(false);
  });

  it('knows the answer of who allows nothing', () => {
    expect(isDecline('차단')).toBe(true);
    expect(isDecline('댓글 차단 목록')).toBe(false);
  });
});

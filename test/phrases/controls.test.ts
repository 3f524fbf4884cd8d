import { describe, expect, it } from 'vitest';
import { isClose } from '../../src/phrases/controls.ts';

describe('what closes', () => {
  it('knows a control that counts down', () => {
    expect(isClose('SKIP 5초 ›')).toBe(true);
    expect(isClose('5초 영상')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { booleanAt, nullableNumberAt, numberAt, textAt } from '../../src/background/arguments.ts';

describe('arguments of a message', () => {
  it('pass when they are what they should be', () => {
    expect(numberAt([7], 0)).toBe(7);
    expect(nullableNumberAt([null], 0)).toBeNull();
    expect(textAt(['글'], 0)).toBe('글');
    expect(booleanAt([false], 0)).toBe(false);
  });

  it.each([
    ['a number as text', () => numberAt(['7'], 0)],
    ['a fraction', () => numberAt([1.5], 0)],
    ['nothing', () => nullableNumberAt([], 0)],
    ['an object for a text', () => textAt([{}], 0)],
    ['a text without end', () => textAt(['가'.repeat(1001)], 0)],
    ['a number for a boolean', () => booleanAt([1], 0)],
  ])('are refused when they are %s', (_, read) => {
    expect(read).toThrow(TypeError);
  });
});

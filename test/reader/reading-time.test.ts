import { describe, expect, it } from 'vitest';
import { countCharacters, readingMinutes } from '../../src/reader/reading-time.ts';

describe('reading time', () => {
  it('counts syllables, not words or spaces', () => {
    expect(countCharacters('정독은 글을\n\n읽는다.')).toBe(9);
  });

  it('counts a decomposed syllable once', () => {
    expect(countCharacters('정독'.normalize('NFD'))).toBe(2);
  });

  it('is at least a minute', () => {
    expect(readingMinutes(80, 500)).toBe(1);
  });

  it('follows the speed that the reader has set', () => {
    expect(readingMinutes(3000, 500)).toBe(6);
    expect(readingMinutes(3000, 1000)).toBe(3);
  });
});

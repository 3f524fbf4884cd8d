import { describe, expect, it } from 'vitest';
import { endingIn, namedAs, oneOf } from '../../../src/article/text/word-lists.ts';

describe('lists of words', () => {
  it('are looked up whole', () => {
    const isPlace = oneOf('서울 부산');
    expect([isPlace('서울'), isPlace('서울시'), isPlace('')]).toEqual([true, false, false]);
  });

  it('are looked up as endings', () => {
    const isTitled = endingIn('기자 특파원');
    expect([isTitled('선임기자'), isTitled('기자'), isTitled('기자들'), isTitled('자')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['view-ad', true],
    ['AD_area', true],
    ['head added CmAdContent', false],
    ['box related_news', true],
    ['related-News', true],
    ['related box news', false],
    ['', false],
  ])('are looked up in names: "%s"', (names, answer) => {
    expect(namedAs('ad related_news')(names)).toBe(answer);
  });
});

import { describe, expect, it } from 'vitest';
import { endsPlain, endsPolite, holdsPlainSentence } from '../../../src/article/text/prose.ts';

describe('a sentence', () => {
  it.each([
    '가람시의 문제만은 아니다.',
    '배는 하루 두 번 다니다',
    '“길이 잠겼다”고 말했다.',
    '어제의 일이 아니다”',
  ])('in the plain style: %s', (text) => {
    expect(endsPlain(text)).toBe(true);
    expect(endsPolite(text)).toBe(false);
  });

  it.each([
    '가람시가 길을 열었습니다.',
    '오늘 문을 엽니다',
    '어제의 일이 아닙니다.”',
    '흙길이 좋아요!',
    '누구입니까?',
  ])('in the polite style: %s', (text) => {
    expect(endsPlain(text)).toBe(false);
    expect(endsPolite(text)).toBe(true);
  });

  it.each(['그래서 왜일까?', '길이 잠기니까', '다', '3.5km의 흙길'])('in neither: %s', (text) => {
    expect(endsPlain(text) || endsPolite(text)).toBe(false);
  });
});

it('is looked for once in a long run of what closes it', () => {
  // What takes time by the square of the run would take a minute, and the test as long as it may.
  const run = '"'.repeat(200_000);
  expect(endsPolite(`다온천을 걸었습니다${run}가`)).toBe(false);
  expect(endsPolite(`다온천을 걸었습니다${run}`)).toBe(true);
});

it('is told where any sentence of a text is in the plain style', () => {
  expect(holdsPlainSentence('우리만의 일은 아니다. 함께해 주세요.')).toBe(true);
  expect(holdsPlainSentence('소식을 보내 드립니다. 함께해 주세요.')).toBe(false);
});

import { expect, it } from 'vitest';
import { readScores } from '../../../../src/reader/listening/spoken/scores.ts';

it.each([
  ['3-2로 이겼다', '3 대 2로 이겼다'],
  ['3:2 승리', '3 대 2 승리'],
  ['98-87로 꺾었다', '98 대 87로 꺾었다'],
  ['1-1 무승부', '1 대 1 무승부'],
  ['0-4로 졌다', '0 대 4로 졌다'],
  ['세트 스코어 3-1', '세트 스코어 3 대 1'],
  ['7:3 비율', '7 대 3 비율'],
])('reads %s as %s', (text, said) => {
  expect(readScores(text)).toBe(said);
});

it.each(['101-2동', '산 10-3번지에 승용차', '3-2', '2026-11-23 승리', 'F-16-2 승리', '3-2.5 승리'])(
  'leaves %s',
  (text) => {
    expect(readScores(text)).toBe(text);
  },
);

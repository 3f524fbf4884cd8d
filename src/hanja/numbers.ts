import type { HanjaRow } from './table.ts';

export const NUMBERS: readonly HanjaRow[] = [
  ['一', '일', '하나, 첫째', 'one'],
  ['二', '이', '둘', 'two'],
  ['三', '삼', '셋', 'three'],
  ['四', '사', '넷', 'four'],
  ['五', '오', '다섯', 'five'],
  ['六', '육', '여섯', 'six'],
  ['七', '칠', '일곱', 'seven'],
  ['八', '팔', '여덟', 'eight'],
  ['九', '구', '아홉', 'nine'],
  ['十', '십', '열', 'ten'],
  ['百', '백', '100', 'hundred'],
  ['千', '천', '1,000', 'thousand'],
  ['萬', '만', '10,000', 'ten thousand'],
  ['億', '억', '1만의 1만 배', 'hundred million'],
  ['兆', '조', '1억의 1만 배', 'trillion'],
];

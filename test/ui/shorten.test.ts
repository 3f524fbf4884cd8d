import { expect, it } from 'vitest';
import { shorten } from '../../src/ui/shorten.ts';

it.each([
  ['나루터', '나루터'],
  ['나루터에서', '나루터에서'],
  ['나루터에서 배를', '나루터에서…'],
  ['나루터 🚣🚣', '나루터 🚣…'],
  ['나루터로 간다', '나루터로…'],
  ['나루터로, 뱃길', '나루터로…'],
])('“%s” in five letters', (text, shortened) => {
  expect(shorten(text, 5)).toBe(shortened);
});

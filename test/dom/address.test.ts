import { expect, it } from 'vitest';
import { withoutAnchor } from '../../src/dom/address.ts';

it.each([
  ['https://news.example.kr/7', 'https://news.example.kr/7'],
  ['https://news.example.kr/7#comments', 'https://news.example.kr/7'],
  ['https://news.example.kr/#!/news/7', 'https://news.example.kr/#!/news/7'],
  ['https://news.example.kr/#/news/7', 'https://news.example.kr/#/news/7'],
])('drops the anchor of %s', (address, expected) => {
  expect(withoutAnchor(address)).toBe(expected);
});

import { expect, it } from 'vitest';
import { withoutTracking } from '../../src/article/address.ts';
import { isSameArticle } from '../../src/article/same-article.ts';

const isSame = (one: string, other: string) => {
  const [first, second] = [one, other].map((address) => new URL(address, 'https://news.example.kr'));
  return first !== undefined && second !== undefined && isSameArticle(first, second);
};

it.each([
  ['tracking', '/a/20261119001?utm_source=x', '/a/20261119001'],
  ['where the reader came from', '/a/one?ref=main', '/a/one'],
  ['another section', '/society/20261119001', '/local/20261119001/'],
  ['words of the headline', '/a/20261119001', '/a/20261119001-nae-ferry'],
  ['the number in the query', '/view?id=20261119001', '/a/20261119001'],
  ['the number as a query', '/a/?4833001', '/a/4833001'],
  [
    'a lesser number beside it',
    '/view?id=NISX20191002_0000786001&c=10899',
    '/view?id=NISX20191002_0000786001',
  ],
  ['a page of it', '/a/20261119001/2', '/a/20261119001'],
  ['its page for phones', 'https://m.example.kr/a/20261119001', '/a/20261119001'],
  ['its page for AMP', '/2026/11/19/ferry/amp/', '/2026/11/19/ferry'],
  ['an anchor on it', '/a/one#comments', '/a/one'],
  ['a route by either sign', '/#/news/7', '/#!/news/7'],
  ['a row of letters', '/local/2026/11/19/MFQXE2LPNZSXEZLTOQ/', '/MFQXE2LPNZSXEZLTOQ'],
])('is the same article: %s', (_, one, other) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
});

it.each([
  ['the next number', '/a/20261119001', '/a/20261119002'],
  ['the next short number', '/view?no=12', '/view?no=13'],
  ['other words under the same day', '/2026/11/19/ferry', '/2026/11/19/library'],
  ['other words under the same day in digits', '/20261119/ferry', '/20261119/library'],
  ['the front page', '/view?no=12', '/'],
  ['the list that it is picked from', '/view?no=12', '/view'],
  ['the next route of an app', '/#/news/7', '/#!/news/8'],
  ['an app without a route', '/#/news/7', '/'],
  ['another name in the query', '/view?slug=ferry', '/view?slug=library'],
])('is another page: %s', (_, one, other) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
});

it('reads an address with a long row of letters, or of parameters that only track', () => {
  const letters = new URL(`https://news.example.kr/${'A'.repeat(200_000)}`);
  expect(isSameArticle(letters, new URL(letters))).toBe(true);
  const tracked = new URL(`https://news.example.kr/a/12345?id=1${'&utm_a=1&utm_b=2'.repeat(5000)}`);
  expect(withoutTracking(tracked).href).toBe('https://news.example.kr/a/12345?id=1');
});

import { expect, test } from 'vitest';
import type { Rule } from '../../../src/outlets/rule.ts';
import { readHtml } from './read-html.ts';

const link = (href: string) => `<link rel="canonical" href="${href}">`;
const og = (url: string) => `<meta property="og:url" content="${url}">`;

test.each([
  [
    'drops tracking and the fragment',
    '',
    'https://a.test/n?idxno=7&utm_source=x&fbclid=y&did=1195m&input=feed_daum&influxDiv=NAVER#top',
    'https://a.test/n?idxno=7',
  ],
  [
    'takes the canonical link',
    link('https://www.a.test/n/7'),
    'https://m.a.test/n/7?x=1',
    'https://www.a.test/n/7',
  ],
  [
    'takes no link that lacks the number of the article',
    link('https://www.a.test/news/articleView.html'),
    'https://www.a.test/news/articleView.html?idxno=123456',
    'https://www.a.test/news/articleView.html?idxno=123456',
  ],
  [
    'takes a link that lacks where the reader came from',
    link('https://www.a.test/news/articleView.html?idxno=123456'),
    'https://www.a.test/news/articleView.html?idxno=123456&from=list',
    'https://www.a.test/news/articleView.html?idxno=123456',
  ],
  ['resolves a relative link', link('/n/7'), 'https://www.a.test/n/7?from=list', 'https://www.a.test/n/7'],
  [
    'takes og:url without a link',
    og('https://www.a.test/n?num=7'),
    'https://a.test/n?num=7&page=2',
    'https://www.a.test/n?num=7',
  ],
  [
    'ignores the section that the article is in',
    link('https://a.test/society'),
    'https://a.test/society/market-opens',
    'https://a.test/society/market-opens',
  ],
  [
    'takes the article of its AMP page',
    link('https://a.test/n/market'),
    'https://a.test/n/market/amp',
    'https://a.test/n/market',
  ],
  [
    'ignores another section, where the address numbers the article',
    link('https://a.test/section/economy-all'),
    'https://a.test/article/2026010112345',
    'https://a.test/article/2026010112345',
  ],
  [
    'takes words of the headline for a number',
    link('https://a.test/market-opens-by-the-river'),
    'https://a.test/?p=123456',
    'https://a.test/market-opens-by-the-river',
  ],
  [
    'takes them with underscores too',
    link('https://a.test/market_opens_by_the_river'),
    'https://a.test/?p=123456',
    'https://a.test/market_opens_by_the_river',
  ],
  ['ignores another site', link('https://b.test/n/7'), 'https://a.test/n/7', 'https://a.test/n/7'],
  [
    'ignores another site of co.kr',
    link('https://b.co.kr/n/7'),
    'https://a.co.kr/n/7',
    'https://a.co.kr/n/7',
  ],
  ['ignores the front page', link('https://a.test/'), 'https://a.test/n/7', 'https://a.test/n/7'],
  ['ignores a link that is no address', link('http://'), 'https://a.test/n/7', 'https://a.test/n/7'],
  ['ignores script addresses', link('javascript:alert(1)'), 'https://a.test/n/7', 'https://a.test/n/7'],
  [
    'keeps https when the head still says http',
    link('http://a.test/n/7'),
    'https://a.test/n/7',
    'https://a.test/n/7',
  ],
  [
    'takes https when only the head says so',
    link('https://a.test/n/7'),
    'http://a.test/n/7',
    'https://a.test/n/7',
  ],
  ['believes a stored page', link('https://a.test/n/7'), 'file:///tmp/page.html', 'https://a.test/n/7'],
])('%s', (_case, head, url, expected) => {
  expect(readHtml(`<head>${head}</head>`, { url }).canonicalUrl).toBe(expected);
});

const PORTAL: Rule = {
  name: '예시 포털',
  hosts: ['portal.test'],
  portal: { original: ['a.original'], outlet: ['.press'] },
};

test.each([
  [
    'the original of a copy on a portal',
    '<a class="original" href="https://ilbo.test/n/7?utm_source=x">',
    PORTAL,
    'https://ilbo.test/n/7',
  ],
  [
    'no original that is the front page of its outlet',
    '<a class="original" href="https://ilbo.test/">',
    PORTAL,
    'https://portal.test/v/1234567',
  ],
  [
    'no original that is a section of its outlet',
    '<a class="original" href="https://ilbo.test/politics">',
    PORTAL,
    'https://portal.test/v/1234567',
  ],
  [
    'no original that stays on the portal',
    '<a class="original" href="https://m.portal.test/x">',
    PORTAL,
    'https://portal.test/v/1234567',
  ],
  [
    'no original without a listed portal',
    '<a class="original" href="https://ilbo.test/n/7">',
    undefined,
    'https://portal.test/v/1234567',
  ],
])('takes %s', (_case, html, rule, expected) => {
  expect(readHtml(html, { url: 'https://portal.test/v/1234567', ...(rule && { rule }) }).canonicalUrl).toBe(
    expected,
  );
});

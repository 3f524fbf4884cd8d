import { expect, test } from 'vitest';
import type { FamilyRule, OutletRule } from '../../../src/outlets/rule.ts';
import { readHtml } from './read-html.ts';

const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const writer = (name: string) => `<meta property="og:article:author" content="${name}">`;
const NAVER = 'https://n.news.naver.com/article/001/0000000001';
const RULE: OutletRule = { name: '가람신문', hosts: ['example-ilbo.test'] };
const PORTAL_RULE: OutletRule = {
  name: '네이버뉴스',
  hosts: ['n.news.naver.com'],
  portal: { original: [], outlet: ['.press'] },
};
const FAMILY: FamilyRule = { family: '예시CMS', signs: ['body'] };

test.each([
  ['the site name', site('가람일보'), {}, '가람일보'],
  ['the site name without its slogan', site('가람일보 - 좋은 날 좋은 소식'), {}, '가람일보'],
  ['the site name without "모바일"', site('가람일보 모바일'), {}, '가람일보'],
  ['the site name without "인터넷신문"', site('가람일보 인터넷신문'), {}, '가람일보'],
  [
    'the magazine that the house of a rule keeps elsewhere',
    site('가람신문21'),
    { rule: RULE, url: 'https://g21.example-ilbo.test/1' },
    '가람신문21',
  ],
  [
    'the house on a host of its own, in whatever words its site name has',
    site('가람신문 스포츠'),
    { rule: RULE, url: 'https://sports.example-ilbo.test/1' },
    '가람신문',
  ],
  [
    'the title when the site name is an address',
    `${site('https://www.garam.test')}<title>새 시장 문 연다 - 가람일보</title>`,
    {},
    '가람일보',
  ],
  ["the rule's name first", site('가람닷컴'), { rule: RULE }, '가람신문'],
  [
    'the original outlet on a portal',
    writer('가람통신 | 네이버'),
    { url: NAVER, rule: PORTAL_RULE },
    '가람통신',
  ],
  [
    'the original outlet in the site name of a portal',
    site('Daum | 가람TV'),
    { url: 'https://v.daum.net/v/1' },
    '가람TV',
  ],
  [
    'the logo of the press on a portal',
    '<a class="press_logo"><img alt="가람통신"></a>',
    { url: NAVER },
    '가람통신',
  ],
  [
    'what the rule of a portal points at',
    `${writer('가람닷컴')}<b class="press">가람통신</b>`,
    { url: NAVER, rule: PORTAL_RULE },
    '가람통신',
  ],
  ['the site name for a family, which knows no outlet', site('가람일보'), { rule: FAMILY }, '가람일보'],
  ['nothing where nothing is named', '<title>새 시장 문 연다</title>', {}, null],
])('takes %s', (_case, head, options, expected) => {
  expect(readHtml(head, options).outlet).toBe(expected);
});

test('the title of every page, when the logo says the same', () => {
  const page = (logo: string) =>
    readHtml(
      `<title>가람위클리</title><h1><a href="/"><img src="/l.gif" alt="${logo}"></a></h1><h2>새 시장 문 연다</h2>`,
    );
  expect(page('가람위클리').outlet).toBe('가람위클리');
  expect(page('로고').outlet).toBeNull();
  const old =
    '<title>:: 가람신문 - 시민과 함께 ::</title><a href="/"><img src="/l.gif" alt="가람신문"></a><h2>새 시장 문 연다</h2>';
  expect(readHtml(old).outlet).toBe('가람신문');
  const ahead = (alt: string) =>
    `<title>가람신문: 새 시장 문 연다</title><a href="/"><img src="/l.gif" alt="${alt}"></a><h2>새 시장 문 연다</h2>`;
  expect(readHtml(ahead('가람신문')).outlet).toBe('가람신문');
  expect(readHtml(ahead('로고')).outlet).toBeNull();
});

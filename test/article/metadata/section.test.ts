import { expect, test } from 'vitest';
import type { OutletRule } from '../../../src/outlets/rule.ts';
import { readHtml } from './read-html.ts';

const TITLE = '가람시, 새 시장 문 연다';
const HEAD = `<title>${TITLE}</title>`;
const ARTICLE = `<h1>${TITLE}</h1><div id="body">가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다.</div>`;
const MENU =
  '<ul class="menu"><li><a href="/a">정치</a></li><li><a href="/b">경제</a></li><li><a href="/c">사회</a></li></ul>';

test.each([
  [
    'links of a breadcrumb',
    '',
    '<nav class="breadcrumb"><a href="/">홈</a><a href="/e">경제</a><a href="/e/r">유통</a></nav>',
    ['경제', '유통'],
  ],
  [
    'a breadcrumb without what screen readers call it',
    '',
    '<div id="breadcrumb"><h2>You are here</h2><div class="breadcrumb"><a href="/">Home</a> » <a href="/e">경제</a></div></div>',
    ['경제'],
  ],
  [
    'a breadcrumb by its label',
    '',
    '<nav class="text-sm" aria-label="Breadcrumb"><a href="/">홈</a> / <a href="/e">경제</a> / <a href="/e/r">유통</a></nav><span>중계 끝</span>',
    ['경제', '유통'],
  ],
  [
    'a breadcrumb in one line',
    '',
    '<div class="location"><span>뉴스</span>&gt;<span>경제</span>&gt;<strong><a href="/r">유통</a></strong></div>',
    ['경제', '유통'],
  ],
  [
    'a breadcrumb with a menu between it and the headline',
    '',
    `<div class="location">뉴스 &gt; 경제</div>${MENU}${MENU}${MENU}`,
    ['경제'],
  ],
  [
    'a row of links right above it',
    '',
    '<nav><a href="/e">경제</a> / <a href="/e/r">유통</a></nav>',
    ['경제', '유통'],
  ],
  [
    'a row of links parted by dots',
    '',
    '<div><a href="/x">풀이</a> · <a href="/y">기후·에너지</a></div>',
    ['풀이', '기후·에너지'],
  ],
  [
    'a breadcrumb above a label',
    '',
    '<div><a href="/e">경제</a> <span>›</span> <a href="/e/r">유통</a></div><div><span>● LIVE</span></div>',
    ['경제', '유통'],
  ],
  [
    'no row of a menu above a label',
    '',
    '<div><a href="/e">경제</a> · <a href="/r">유통</a></div><p>단독</p>',
    [],
  ],
  [
    'no menu by its label',
    '',
    '<nav aria-label="Category navigation"><a href="/">홈</a><a href="/a">누리</a><a href="/b">다온</a></nav>',
    [],
  ],
  [
    'a lone link right above it that the menu has too',
    '',
    '<nav><a href="/i">만난 사람</a><a href="/t">흐름</a></nav><p class="kind"><a href="/i">만난 사람</a></p>',
    ['만난 사람'],
  ],
  ['no lone link that no menu has', '', '<p class="kind"><a href="/i">만난 사람</a></p>', []],
  ['no row of a menu', '', '<p><a href="/e">경제</a> <a href="/r">유통/상가</a></p>', []],
  ['a label beside the headline', '', '<p class="cate">경제</p>', ['경제']],
  [
    'a breadcrumb without a name',
    '',
    '<p><a href="/">HOME</a> &gt; <a href="/e">경제</a> &gt; 유통</p>',
    ['경제', '유통'],
  ],
  [
    'a breadcrumb that begins with the name of the outlet',
    '<meta property="og:site_name" content="예시일보">',
    '<div class="sg"><a href="/">예시일보</a> &gt; <strong>경제</strong> &gt; <a href="/r">유통</a></div>',
    ['경제', '유통'],
  ],
  [
    'both levels, where a label beside the headline has the first',
    '<meta property="article:section" content="경제"><meta property="article:section2" content="유통">',
    '<p class="cate">경제</p>',
    ['경제', '유통'],
  ],
  [
    'a breadcrumb that begins with a place',
    '',
    '<p class="way">가람 &gt; 뉴스 &gt; <a href="/e">경제</a> &gt; 유통</p>',
    ['가람', '경제', '유통'],
  ],
  ['a category of the article', '', '<div class="articleCategory"><a href="/g">놀이</a></div>', ['놀이']],
  ['the first tag of a magazine', '', '<a class="gh-article-tag" href="/tag/home/">집</a>', ['집']],
  [
    'a link that is marked as the section',
    '',
    '<p>Posted on 2026/02/27 by 나도윤 in <a href="/c/local" rel="category tag">우리 동네</a></p>',
    ['우리 동네'],
  ],
  ['a lone link beside the headline', '', '<div><a href="/e">경제</a></div>', ['경제']],
  [
    'nothing from a short menu of links',
    '',
    '<ul><li><a href="/a">경제</a></li><li><a href="/b">기업·경영</a></li></ul>',
    [],
  ],
  ['a hidden heading', '', '<h2 class="screen_out">경제</h2>', ['경제']],
  [
    'BreadcrumbList',
    '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"홈"},{"position":2,"name":"경제"},{"position":3,"name":"가람시, 새 시장 문 연다"}]}</script>',
    '',
    ['경제'],
  ],
  [
    'article:section tags',
    '<meta property="article:section" content="경제"><meta property="article:section2" content="유통"><meta property="article:section3" content="경제">',
    '',
    ['경제', '유통'],
  ],
  [
    'a Korean label before an English key',
    '<meta property="article:section" content="economy">',
    '<p class="cate">경제</p>',
    ['경제'],
  ],
  ['nothing from a menu', '', MENU, []],
  [
    'the trail below a menu that a script leads on from',
    '',
    '<ul><li>정치</li><li>금융</li><li>부동산</li></ul><p class="location">뉴스 홈 &gt; 경제 &gt; 유통</p>',
    ['경제', '유통'],
  ],
])('reads %s', (_case, head, above, expected) => {
  expect(readHtml(`<head>${HEAD}${head}</head><body>${above}${ARTICLE}</body>`).section).toEqual(expected);
});

const ROW = '<div class="lc"><b>경제</b> <em>&gt;</em> <a href="/r">유통</a> <em>&gt;</em> 상가</div>';
const TAGS = `<meta property="article:section" content="경제"><meta property="article:section2" content="유통"><meta property="article:section3" content="상가">`;

test.each([
  ['goes on where a rule names the first level', ['.lc b'], ['경제', '유통', '상가']],
  ['believes a rule that names several', ['.lc b, .lc a'], ['경제', '유통']],
  ['believes a rule that names another', ['.lc a'], ['유통']],
])('%s', (_case, section, expected) => {
  const rule = { name: '예시일보', hosts: ['example-ilbo.test'], section } satisfies OutletRule;
  const html = `<head>${HEAD}${TAGS}</head><body>${ROW}${ARTICLE}</body>`;
  expect(readHtml(html, { rule }).section).toEqual(expected);
});

test('takes no word that is printed twice for screen readers', () => {
  const trail =
    '<nav class="breadcrumb"><a href="/"><span class="blind">홈</span><i>홈</i></a><a href="/e">경제</a><a href="/e/r">유통</a></nav>';
  expect(readHtml(`${HEAD}${trail}${ARTICLE}`).section).toEqual(['경제', '유통']);
});

test('takes the series before the headline for no section where the head names one', () => {
  const html = (tags: string) =>
    `<title>[나루의 들녘] ${TITLE}</title>${tags}<div class="cate">나루의 들녘</div><h1>[나루의 들녘] ${TITLE}</h1><div id="body">가람시는 올해 새 시장을 열기로 했다.</div>`;
  expect(readHtml(html('<meta property="article:section" content="오피니언">')).section).toEqual([
    '오피니언',
  ]);
});

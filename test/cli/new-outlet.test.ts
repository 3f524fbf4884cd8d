import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { guessArticlePath } from '../../src/cli/new-outlet/article-path.ts';
import { inventAddress } from '../../src/cli/new-outlet/invented-addresses.ts';
import { openInventor } from '../../src/cli/new-outlet/invented-words.ts';
import { makeOutlet } from '../../src/cli/new-outlet/make-outlet.ts';
import { readSite } from '../../src/cli/new-outlet/site.ts';
import { findStableSelector } from '../../src/cli/new-outlet/stable-selector.ts';
import { main } from '../../src/cli/new-outlet.ts';

const ADDRESS = 'https://www.example-ilbo.co.kr/article/20261123001';
const RULE = 'src/outlets/rules/example-ilbo.ts';
const FIXTURE = 'test/outlets/example-ilbo/2026-11-23';

/** What a browser saves; every word that no other page has is here to be lost. */
const SAVED = `<!doctype html><html lang="ko"><head><meta charset="euc-kr"><title>다온천 산책로 새로 열어 - 예시일보</title>
<meta property="og:title" content="다온천 산책로 새로 열어"><meta property="og:image" content="https://img.example-ilbo.co.kr/upload/bridge-opening.jpg">
<link rel="canonical" href="${ADDRESS}"><style>.secret{color:red}</style>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"다온천 산책로 새로 열어","datePublished":"2026-11-23T15:05:00+09:00","author":{"@type":"Person","name":"강미르"}}</script>
<script>var reporter = "강미르";</script></head><body><!-- 편집국 메모 -->
<nav class="gnb"><ul><li><a href="/politics">정치</a></li><li><a href="/economy">경제</a></li></ul></nav>
<div class="view_head"><h1 class="ArticleView_title__fDOCx">다온천 산책로 새로 열어</h1>
<div class="info"><span class="reporter">강미르 기자</span><span class="date">입력 2026.11.23. 15:05</span></div></div>
<div id="article-body" class="mt-4 text-lg" data-editor="다온천 담당" onclick="track()">
<figure><img src="/photo/river.jpg" alt="다온천 둔치" data-src="https://img.example-ilbo.co.kr/upload/river.jpg"><figcaption>다온천 둔치를 걷는 주민들. 강미르 기자</figcaption></figure>
<p>가람시는 지난해부터 다온천 둔치의 낡은 길을 걷어내고 흙길을 깔아 23일 새로 열었다.</p>
<p>나래동 주민 도라온 씨는 “비만 오면 길이 잠겨 돌아가야 했다”며 “이제 아이와 함께 걷는다”고 말했다. (www.garam-river.kr)</p>
<p>시 관계자는 “내년 봄까지 쉼터 다섯 곳을 더 만들 계획”이라고 밝혔다. 문의 031-4567-8910</p>
<p>강미르 기자 mireu@example-ilbo.co.kr</p></div>
<p class="copy">저작권자 ⓒ 예시일보, 무단전재 및 재배포 금지</p></body></html>`;

const open = (html: string) => new JSDOM(html).window.document;
const outlet = (page: Document | null = null) => ({ name: '예시일보', url: new URL(ADDRESS), page });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-outlet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const make = (page: Document | null = null) => makeOutlet(outlet(page), folder, '2026-12-01');

describe('new-outlet without a page', () => {
  it('makes a rule, a small page and an expectation', async () => {
    expect(await make()).toEqual({
      made: [RULE, 'test/outlets/example-ilbo/2026-12-01.html', 'test/outlets/example-ilbo/2026-12-01.json'],
      hint: null,
    });
    expect(read(RULE)).toContain(
      "  name: '예시일보',\n  hosts: ['example-ilbo.co.kr'],\n  articlePath: /^\\/article\\/\\d+$/,\n",
    );
    const page = open(read('test/outlets/example-ilbo/2026-12-01.html'));
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(ADDRESS);
    expect(extractArticle(page, ADDRESS).article?.title).toBe('다온천 흙길 다시 열려');
  });

  it('leaves every field of the expectation to its author', async () => {
    await make();
    const { url, ...fields } = JSON.parse(read('test/outlets/example-ilbo/2026-12-01.json'));
    expect(url).toBe(ADDRESS);
    const written = Object.values(fields).filter((value) => !JSON.stringify(value).includes('"TODO"'));
    expect(written).toEqual([]);
  });
});

describe('new-outlet with a saved page', () => {
  it('names where the page prints things, by names that last', async () => {
    await make(open(SAVED));
    const rule = read(RULE);
    expect(rule).toContain("title: ['[class*=ArticleView_title]']");
    expect(rule).toContain("byline: ['.reporter']");
    expect(rule).toContain("published: ['.date']");
    expect(rule).toContain("body: ['#article-body']");
    expect(rule).toContain('TODO');
  });

  it('keeps the structure and not one word of the article', async () => {
    await make(open(SAVED));
    const html = read(`${FIXTURE}.html`);
    for (const lost of [
      '다온천',
      '산책로',
      '가람시',
      '강미르',
      '도라온',
      '쉼터',
      'mireu',
      'bridge',
      'river',
      '4567',
    ])
      expect(html).not.toContain(lost);
    for (const lost of ['<script>', '<style', '<!--', 'onclick', 'euc-kr']) expect(html).not.toContain(lost);
    for (const kept of [
      '예시일보',
      '입력 2026.11.23. 15:05',
      '무단전재 및 재배포 금지',
      'class="mt-4 text-lg"',
    ])
      expect(html).toContain(kept);
  });

  it('gives an article of the same shape', async () => {
    await make(open(SAVED));
    const page = open(read(`${FIXTURE}.html`));
    const before = extractArticle(open(SAVED), ADDRESS).article;
    const after = extractArticle(page, ADDRESS).article;
    const shape = (text = '') =>
      text
        .replace(/www[\w.-]+/, '')
        .replace(/[가-힣]/g, '가')
        .split('\n\n')
        .map(({ length }) => length);
    expect(shape(after?.text)).toEqual(shape(before?.text));
    expect(after?.publishedAt).toBe('2026-11-23T15:05:00+09:00');
    expect(after?.authors).toHaveLength(1);
    const data = JSON.parse(page.querySelector('script')?.textContent ?? '');
    expect(data).toMatchObject({ headline: after?.title, author: { name: after?.authors[0]?.name } });
  });

  it('begins with the family that the page belongs to', async () => {
    await make(open(SAVED.replace('article-body', 'article-view-content-div')));
    expect(read(RULE)).toContain("import ndsoft from '../families/ndsoft.ts';");
    expect(read(RULE)).toContain('...hintsOf(ndsoft),');
  });

  it('says when there is no article on it', async () => {
    const outcome = await make(open('<p>점검 중입니다.</p>'));
    expect(outcome).toMatchObject({ hint: expect.stringContaining('No article') });
    expect(read(RULE)).not.toContain('body:');
  });
});

describe('new-outlet refuses', () => {
  const run = async (...args: string[]) => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'log').mockReturnValue();
    const status = await main(args, folder);
    return { status, said: error.mock.calls.join('\n') };
  };

  it('to overwrite anything, and then makes nothing', async () => {
    expect(await run('예시일보', ADDRESS)).toEqual({ status: 0, said: '' });
    rmSync(join(folder, 'test'), { recursive: true });
    writeFileSync(join(folder, RULE), 'mine');
    const { status, said } = await run('예시일보', ADDRESS);
    expect(status).toBe(2);
    expect(said).toContain(`${RULE}: there already`);
    expect(read(RULE)).toBe('mine');
    expect(existsSync(join(folder, 'test'))).toBe(false);
  });

  it('an outlet that has a rule', async () => {
    const { status, said } = await run('한겨레', 'https://www.hani.co.kr/arti/1.html');
    expect(status).toBe(2);
    expect(said).toContain('한겨레');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [[]],
    [['예시일보']],
    [[ADDRESS, '예시일보']],
    [['../일보', ADDRESS]],
    [['예시일보', 'ftp://example.kr/1']],
    [['예시일보', 'http://127.0.0.1/1']],
    [['예시일보', ADDRESS, 'page.html']],
    [['예시일보', ADDRESS, '--pages', 'page.html']],
  ])('%j and says how it is used', async (args) => {
    const { status, said } = await run(...args);
    expect(status).toBe(2);
    expect(said).toContain('usage:');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a file that is not there or no page', async () => {
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7');
    for (const file of ['missing.html', 'a.pdf']) {
      const { status, said } = await run('예시일보', ADDRESS, '--page', join(folder, file));
      expect(status).toBe(2);
      expect(said).toContain(file);
    }
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });
});

it.each([
  ['https://www.example-ilbo.co.kr/1', 'example-ilbo', 'example-ilbo.co.kr'],
  ['https://news.example.com/1', 'example', 'example.com'],
  ['https://m.example.kr/1', 'example', 'example.kr'],
  ['https://www.example.go.kr/1', 'example', 'example.go.kr'],
])('the site of %s is %s', (address, label, host) => {
  expect(readSite(new URL(address))).toEqual({ label, host });
});

it.each([
  ['/article/20261123001', '/article/20261123002', '/article/'],
  ['/view/AKR2026112300100', '/view/AKR2025', '/view/1'],
  ['/arti/society/99.html', '/arti/society/1.html', '/arti/society/1xhtml'],
  ['/2026/11/23/river-path-opens-again', '/2026/01/02/other-words-all-along', '/2026/01/02'],
  ['/News/Read/A2f6Kx9b', '/News/Read/Z9z', '/News/Read/'],
  ['/news/1/', '/news/2/', '/news/2'],
])('articles like %s are like %s, unlike %s', (path, alike, unlike) => {
  const pattern = new RegExp(guessArticlePath(new URL(path, ADDRESS)) ?? '');
  expect([path, alike, unlike].map((one) => pattern.test(one))).toEqual([true, true, false]);
});

it('guesses no path from a front page', () => {
  expect(guessArticlePath(new URL('/', ADDRESS))).toBeNull();
});

it.each([
  ['<p id="body" class="a">', '#body'],
  ['<p id="a12345" class="news_txt">', '.news_txt'],
  ['<p class="css-1q2w3e" itemprop="articleBody">', '[itemprop=articleBody]'],
  ['<p class="mt-4 Article_text__x1Y2z">', '[class*=Article_text]'],
  ['<p class="css-1q2w3e">', '.news p'],
])('selects %s by %s', (tag, selector) => {
  const root = open(`<div class="news">${tag}가람</p></div><div class="a"></div>`).documentElement;
  const element = root.querySelector('p');
  if (!element) throw new Error('expected a paragraph');
  expect(findStableSelector(element, root)).toBe(selector);
});

it('makes the same word of the same word, with its length, its ending and its title', () => {
  const invent = openInventor('강미르 기자', [], { name: '예시일보', label: 'example-ilbo' });
  expect(invent('강미르 기자')).toMatch(/^[가-힣]{3} 기자$/);
  expect(invent('강미르기자는')).not.toContain('강미르');
  expect(invent('"다온천이 흐른다"고')).toMatch(/^"[가-힣]{4} [가-힣]{2}다"고$/);
  expect(invent('다온천')).toBe(invent('다온천'));
  expect(invent('예시일보의 다온천')).toMatch(/^예시일보의 [가-힣]{3}$/);
  expect(invent('Garam River')).not.toMatch(/Garam|River/);
});

it.each([
  ['/article/20261123001', '/article/20261123001'],
  ['/news/river-path-opens', '/news/page'],
  ['//img.example-ilbo.co.kr/2026/river1.jpg', /^\/\/img\.example-ilbo\.co\.kr\/\d{4}\/photo\d+\.jpg$/],
  [
    'https://www.youtube.com/embed/abc123?autoplay=1',
    /^https:\/\/www\.youtube\.com\/embed\/abc456\?autoplay=1$/,
  ],
  ['https://garam.example/people?name=%EA%B0%95', 'https://www.example.kr/people?name=value'],
  ['mailto:mireu@garam.example', 'mailto:name@example.kr'],
  ['javascript:share()', '#'],
])('makes of the address %s', (address, made) => {
  expect(inventAddress(address, new URL(ADDRESS))).toMatch(made);
});

it('is finished by its author before it is committed', () => {
  const root = join(import.meta.dirname, '../..');
  const unfinished = ['src/outlets/rules', 'test/outlets'].flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|json|html)$/.test(file))
      .filter((file) => readFileSync(join(root, place, file), 'utf8').includes('TODO')),
  );
  expect(unfinished).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOf, keysOf } from '../../src/notes/identity.ts';

const DAY = 'https://news.example.kr/article/20261119001';
const NAVER = 'https://n.news.naver.com/article/901/0009876543';
const TITLE = '나루에 새 배 뜬다';
const DAUM = 'https://v.daum.net/v/20261119090507123';

describe('is the key of one article', () => {
  it.each([
    ['http', 'http://news.example.kr/article/20261119001', DAY],
    ['a default port', 'http://news.example.kr:80/article/20261119001', DAY],
    ['a host in capitals', 'https://NEWS.Example.KR/article/20261119001', DAY],
    ['a host with its last dot', 'https://news.example.kr./article/20261119001', DAY],
    ['www', 'https://www.example-ilbo.kr/a/12', 'https://example-ilbo.kr/a/12'],
    ['a phone', 'https://m.example-ilbo.kr/a/12', 'https://www.example-ilbo.kr/a/12'],
    ['a phone by its whole name', 'https://mobile.example-ilbo.kr/a/12', 'https://www.example-ilbo.kr/a/12'],
    ['wap', 'http://wap.example-ilbo.co.kr/a/12', 'http://example-ilbo.co.kr/a/12'],
    ['an AMP host', 'https://amp.example-ilbo.kr/a/12', 'https://www.example-ilbo.kr/a/12'],
    ['a phone before the section', 'https://m.news.example.kr/article/20261119001', DAY],
    ['a phone in the name of the section', 'https://mnews.example.kr/article/20261119001', DAY],
    ['a business section on a phone', 'https://mbiz.example.kr/a/12345', 'https://biz.example.kr/a/12345'],
    ['a last slash', `${DAY}/`, DAY],
    ['two slashes', 'https://news.example.kr//article/20261119001', DAY],
    ['a fragment', `${DAY}#comments`, DAY],
    ['a route by either sign', 'https://app.example.kr/#/news/7', 'https://app.example.kr/#!/news/7'],
    ['/amp behind', `${DAY}/amp/`, DAY],
    ['/amp before', 'https://news.example.kr/amp/article/20261119001', DAY],
    ['.amp', `${DAY}.amp`, DAY],
    ['.amp before .html', `${DAY}.amp.html`, `${DAY}.html`],
    ['outputType', `${DAY}/?outputType=amp`, DAY],
    ['amp as a parameter', `${DAY}?amp=1`, DAY],
    ['amp as a bare parameter', `${DAY}?amp`, DAY],
    [
      'AMP in the name of the view',
      'https://example-ilbo.kr/NewsViewAmp/2ABCDE1234',
      'https://example-ilbo.kr/NewsView/2ABCDE1234',
    ],
    [
      'AMP of NDSoft',
      'https://example-ilbo.kr/news/articleViewAmp.html?idxno=301245',
      'https://www.example-ilbo.kr/news/articleView.html?idxno=301245',
    ],
    [
      'comments and lists of NDSoft',
      'https://example-ilbo.kr/news/articleView.html?idxno=301245&replyAll=&reply_sc_order_by=C&page=3&sc_word=sea',
      'https://example-ilbo.kr/news/articleView.html?idxno=301245',
    ],
    ['tracking', `${DAY}?utm_source=x&utm_medium=y&fbclid=z`, DAY],
    ['the channel of a portal', `${DAY}?did=1195m&cloc=one`, DAY],
    ['where the reader came from', `${DAY}?ref=main&from=list`, DAY],
    [
      'another order',
      'https://example-ilbo.kr/view?b=2&a=30001245',
      'https://example-ilbo.kr/view?a=30001245&b=2',
    ],
    [
      'a parameter twice',
      'https://example-ilbo.kr/view?a=30001245&a=30001245',
      'https://example-ilbo.kr/view?a=30001245',
    ],
    [
      'a badly written "&"',
      'https://example-ilbo.kr/view?a=1&amp;b=2',
      'https://example-ilbo.kr/view?a=1&b=2',
    ],
    [
      'an empty parameter',
      'https://example-ilbo.kr/view?no=30001245&q=',
      'https://example-ilbo.kr/view?no=30001245',
    ],
    ['a bare number', 'https://example-ilbo.kr/view/?30001245=', 'https://example-ilbo.kr/view/?30001245'],
    ['a page of it', `${DAY}?page=2`, DAY],
    ['small escapes', 'https://example-ilbo.kr/%ea%b0%80', 'https://example-ilbo.kr/%EA%B0%80'],
    ['no escapes', 'https://example-ilbo.kr/가람시', 'https://example-ilbo.kr/%EA%B0%80%EB%9E%8C%EC%8B%9C'],
    ['needless escapes', 'https://example-ilbo.kr/%61?t=%28a%29', 'https://example-ilbo.kr/a?t=(a)'],
    ['spaces in both manners', 'https://example-ilbo.kr/v?t=a+b', 'https://example-ilbo.kr/v?t=a%20b'],
    ['Naver, for phones', 'https://n.news.naver.com/mnews/article/901/0009876543?sid=102', NAVER],
    [
      'Naver, before',
      'https://news.naver.com/main/read.naver?mode=LSD&mid=sec&oid=901&aid=0009876543',
      NAVER,
    ],
    ['Naver, long before', 'http://m.news.naver.com/read.nhn?aid=0009876543&sid1=100&oid=901', NAVER],
    ['Naver, from a ranking', 'https://n.news.naver.com/mnews/ranking/article/901/0009876543', NAVER],
    ['Naver entertainment', 'https://m.entertain.naver.com/article/901/0009876543', NAVER],
    ['Naver entertainment, before', 'https://entertain.naver.com/read?oid=901&aid=0009876543', NAVER],
    ['Naver sports', 'https://m.sports.naver.com/kbaseball/article/901/0009876543', NAVER],
    ['Naver sports, before', 'https://sports.news.naver.com/news?oid=901&aid=0009876543', NAVER],
    ['Daum, before', 'https://news.v.daum.net/v/20261119090507123?f=m', DAUM],
    ['Daum, media', 'http://v.media.daum.net/v/20261119090507123', DAUM],
    ['Daum, long before', 'http://media.daum.net/society/newsview?newsid=20261119090507123', DAUM],
    [
      'Nate',
      'https://m.news.nate.com/view/20261119n01234?mid=m02',
      'https://news.nate.com/View/20261119n01234',
    ],
    ['Zum', 'https://m.news.zum.com/articles/98765432?cm=front', 'https://news.zum.com/articles/98765432'],
    [
      'a wire service under its former name',
      'http://www.yonhapnews.co.kr/bulletin/2026/11/19/0200000000AKR20261119012300099.HTML?input=1195m',
      'https://www.yna.co.kr/view/AKR20261119012300099?section=society/all',
    ],
    [
      'the link that a portal has to a wire service',
      'https://app.yonhapnews.co.kr/YNA/Basic/SNS/r.aspx?c=AKR20261119012300099&did=1195m',
      'https://www.yna.co.kr/view/AKR20261119012300099',
    ],
    [
      'a paper that moved its articles',
      'http://news.khan.co.kr/kh_news/khan_art_view.html?artid=202611190905011&code=940100',
      'https://www.khan.co.kr/article/202611190905011',
    ],
    [
      'a page of a paper',
      'http://news.donga.com/3/all/20261119/987654321/2',
      'https://www.donga.com/news/Society/article/all/20261119/987654321/1',
    ],
    [
      'another section',
      'https://www.hani.co.kr/arti/area/1987654.html',
      'https://www.hani.co.kr/arti/society/society_general/1987654.html',
    ],
    [
      'a new path',
      'https://www.hankookilbo.com/News/Read/A2026111909050001234',
      'https://m.hankookilbo.com/news/article/A2026111909050001234',
    ],
    [
      'a station on phones',
      'https://news.kbs.co.kr/news/mobile/view/view.do?ncd=9876543',
      'https://news.kbs.co.kr/news/pc/view/view.do?ncd=9876543&ref=A',
    ],
    [
      'its host on phones',
      'https://mnews.jtbc.co.kr/News/Article.aspx?news_id=NB98765432',
      'https://news.jtbc.co.kr/article/NB98765432',
    ],
  ])('%s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('is never the key of two articles', () => {
  it.each([
    ['the next number', DAY, 'https://news.example.kr/article/20261119002'],
    ['a number in a parameter', 'https://example-ilbo.kr/v?no=12', 'https://example-ilbo.kr/v?no=13'],
    ['a bare number', 'https://example-ilbo.kr/v?30001245', 'https://example-ilbo.kr/v?30001246'],
    ['a bare word', 'https://example-ilbo.kr/v?ferry', 'https://example-ilbo.kr/v?library'],
    ['a word', 'https://example-ilbo.kr/v?slug=ferry', 'https://example-ilbo.kr/v?slug=library'],
    [
      'words of one day',
      'https://example-ilbo.kr/20261119/ferry',
      'https://example-ilbo.kr/20261119/library',
    ],
    ['numbers of one day', 'https://example-ilbo.kr/20261119/1', 'https://example-ilbo.kr/20261119/2'],
    [
      'pages of a paper of one day',
      'https://example-ilbo.kr/p?d=20261119&page=1',
      'https://example-ilbo.kr/p?d=20261119&page=2',
    ],
    ['capitals', 'https://v.daum.net/v/oA11b22cD3', 'https://v.daum.net/v/oA11b22cd3'],
    ['other words', 'https://example-ilbo.kr/가람시', 'https://example-ilbo.kr/나루시'],
    ['letters not in UTF-8', 'https://example-ilbo.kr/v?t=%B0%A1', 'https://example-ilbo.kr/v?t=%B3%AA'],
    ['a slash in a name', 'https://example-ilbo.kr/a%2Fb', 'https://example-ilbo.kr/a/b'],
    ['another outlet', 'https://example-ilbo.kr/a/12', 'https://example-news.kr/a/12'],
    ['another country', 'https://example-ilbo.co.kr/a/12', 'https://example-ilbo.com/a/12'],
    [
      'another paper of the house',
      'https://sports.khan.co.kr/article/202611190905011',
      'https://www.khan.co.kr/article/202611190905011',
    ],
    [
      'a weekly of the house',
      'https://weekly.khan.co.kr/article/202611190905011',
      'https://www.khan.co.kr/article/202611190905011',
    ],
    [
      'a magazine of the house',
      'https://h21.hani.co.kr/arti/society/1987654.html',
      'https://www.hani.co.kr/arti/society/1987654.html',
    ],
    [
      'sports of the house',
      'https://sports.donga.com/article/all/20261119/987654321/1',
      'https://www.donga.com/news/article/all/20261119/987654321/1',
    ],
    ['another blog', 'https://garam.tistory.com/12', 'https://naru.tistory.com/12'],
    ['a blog and its host', 'https://garam.tistory.com/12', 'https://tistory.com/12'],
    ['a port', 'https://example-ilbo.kr:8443/a/12', 'https://example-ilbo.kr/a/12'],
    ['a host that begins like a phone', 'https://mtv.example.kr/a/12', 'https://tv.example.kr/a/12'],
    ['a host that is all name', 'https://m.co.kr/a/12', 'https://www.co.kr/a/12'],
    ['another paper at Naver', NAVER, 'https://n.news.naver.com/article/902/0009876543'],
    ['another article at Naver', NAVER, 'https://n.news.naver.com/article/901/0009876544'],
    ['oid and aid elsewhere', 'https://blog.example.kr/article/901/0009876543', NAVER],
    ['another article at Daum', DAUM, 'https://v.daum.net/v/20261119090507124'],
    ['a portal and another', DAUM, NAVER],
    [
      'another article at Nate',
      'https://news.nate.com/view/20261119n01234',
      'https://news.nate.com/view/20261119n01235',
    ],
    [
      'another article at Zum',
      'https://news.zum.com/articles/98765432',
      'https://news.zum.com/articles/98765433',
    ],
    [
      'another number of NDSoft',
      'https://example-ilbo.kr/news/articleView.html?idxno=301245',
      'https://example-ilbo.kr/news/articleView.html?idxno=301246',
    ],
    [
      'a longer number',
      'https://example-ilbo.kr/news/articleView.html?idxno=301245',
      'https://example-ilbo.kr/news/articleView.html?idxno=3012451',
    ],
    [
      'a video beside the text',
      'https://www.yonhapnewstv.co.kr/news/MYH20261119012300641',
      'https://www.yonhapnewstv.co.kr/news/AKR20261119012300641',
    ],
    [
      'a text and a picture',
      'https://www.yna.co.kr/view/AKR20261119012300099',
      'https://www.yna.co.kr/view/PYH20261119012300099',
    ],
    ['the front page', DAY, 'https://news.example.kr/'],
    [
      'the next route of an app',
      'https://app.example.kr/#/news/12345',
      'https://app.example.kr/#!/news/12346',
    ],
    ['the section', 'https://example-ilbo.kr/politics', 'https://example-ilbo.kr/society'],
    ['AMP as a word of the name', 'https://example-ilbo.kr/amp-power', 'https://example-ilbo.kr/power'],
    [
      'a source with a number',
      'https://example-ilbo.kr/v?source=30001',
      'https://example-ilbo.kr/v?source=30002',
    ],
  ])('%s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

it.each([
  '',
  '가람시',
  'about:blank',
  'chrome-extension://abc/reader/index.html?source=x',
  'file:///tmp/a.html',
])('leaves what is no address of the web as it is: %j', (text) => {
  expect(keyOf(text)).toBe(text);
});

it('names the keys of an article once, that of its canonical address first', () => {
  const original = 'https://www.example-ilbo.kr/a/12';
  expect(keysOf({ url: NAVER, canonicalUrl: original, title: TITLE })).toEqual([
    keyOf(original),
    keyOf(NAVER),
  ]);
  expect(keysOf({ url: `${original}?utm_source=x`, canonicalUrl: original, title: TITLE })).toEqual([
    keyOf(original),
  ]);
});

it.each([
  'https://www.example-ilbo.kr/news/view',
  'https://www.example-ilbo.kr/news',
  'https://www.example-ilbo.kr/',
])('takes no canonical address that every article has: %s', (canonicalUrl) => {
  const url = 'https://www.example-ilbo.kr/news/view?no=12345';
  expect(keysOf({ url, canonicalUrl, title: TITLE })).toEqual([keyOf(url)]);
});

it.each([
  'https://www.example-gu.kr/board/view.do',
  'https://www.example-gu.kr/bbs/read',
  'https://www.example-gu.kr/',
])('tells articles by their headlines where all are at one address: %s', (url) => {
  const key = (title: string) => keysOf({ url, canonicalUrl: url, title });
  expect(key(TITLE)).toEqual(key('나루에 새 배 뜬다…'));
  expect(key(TITLE)).not.toEqual(key('나루터 시장 문 닫는다'));
});

it.each([
  'https://www.example-ilbo.kr/story/new-ferry-of-naru',
  'https://www.example-ilbo.kr/view.do?no=7',
  'https://app.example.kr/#/news/7',
])('tells them by the address where that names one: %s', (url) => {
  expect(keysOf({ url, canonicalUrl: url, title: TITLE })).toEqual([keyOf(url)]);
});

/** A line of the manifest; no `url` where it is not known. */
type Page = { article: boolean; url: string | null };
const manifest = new URL('../../../shared/corpus/manifest.jsonl', import.meta.url);

it('gives real pages a key each', ({ skip }) => {
  skip(!existsSync(manifest), 'needs the corpus beside the project');
  const pages = readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Page);
  const urls = pages.flatMap(({ article, url }) => (article && url ? [url] : []));
  expect(new Set(urls.map(keyOf)).size).toBe(new Set(urls).size);
});

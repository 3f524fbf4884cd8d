import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/article/metadata/index.ts';
import { openHtml, readHtml } from './read-html.ts';

const NOTHING = { title: null, subtitles: [], section: [], authors: [], publishedAt: null, modifiedAt: null };

test.each([
  ['an empty page', ''],
  ['a page without text', '<html><head></head><body><div></div></body></html>'],
  ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>'],
  ['JSON-LD that is no object', '<script type="application/ld+json">[null, 1, "가람", [[]]]</script>'],
  [
    'empty meta tags',
    '<meta property="og:title" content=""><meta content="x"><meta property="og:url" content="::">',
  ],
])('finds nothing in %s, and says so', (_case, html) => {
  expect(readHtml(html)).toMatchObject(NOTHING);
});

test('reads on when a form hides its own properties behind its inputs', () => {
  const names = [
    'firstChild',
    'nextSibling',
    'parentNode',
    'localName',
    'getAttribute',
    'attributes',
    'textContent',
    'nodeType',
  ];
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const page = `<form>${inputs}<h1>가람시, 새 시장 문 연다</h1><p>입력 2026.02.27 15:26</p><div id="body">가람시는 올해 새 시장을 열었다.</div></form>`;
  expect(readHtml(`<title>가람시, 새 시장 문 연다</title>${page}`)).toMatchObject({
    title: '가람시, 새 시장 문 연다',
    publishedAt: '2026-02-27T15:26:00+09:00',
  });
});

test('reads on where a part of a drawing stands outside of it: its class is no text', () => {
  const page = openHtml('<h1>가람시, 새 시장 문 연다</h1><p>입력 2026.02.27 15:26</p>');
  const drawing = page.scratch.createElementNS('http://www.w3.org/2000/svg', 'g');
  drawing.setAttribute('class', 'update');
  page.root.querySelector('h1')?.after(drawing);
  expect(readMetadata({ page, rule: null, body: null, bodyLines: [] }).title).toBe('가람시, 새 시장 문 연다');
});

test('leaves the page as it was', () => {
  const page = openHtml(
    '<title>가람시</title><h1>가람시, 새 시장 문 연다</h1><p>나도윤 기자</p><div id="body"><b>가람</b>시</div>',
  );
  const before = page.root.outerHTML;
  readMetadata({ page, rule: null, body: page.root.querySelector('#body'), bodyLines: ['가람시'] });
  expect(page.root.outerHTML).toBe(before);
});

test('reads the head of a page in which no body was found', () => {
  const page = openHtml(
    '<title>가람시, 새 시장 문 연다 - 가람일보</title><meta property="article:published_time" content="2026-02-27T15:26:07+09:00">',
  );
  expect(readMetadata({ page, rule: null, body: null, bodyLines: [] })).toMatchObject({
    outlet: '가람일보',
    title: '가람시, 새 시장 문 연다',
    publishedAt: '2026-02-27T15:26:07+09:00',
  });
});

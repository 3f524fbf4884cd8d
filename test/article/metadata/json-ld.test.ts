import { expect, test } from 'vitest';
import { parseLoosely, readJsonLd } from '../../../src/article/metadata/json-ld.ts';
import { openHtml } from './read-html.ts';

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  ['plain', '{"a":"가람"}'],
  ['a trailing comma', '{"a":"가람",}'],
  ['an HTML comment', '<!-- {"a":"가람"} -->'],
  ['a comment of code', '/* channels */ {"a":"가람"}'],
  ['CDATA', '//<![CDATA[\n{"a":"가람"}\n//]]>'],
  ['HTML escapes', '{&quot;a&quot;:&quot;가람&quot;}'],
])('parses JSON with %s', (_case, text) => {
  expect(parseLoosely(text)).toEqual({ a: '가람' });
});

test('parses JSON with bare line breaks inside a string', () => {
  expect(parseLoosely('{"a":"가람\n도시"}')).toEqual({ a: '가람 도시' });
});

test('gives null for what is no JSON', () => {
  expect(parseLoosely('var a = 1;')).toBeNull();
});

test('finds the article inside @graph and decodes what was escaped twice', () => {
  const page = openHtml(
    script(
      '{"@graph":[{"@type":"WebSite","name":"가람일보"},{"@type":["NewsArticle"],"headline":"&quot;새 시장&quot; 열다","author":[{"@type":"Person","name":"나도윤","email":"mailto:a@example.kr"},{"@type":"Organization","name":"가람일보"}],"articleSection":["경제","유통"]}]}',
    ),
  );
  expect(readJsonLd(page)).toMatchObject({
    headlines: ['"새 시장" 열다'],
    authors: [{ name: '나도윤', jobTitle: null, email: 'a@example.kr' }],
    section: ['경제', '유통'],
  });
});

test('of several articles takes the one of this page', () => {
  const other =
    '{"@type":"NewsArticle","url":"https://www.example-ilbo.test/news/99","headline":"다른 소식"}';
  const own =
    '{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.example-ilbo.test/news/12345"},"headline":"이 소식"}';
  expect(readJsonLd(openHtml(script(`[${other},${own}]`))).headlines).toEqual(['이 소식']);
});

test('takes it also when the address has tracking, or begins like that of another', () => {
  const other =
    '{"@type":"NewsArticle","url":"https://www.example-ilbo.test/news/123456","datePublished":"2020-01-01","headline":"다른 소식"}';
  const own =
    '{"@type":"NewsArticle","url":"https://www.example-ilbo.test/news/12345","datePublished":"2026-11-23","headline":"이 소식"}';
  const page = (url?: string) => readJsonLd(openHtml(script(`[${other},${own}]`), url)).headlines;
  expect(page()).toEqual(['이 소식']);
  expect(page('https://www.example-ilbo.test/news/12345?utm_source=naver')).toEqual(['이 소식']);
});

test('reads the steps of a breadcrumb in order', () => {
  const page = openHtml(
    script(
      '{"@type":"BreadcrumbList","itemListElement":[{"position":2,"name":"경제"},{"position":1,"item":{"name":"홈"}}]}',
    ),
  );
  expect(readJsonLd(page).breadcrumb).toEqual(['홈', '경제']);
});

test('says nothing for a page without JSON-LD', () => {
  expect(readJsonLd(openHtml('<p>가람</p>'))).toMatchObject({ headlines: [], authors: [], published: [] });
});

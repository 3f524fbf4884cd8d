import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sanitizeHtml, sanitizeToElement, sanitizeToFragment } from '../../src/article/sanitize.ts';

const { window } = new JSDOM('');
const page = window as unknown as Window & typeof globalThis; // jsdom's window has all that a sanitizer asks for
const ELEMENTS = new Set(
  'p h2 h3 h4 blockquote ul ol li pre hr br figure figcaption img a strong em b i sub sup table caption thead tbody tfoot tr th td'.split(
    ' ',
  ),
);
// A browser writes the `is` of an element out even when it was taken away; it does nothing where no such element is defined.
const ATTRIBUTES = new Set(['href', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'start', 'is']);

/** What is wrong with safe markup once a browser has parsed it. */
function findFaults(html: string): string[] {
  const faults: string[] = [];
  for (const element of new window.DOMParser()
    .parseFromString(html, 'text/html')
    .body.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.localName)) faults.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name)) faults.push(`${element.localName}[${name}]`);
      const allowed = { href: ['http:', 'https:', 'mailto:'], src: ['http:', 'https:'] }[name];
      if (allowed && URL.canParse(value) && !allowed.includes(new URL(value).protocol))
        faults.push(`${name} ${value}`);
    }
  }
  return faults;
}

it('keeps the number that a list begins with, and no other start', () => {
  const list = (start: string) => `<ol start="${start}"><li>가</li></ol>`;
  expect(sanitizeHtml(`${list('3')}${list('x')}<p start="3">나</p>`, page)).toBe(
    '<ol start="3"><li>가</li></ol><ol><li>가</li></ol><p>나</p>',
  );
});

describe('sanitizeHtml', () => {
  it('keeps the markup of an article as it is', () => {
    const html =
      '<p>가<br>나 <strong>다</strong> <a href="https://a.example.kr/1?b=2&amp;c=3">라</a></p><h3>마</h3>' +
      '<figure><img src="https://a.example.kr/b.jpg" alt="바"><figcaption>사</figcaption></figure>' +
      '<table><tbody><tr><td colspan="2">아</td></tr></tbody></table><blockquote><p>자</p></blockquote><ul><li>차</li></ul>';
    expect(sanitizeHtml(html, page)).toBe(html);
  });

  it('keeps the size of a picture, and of nothing else', () => {
    const picture = '<img src="https://a.example.kr/b.jpg" width="640" height="427">';
    const table = '<table><tbody><tr><td>아</td></tr></tbody></table>';
    expect(sanitizeHtml(picture + table.replace('<td', '<td width="640"'), page)).toBe(picture + table);
    expect(sanitizeHtml('<img src="https://a.example.kr/b.jpg" width="100%" height="1">', page)).toBe(
      '<img src="https://a.example.kr/b.jpg">',
    );
  });

  it('writes the content of an element', () => {
    const root = window.document.createElement('div');
    const paragraph = window.document.createElement('p');
    paragraph.textContent = '가 < 나';
    root.append(paragraph);
    expect(sanitizeHtml(root as unknown as Element, page)).toBe('<p>가 &lt; 나</p>');
  });

  it('keeps links to mail, and takes every other address that is not http(s)', () => {
    expect(sanitizeHtml('<a href="mailto:a@example.kr">가</a>', page)).toBe(
      '<a href="mailto:a@example.kr">가</a>',
    );
    expect(sanitizeHtml('<a href="ftp://example.kr/1">가</a><a href="/1">나</a>', page)).toBe(
      '<a>가</a><a>나</a>',
    );
    expect(sanitizeHtml('<p>가<img src="mailto:a@example.kr">나</p>', page)).toBe('<p>가나</p>');
  });

  it('takes looks and hooks away', () => {
    const dirty =
      '<p class="a" id="b" style="color:red" data-x="1" aria-label="c" onclick="d()" dir="rtl">가</p>';
    expect(sanitizeHtml(dirty, page)).toBe('<p>가</p>');
  });

  it('works on a page that hides its document behind forms', () => {
    const names = [
      'implementation',
      'createNodeIterator',
      'createDocumentFragment',
      'getElementsByTagName',
      'importNode',
      'currentScript',
      'nodeType',
    ];
    const hostile = new JSDOM(names.map((name) => `<form name="${name}"></form>`).join('')).window;
    const html = sanitizeHtml(
      '<p onclick="a()">가<script>b()</script></p>',
      hostile as unknown as typeof page,
    );
    expect(html).toBe('<p>가</p>');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<a href="java&#10;script:alert(1)">가</a>',
    '<a href=" javascript:alert(1)">가</a>',
    '<a href="data:text/html,<script>alert(1)</script>">가</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<form><input name=attributes><button formaction=javascript:alert(1)>가</button></form>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<p style="background:url(javascript:alert(1))">가</p>',
    '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    '<xss-element onclick=alert(1)>가</xss-element>',
  ])('disarms %s', (payload) => {
    expect(findFaults(sanitizeHtml(payload, page))).toEqual([]);
  });
});

describe('sanitizeToFragment', () => {
  it('gives nodes that can be mounted', () => {
    const fragment = sanitizeToFragment('<p onclick="a()">가</p><script>b()</script>', page);
    const box = window.document.createElement('div');
    box.append(fragment as unknown as string);
    expect(box.innerHTML).toBe('<p>가</p>');
  });
});

it('sanitizeToElement gives an element outside of the page, whose pictures are not loaded', () => {
  const element = sanitizeToElement('<p onclick="a()">가<img src="https://a.test/1.jpg"></p>', page);
  expect(element.innerHTML).toBe('<p>가<img src="https://a.test/1.jpg"></p>');
  expect(element.ownerDocument.defaultView).toBeNull();
});

// Published injection strings live outside the project; a clone without them runs the strings above alone.
const vectors =
  process.env.XSS_VECTORS ?? new URL('../../../shared/xss/vectors.json', import.meta.url).pathname;

it('published injection strings are all disarmed', ({ skip }) => {
  skip(!existsSync(vectors), `needs ${vectors}`);
  const list: { source: string; payload: string }[] = JSON.parse(readFileSync(vectors, 'utf8'));
  expect(list.length).toBeGreaterThan(1000);
  const failed = list.filter(({ payload }) => findFaults(sanitizeHtml(payload, page)).length > 0);
  expect(failed).toEqual([]);
}, 120_000);

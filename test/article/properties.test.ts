import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { damage } from './generators/damage.ts';
import { articlePage } from './generators/pages.ts';

/** No outlet has this host. */
const ADDRESS = 'https://news.example.kr/article/20261123001';
/** The same pages in every run; a failure prints it with the path to its smallest page. */
const SEED = 20261123;
const TIMEOUT = 60_000;

/** Windows of the page at hand: each holds some megabytes until it is closed. */
let windows: JSDOM['window'][] = [];

function open(html: string): Document {
  const { window } = new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });
  windows.push(window);
  return window.document;
}

function closeWindows(): void {
  for (const window of windows) window.close();
  windows = [];
}

function check<Value>(pages: fc.Arbitrary<Value>, numRuns: number, holds: (value: Value) => void): void {
  fc.assert(fc.property(pages, holds).afterEach(closeWindows), { seed: SEED, numRuns });
}

function read(html: string): Article {
  const { article, reason } = extractArticle(open(html), ADDRESS);
  if (!article) throw new Error(`expected an article, came ${reason}`);
  return article;
}

/** From the prototype: a page may replace any property of its document. */
function rootOf(document: Document): Element {
  return Reflect.get(Object.getPrototypeOf(document), 'documentElement', document);
}

/** The least that a page can be: with a time, without which a short broadcast could be anything. */
function wrap({ title, html }: Article): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>입력 2026.11.23. 15:05</p>${html}</article></body></html>`;
}

const linesOf = ({ text }: Article) => text.split(/\n+/);

describe('an article among noise', () => {
  it(
    'comes back whole and alone',
    () => {
      check(articlePage, 120, ({ html, lines, title }) => {
        const article = read(html);
        expect(linesOf(article)).toEqual(lines);
        expect(article.title).toBe(title);
      });
    },
    TIMEOUT,
  );

  it(
    'keeps its pictures with their captions',
    () => {
      check(articlePage, 60, ({ html, captions }) => {
        expect(read(html).images.map(({ caption }) => caption)).toEqual(captions);
      });
    },
    TIMEOUT,
  );

  it(
    'is the same when it is extracted from itself',
    () => {
      check(articlePage, 60, ({ html }) => {
        const article = read(html);
        expect(linesOf(read(wrap(article)))).toEqual(linesOf(article));
      });
    },
    TIMEOUT,
  );

  it(
    'is the same with and without outlet rules on a host that none lists',
    () => {
      check(articlePage, 40, ({ html }) => {
        const extract = (useRules: boolean) => extractArticle(open(html), ADDRESS, { useRules });
        expect(extract(false)).toEqual(extract(true));
      });
    },
    TIMEOUT,
  );
});

describe('a page', () => {
  it(
    'is not changed by a byte',
    () => {
      check(fc.tuple(articlePage, fc.option(damage)), 60, ([{ html }, breaks]) => {
        const document = open(breaks ? breaks(html) : html);
        const before = rootOf(document).outerHTML;
        extractArticle(document, ADDRESS);
        expect(rootOf(document).outerHTML).toBe(before);
      });
    },
    TIMEOUT,
  );

  it(
    'that is mutilated neither throws nor gives an article without text',
    () => {
      check(fc.tuple(articlePage, damage), 60, ([{ html }, breaks]) => {
        const { article } = extractArticle(open(breaks(html)), ADDRESS);
        if (article) expect(article.text.trim()).not.toBe('');
      });
    },
    TIMEOUT,
  );
});

import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { writeNoteHtml } from '../../../src/export/note/html.ts';
import { makeArticle } from '../../make-article.ts';
import { makeFullNote, makeHighlight, makeNote } from '../../notes/backup/make-note.ts';

const open = (html: string) => new JSDOM(html).window.document;

it('is a Korean document in UTF-8 that runs no script', () => {
  const document = open(writeNoteHtml(makeFullNote(), (html) => html));
  expect(document.compatMode).toBe('CSS1Compat');
  expect(document.documentElement.lang).toBe('ko');
  expect(document.head.firstElementChild?.getAttribute('charset')).toBe('utf-8');
  const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  expect(document.querySelector('style')?.textContent).toContain('keep-all');
});

it('writes every field as text and the body through the sanitizer', () => {
  const evil = '"><img src=x onerror=alert(1)></title></style><script>alert(1)</script>';
  const article = makeArticle({
    title: evil,
    subtitles: [evil],
    outlet: evil,
    authors: [{ name: evil, affiliation: evil, email: evil }],
    canonicalUrl: `javascript:${evil}`,
    html: evil,
  });
  const highlights = [makeHighlight({ quote: evil, remark: evil })];
  const note = makeNote({ article, memo: evil, tags: [evil], highlights });
  const document = open(writeNoteHtml(note, () => '<p>깨끗하다</p>'));
  expect(document.querySelectorAll('script, img, [onerror], a')).toHaveLength(0);
  expect(document.title).toBe(evil);
  expect(document.querySelector('h1')?.textContent).toBe(evil);
  expect(document.querySelector('.memo')?.textContent).toBe(evil);
  expect(document.querySelector('.quote')?.textContent).toBe(evil);
  expect(document.querySelector('main')?.textContent?.trim()).toBe('깨끗하다');
});

it('has a title in its head also where the article has none', () => {
  const note = makeNote({ article: makeArticle({ title: '' }) });
  const document = open(writeNoteHtml(note, (html) => html));
  expect(document.title).toBe('제목 없음');
  expect(document.querySelector('h1')).toBeNull();
});

it('says where the body ends when it is not all of the article', () => {
  const note = makeNote({ article: makeArticle({ partial: 'pay' }) });
  const document = open(writeNoteHtml(note, (html) => html));
  expect(document.querySelector('main > :last-child')?.textContent).toContain('기사의 일부');
});

it('shows colour and remark of a highlight', () => {
  const document = open(writeNoteHtml(makeFullNote(), (html) => html));
  const [first, second] = document.querySelectorAll('blockquote.quote');
  expect([first?.className, first?.getAttribute('title')]).toEqual(['quote pink', '분홍']);
  expect(first?.nextElementSibling?.className).toBe('remark');
  expect(second?.nextElementSibling).toBeNull();
});

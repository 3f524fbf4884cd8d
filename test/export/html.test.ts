import { expect, it } from 'vitest';
import { writeRichText } from '../../src/export/html.ts';
import { makeArticle } from '../make-article.ts';
import { parseBody } from './render.ts';

it('writes every field as text and the body as the sanitizer leaves it', () => {
  const article = makeArticle({
    title: '<b>바람</b> & "비"',
    subtitles: ['<i>하나</i>', '둘'],
    authors: [{ name: '<김하늘>', affiliation: 'R&D팀', email: null }],
    canonicalUrl: 'https://a.test/?b="><img src=x>&c=1',
    html: '<p onclick="">본문 <strong>굵게</strong></p>',
  });
  const body = parseBody(writeRichText(article, (html) => html.replace(' onclick=""', '')));
  expect(Array.from(body.children, ({ localName, textContent }) => [localName, textContent])).toEqual([
    ['h1', '<b>바람</b> & "비"'],
    ['p', '<i>하나</i>둘'],
    ['p', '<김하늘> R&D팀 · 예시일보입력 2026년 1월 2일 03:04'],
    ['p', '본문 굵게'],
    ['p', `원문: ${article.canonicalUrl}`],
  ]);
  expect(body.querySelector('a')?.getAttribute('href')).toBe(article.canonicalUrl);
  expect(body.querySelector('img, i, b, [onclick]')).toBeNull();
});

it('leaves out what the page does not name', () => {
  const article = makeArticle({ outlet: null, publishedAt: null });
  const names = Array.from(parseBody(writeRichText(article, String)).children, ({ localName }) => localName);
  expect(names).toEqual(['h1', 'p', 'p']);
  expect(writeRichText(makeArticle({ title: '' }), String)).not.toContain('<h1>');
});

it('says behind the body when it is not all of the article', () => {
  const paragraphs = [
    ...parseBody(writeRichText(makeArticle({ partial: 'pay' }), String)).querySelectorAll('p'),
  ];
  expect(paragraphs.at(-2)?.textContent).toContain('기사의 일부');
});

it('makes no link of an address that is none of a page', () => {
  const article = makeArticle({ canonicalUrl: 'javascript:alert(1)' });
  expect(parseBody(writeRichText(article, String)).querySelector('a')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/article/body/outline.ts';
import { openPage } from '../../../src/article/page.ts';
import { ADDRESS, asParagraphs, OTHER_HEADLINES, openHtml, PARAGRAPHS, TITLE } from '../invented-page.ts';
import { findLines } from './read-body.ts';

describe('findBody', () => {
  it('is not misled by a ticker that lists this article', () => {
    const ticker = [TITLE, ...OTHER_HEADLINES].map(
      (title) => `<li><h3 class="t"><a href="/1">${title}</a></h3></li>`,
    );
    const page = `<title>${TITLE} - 예시일보</title><ul>${ticker.join('')}</ul><h2 class="vt">${TITLE}</h2><div>${asParagraphs()}</div>`;
    expect(findLines(openHtml(page)).lines).toEqual([...PARAGRAPHS]);
  });
});

it.each([
  ['property', '<meta property="og:title" content="TITLE">'],
  ['name', '<meta name="og:title" content="TITLE">'],
  ['name of a widget', '<meta property="dd:title" content="TITLE">'],
])('is known by a tag with a %s', (_, tag) => {
  const head = `<head><title>예시일보</title>${tag.replace('TITLE', TITLE)}</head>`;
  const page = openPage(openHtml(`${head}<p>예시일보</p><p>${TITLE}</p>${asParagraphs()}`), ADDRESS);
  expect(readOutline(page).headline).toBe(1);
});

it('is found by the first of so many titles that no argument list would hold them', () => {
  const titles = [TITLE, ...Array.from({ length: 200_000 }, () => '다른 이야기')];
  const former = { titles: [], leads: [] };
  const head = { isStale: false, isCertain: true, articles: [], titles, leads: [], former };
  const page = openPage(openHtml(`<h1>${TITLE}</h1>${asParagraphs()}`), ADDRESS);
  expect(readOutline({ ...page, head }).headline).toBe(0);
});

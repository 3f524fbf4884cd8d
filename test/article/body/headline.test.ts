import { describe, expect, it } from 'vitest';
import { asParagraphs, OTHER_HEADLINES, openHtml, PARAGRAPHS, TITLE } from '../invented-page.ts';
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

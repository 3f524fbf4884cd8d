import { describe, expect, it } from 'vitest';
import type { Article, NoArticleReason } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { openStored, pages, readExpectation } from './pages.ts';

/**
 * What a stored page must give: fields of the article, compared whole, and some that are easier to read than they.
 * A page that is no article has `reason` alone.
 */
type Expectation = Partial<Article> & {
  url: string;
  reason?: NoArticleReason;
  /** Captions of all images, in order. */
  captions?: string[];
  /** Number of paragraphs of the text. */
  paragraphs?: number;
  firstParagraphStarts?: string;
  lastParagraphEnds?: string;
  mustNotAppearInText?: string[];
};

describe.each(pages)('%s', (page) => {
  const expectation = readExpectation<Expectation>(page);
  const { article, reason } = extractArticle(openStored(page, expectation.url), expectation.url);
  const { reason: expectedReason = null, ...expected } = expectation;

  it(expectedReason ? `is refused as ${expectedReason}` : 'gives an article', () => {
    expect(reason).toBe(expectedReason);
  });
  if (expectedReason) return;

  it.each(Object.keys(expected) as (keyof typeof expected)[])('has the right %s', (field) => {
    if (!article) throw new Error(`expected an article, came ${reason}`);
    if (field === 'mustNotAppearInText') {
      expect(expected.mustNotAppearInText?.filter((noise) => article.text.includes(noise))).toEqual([]);
      return;
    }
    const read =
      readers[field as keyof typeof readers] ?? ((whole: Article) => whole[field as keyof Article]);
    expect(read(article, expected)).toEqual(expected[field]);
  });
});

/** How the fields that an article does not have by that name are read from it. */
const readers = {
  captions: ({ images }: Article) => images.map(({ caption }) => caption),
  paragraphs: ({ text }: Article) => text.split('\n\n').length,
  firstParagraphStarts: ({ text }: Article, { firstParagraphStarts = '' }: Partial<Expectation>) =>
    text.slice(0, firstParagraphStarts.length),
  lastParagraphEnds: ({ text }: Article, { lastParagraphEnds = '' }: Partial<Expectation>) =>
    text.slice(-lastParagraphEnds.length),
};
